import type { ReactNode } from 'react';
import type { CodedText } from '#glossary/model/coded-text.ts';
import { codeLabel } from './text/schema.ts';

/** A resting text: characters with its codes as numbered pills. */
export function RowText({ coded }: { readonly coded: CodedText }) {
  if (coded.codes.length === 0) return coded.text;
  const parts: ReactNode[] = [];
  let from = 0;
  for (const [index, code] of coded.codes.entries()) {
    parts.push(coded.text.slice(from, code.offset));
    from = code.offset;
    parts.push(
      <span key={index} className="inline-code" title={code.type}>
        {codeLabel(code)}
      </span>,
    );
  }
  parts.push(coded.text.slice(from));
  return parts;
}
