import type { Span } from '#glossary/model/span.ts';

interface MarkedProps {
  readonly text: string;
  /** In order; one that lies in another is left out. */
  readonly spans: readonly Span[];
}

/** A text with what was found in it marked. */
export function Marked({ text, spans }: MarkedProps) {
  const parts: { readonly text: string; readonly isFound: boolean; readonly at: number }[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    if (start < from) continue;
    parts.push({ text: text.slice(from, start), isFound: false, at: from });
    parts.push({ text: text.slice(start, end), isFound: true, at: start });
    from = end;
  }
  parts.push({ text: text.slice(from), isFound: false, at: from });
  return parts.map(({ text: part, isFound, at }) =>
    isFound ? <mark key={`m${at}`}>{part}</mark> : <span key={`s${at}`}>{part}</span>,
  );
}
