import { Fragment, type ReactNode } from 'react';
import { type CodedText, codeLabel } from '#glossary/model/coded-text.ts';
import type { Span } from '#glossary/model/span.ts';

interface RowTextProps {
  readonly coded: CodedText;
  /** Stretches a search has found, in order. */
  readonly hits: readonly Span[];
}

/** A resting text: characters with its codes as numbered pills, hits of a search marked. */
export function RowText({ coded, hits }: RowTextProps) {
  const { text, codes } = coded;
  if (codes.length === 0 && hits.length === 0) return text;
  const parts: ReactNode[] = [];
  let from = 0;
  for (const [index, code] of codes.entries()) {
    parts.push(<Fragment key={`before-${index}`}>{markedText(text, from, code.offset, hits)}</Fragment>);
    from = code.offset;
    parts.push(
      <span key={index} className="inline-code" title={code.type}>
        {codeLabel(code)}
      </span>,
    );
  }
  parts.push(<Fragment key="rest">{markedText(text, from, text.length, hits)}</Fragment>);
  return parts;
}

/** The characters from … to-1, those of hits in a mark. */
function markedText(text: string, from: number, to: number, hits: readonly Span[]): readonly ReactNode[] {
  const parts: ReactNode[] = [];
  let at = from;
  for (const hit of hits) {
    const start = Math.max(hit.start, at);
    const end = Math.min(hit.end, to);
    if (start >= end) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at, to));
  return parts;
}
