import { inSource, NONE, problem, type SegmentCheck } from '../check.ts';

/** What stands in brackets is often left out by mistake; commas and dashes in the English do as well. */
export const parenthesisLost: SegmentCheck = {
  id: 'parenthesis-lost',
  theme: 'content',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Ол (бұрынғы әкім) келді.', target: 'He (a former mayor) came.' },
    { source: 'Ол (бұрынғы әкім) келді.', target: 'He, a former mayor, came.' },
  ],
  bad: [{ source: 'Ол (бұрынғы әкім) келді.', target: 'He came.' }],
  find({ source, target }) {
    if (target.trim() === '' || /[([–—]|, .*,| - /.test(target)) return NONE;
    return [...source.matchAll(/\(([^()]*)\)/g)]
      .filter(({ 1: inside = '' }) => (inside.match(/\p{L}+/gu)?.length ?? 0) >= 2)
      .map(({ 0: all, index }) => problem([inSource({ start: index, end: index + all.length })]));
  },
};
