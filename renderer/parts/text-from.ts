import type { Span } from '#glossary/model/span.ts';

/** The text from a word at most `lead` characters before a span, with the span in it: a line of a concordance. */
export function textFrom(
  text: string,
  { start, end }: Span,
  lead: number,
): { readonly text: string; readonly span: Span } {
  if (start <= lead) return { text, span: { start, end } };
  const cut = text.indexOf(' ', start - lead) + 1;
  const from = cut > 0 && cut <= start ? cut : start;
  return { text: `…${text.slice(from)}`, span: { start: start - from + 1, end: end - from + 1 } };
}
