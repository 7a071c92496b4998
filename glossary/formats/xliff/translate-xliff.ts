import type { CodedText, InlineCode } from '#glossary/model/coded-text.ts';
import type { SegmentState } from '#glossary/model/segment.ts';
import type { TranslatedBlock } from '../format.ts';
import { balanceCodes } from '../in-place/balance-codes.ts';
import { editBlock } from '../in-place/edit-block.ts';
import { contentOf } from '../in-place/placed-block.ts';
import { rawCode } from '../in-place/raw-code.ts';
import type { Splice } from '../in-place/splice.ts';
import { escapeAttribute, escapeXml } from '../xml/escape-xml.ts';
import type { XliffFile, XliffUnit } from './read-xliff.ts';
import { STATES_12, STATES_20 } from './states.ts';

/**
 * The changes that put the English of each unit into the file: the words of a target that is there, a new target behind
 * the source where there is none, and the state. Everything else stays: notes, matches, foreign elements, skeletons.
 */
export function translateXliff(
  text: string,
  { version, units }: XliffFile,
  translated: readonly TranslatedBlock[],
): Splice[] {
  const splices: Splice[] = [];
  /** New `mrk` of one target, where several units share it. */
  const fresh = new Map<
    number,
    { unit: XliffUnit; pieces: Splice['pieces'][number][]; state: SegmentState }
  >();
  for (const [index, unit] of units.entries()) {
    const part = translated[index]?.parts[0];
    if (!part?.content) continue;
    const content = unique(version, balanceCodes(part.content));
    const raw = rawContent(content);
    if (unit.target) {
      const { items, inner } = unit.target;
      const block = { role: unit.role, items, from: 0, to: items.length };
      const old = contentOf(block);
      const made = editBlock(block, [{ start: 0, end: old.text.length, content }], {
        escapeText: escapeXml,
        dropsStandalone: true,
        compose: () => ({ ...inner, pieces: raw }),
      });
      splices.push(...made);
      if (unit.stateTag && unit.state !== part.state) {
        splices.push(stateSplice(text, version, unit.stateTag, part.state));
        splices.push(...approvalSplices(unit, part.state));
      }
    } else if (content.text !== '' || content.codes.length > 0) {
      const known = fresh.get(unit.place.start);
      const pieces =
        unit.mid === '' ? raw : [`<mrk mtype="seg" mid="${escapeAttribute(unit.mid)}">`, ...raw, '</mrk>'];
      if (known) known.pieces.push(' ', ...pieces);
      else fresh.set(unit.place.start, { unit, pieces: [...pieces], state: part.state });
    }
  }
  for (const { unit, pieces, state } of fresh.values()) {
    const attributes = version === '1.2' ? ` state="${STATES_12[state]}"` : '';
    splices.push(...approvalSplices(unit, state));
    splices.push({ ...unit.place, pieces: [`<target${attributes}>`, ...pieces, '</target>'] });
    if (version === '2.0' && unit.stateTag) splices.push(stateSplice(text, version, unit.stateTag, state));
  }
  return splices;
}

function rawContent({ text, codes }: CodedText): Splice['pieces'][number][] {
  const pieces: Splice['pieces'][number][] = [];
  let at = 0;
  for (const code of codes) {
    pieces.push(escapeXml(text.slice(at, code.offset)), rawCode(code));
    at = code.offset;
  }
  pieces.push(escapeXml(text.slice(at)));
  return pieces;
}

/**
 * In 2.0 an id stands once in a target: the second copy of a code gets its own, with `copyOf` the first, and the end of a
 * copied pair refers to the copy. Codes are balanced.
 */
function unique(version: XliffFile['version'], { text, codes }: CodedText): CodedText {
  if (version === '1.2') return { text, codes };
  const seen = new Set<string>();
  /** Ids of the pairs that are open, innermost last. */
  const open: (string | undefined)[] = [];
  const renamed = codes.map((code): InlineCode => {
    if (code.kind === 'close') {
      const id = open.pop();
      const data = code.data.replace(/\sstartRef="[^"]*"/, (old) =>
        id === undefined ? old : ` startRef="${id}"`,
      );
      return { ...code, data };
    }
    const id = /^<(?:pc|ph|sc)\b[^>]*?\sid="([^"]*)"/.exec(code.data)?.[1];
    const fresh = id !== undefined && seen.has(id) ? `${id}-${seen.size + 1}` : id;
    if (code.kind === 'open') open.push(fresh);
    if (fresh === undefined) return code;
    seen.add(fresh);
    if (fresh === id) return code;
    return { ...code, data: code.data.replace(/\sid="[^"]*"/, ` id="${fresh}" copyOf="${id}"`) };
  });
  return { text, codes: renamed };
}

/** What is no longer reviewed is not approved either. */
function approvalSplices({ approval }: XliffUnit, state: SegmentState): Splice[] {
  return approval && state !== 'reviewed' ? [{ ...approval, pieces: ['no'] }] : [];
}

function stateSplice(
  text: string,
  version: XliffFile['version'],
  tag: { start: number; end: number },
  state: SegmentState,
): Splice {
  const raw = text.slice(tag.start, tag.end);
  const wanted = version === '1.2' ? { state: STATES_12[state] } : STATES_20[state];
  const bare = raw.replace(/\s(?:state|subState|state-qualifier)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  const written = Object.entries(wanted)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  return { ...tag, pieces: [bare.replace(/\s*>$/, `${written}>`)] };
}
