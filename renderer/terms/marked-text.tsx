import { Fragment } from 'react';
import type { Span } from '#glossary/model/span.ts';

interface MarkedTextProps {
  readonly text: string;
  /** In order and apart. */
  readonly spans: readonly Span[];
  readonly lang: 'kk' | 'en';
}

/** A text with stretches of it in bold. */
export function MarkedText({ text, spans, lang }: MarkedTextProps) {
  return (
    <span lang={lang}>
      {spans.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(spans[index - 1]?.end ?? 0, start)}
          <b>{text.slice(start, end)}</b>
        </Fragment>
      ))}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </span>
  );
}
