import type { CodedText, InlineCode } from './coded-text.ts';
import type { Span } from './span.ts';

/**
 * Both parts of a text cut at an offset (UTF-16, 0 … length), without the white space at the cut. A code at the cut
 * goes with what it encloses: an opening one right, the others left. The halves of a pair that was cut apart become
 * `isolated` and keep their `pair`, by which joinCodedTexts knows them again.
 */
export function splitCodedText(content: CodedText, offset: number): readonly [CodedText, CodedText] {
  const { text, codes } = content;
  const leftText = text.slice(0, offset).trimEnd();
  const rightText = text.slice(offset).trimStart();
  const rightStart = text.length - rightText.length;
  const isLeft = (code: InlineCode): boolean =>
    code.offset < offset || (code.offset === offset && code.kind !== 'open' && offset > 0);
  const left = codes
    .filter(isLeft)
    .map((code) => ({ ...code, offset: Math.min(code.offset, leftText.length) }));
  const right = codes
    .filter((code) => !isLeft(code))
    .map((code) => ({ ...code, offset: Math.max(code.offset - rightStart, 0) }));
  return [
    { text: leftText, codes: isolateHalves(left) },
    { text: rightText, codes: isolateHalves(right) },
  ];
}

/** What stands at the word before it: a part after a hyphen, closing marks. */
const CLINGS = /^(?:[-‐‑]\p{L}|[,.;:!?)\]»”])/u;

/**
 * One text of two, with a space between where both have text, but none before what was cut off a word ("-өзіне", ",").
 * Codes of the second that share a number with other codes
 * of the first get new ones; halves isolated by a split become a pair again.
 */
export function joinCodedTexts(first: CodedText, second: CodedText): CodedText {
  const isOne = first.text === '' || second.text === '' || /\s$/.test(first.text) || CLINGS.test(second.text);
  const space = isOne ? '' : ' ';
  const shift = first.text.length + space.length;
  const taken = new Set(first.codes.map((code) => code.id));
  const clashes = second.codes.some((code) => taken.has(code.id));
  const renumber = clashes ? Math.max(...first.codes.map((code) => Math.max(code.id, code.pair))) : 0;
  const moved = second.codes.map((code) => ({
    ...code,
    offset: code.offset + shift,
    id: code.id + renumber,
    pair: code.pair + renumber,
  }));
  return { text: first.text + space + second.text, codes: rejoinHalves([...first.codes, ...moved]) };
}

/** A text with spans (in order, apart) replaced; codes inside a replaced span stand at its end. */
export function replaceSpans(
  content: CodedText,
  replacements: readonly (Span & { readonly text: string })[],
): CodedText {
  let text = '';
  let from = 0;
  for (const replacement of replacements) {
    text += content.text.slice(from, replacement.start) + replacement.text;
    from = replacement.end;
  }
  text += content.text.slice(from);
  return {
    text,
    codes: content.codes.map((code) => ({ ...code, offset: moved(code.offset, replacements) })),
  };
}

function moved(offset: number, replacements: readonly (Span & { readonly text: string })[]): number {
  let shift = 0;
  for (const { start, end, text } of replacements) {
    if (offset <= start) break;
    if (offset < end) return end + shift + text.length - (end - start);
    shift += text.length - (end - start);
  }
  return offset + shift;
}

function isolateHalves(codes: readonly InlineCode[]): readonly InlineCode[] {
  const halves = countPairs(codes, (code) => code.kind === 'open' || code.kind === 'close');
  return codes.map((code) =>
    (code.kind === 'open' || code.kind === 'close') && halves.get(code.pair) === 1
      ? { ...code, kind: 'isolated' }
      : code,
  );
}

function rejoinHalves(codes: readonly InlineCode[]): readonly InlineCode[] {
  const halves = countPairs(codes, (code) => code.kind === 'isolated');
  const opened = new Set<number>();
  return codes.map((code) => {
    if (code.kind !== 'isolated' || halves.get(code.pair) !== 2) return code;
    const kind = opened.has(code.pair) ? 'close' : 'open';
    opened.add(code.pair);
    return { ...code, kind };
  });
}

function countPairs(
  codes: readonly InlineCode[],
  counts: (code: InlineCode) => boolean,
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  for (const code of codes) if (counts(code)) pairs.set(code.pair, (pairs.get(code.pair) ?? 0) + 1);
  return pairs;
}
