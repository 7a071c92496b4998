import { codeLabel, type InlineCode } from '#glossary/model/coded-text.ts';
import { NONE, problem, type SegmentCheck } from '../check.ts';

/** Formatting of the source that is missing in the English, or twice in it, or closed before it is opened. */
export const codes: SegmentCheck = {
  id: 'codes',
  theme: 'form',
  severity: 'error',
  scope: 'segment',
  isOn: true,
  good: [
    {
      source: 'Ол келді.',
      target: 'He came.',
      sourceCodes: [code(1, 0, 'open'), code(2, 2, 'close')],
      targetCodes: [code(1, 0, 'open'), code(2, 2, 'close')],
    },
  ],
  bad: [
    { source: 'Ол келді.', target: 'He came.', sourceCodes: [code(1, 0, 'standalone')] },
    {
      source: 'Ол келді.',
      target: 'He came.',
      sourceCodes: [code(1, 0, 'open'), code(2, 2, 'close')],
      targetCodes: [code(2, 0, 'close'), code(1, 2, 'open')],
    },
  ],
  find({ sourceCodes, targetCodes, target, isOneSided }) {
    if (target.trim() === '' || isOneSided) return NONE;
    const wanted = sourceCodes.map(codeLabel);
    const found = targetCodes.map(codeLabel);
    const missing = wanted.filter((label) => !found.includes(label));
    const added = found.filter((label, at) => !wanted.includes(label) || found.indexOf(label) !== at);
    if (missing.length > 0) return [problem([], { what: 'missing', codes: missing.join(', ') })];
    if (added.length > 0) return [problem([], { what: 'added', codes: added.join(', ') })];
    return isNested(targetCodes) ? NONE : [problem([], { what: 'order', codes: found.join(', ') })];
  },
};

function isNested(targetCodes: readonly InlineCode[]): boolean {
  const open = new Set<number>();
  const halves = new Set(targetCodes.filter(({ kind }) => kind === 'open').map(({ pair }) => pair));
  return targetCodes.every(({ kind, pair }) => {
    if (kind === 'open') open.add(pair);
    return kind !== 'close' || open.has(pair) || !halves.has(pair);
  });
}

function code(id: number, offset: number, kind: InlineCode['kind']): InlineCode {
  return { id, offset, kind, type: 'bold', pair: 1, data: '' };
}
