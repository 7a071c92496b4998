import type { Span } from '#glossary/model/span.ts';

/** A change of a text: a span replaced by pieces, each either new or a smaller span of the old text, with the changes inside it. */
export interface Splice extends Span {
  readonly pieces: readonly (string | Span)[];
}

/** A text, or a span of it, with splices made; they lie apart, or one inside a span that another keeps. */
export function applySplices(
  text: string,
  splices: readonly Splice[],
  span: Span = { start: 0, end: text.length },
): string {
  const ordered = splices.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return render(text, ordered, span, 0);
}

function render(text: string, splices: readonly Splice[], { start, end }: Span, first: number): string {
  const parts: string[] = [];
  let at = start;
  for (let index = first; index < splices.length; index += 1) {
    const splice = splices[index]!;
    if (splice.start > end) break;
    if (splice.start < at || splice.end > end) continue;
    parts.push(text.slice(at, splice.start));
    for (const piece of splice.pieces)
      parts.push(typeof piece === 'string' ? piece : render(text, splices, piece, index + 1));
    at = splice.end;
  }
  parts.push(text.slice(at, end));
  return parts.join('');
}
