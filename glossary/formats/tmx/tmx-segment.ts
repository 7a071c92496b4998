import type { CodedText, InlineCode } from '#glossary/model/coded-text.ts';
import type { TmxOptions } from '#glossary/model/memory-exchange.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { HIGHLIGHT } from './highlight.ts';

/** Content of a `<seg>`: escaped text, on level 2 with its codes as bpt, ept, it, ph and hi (TMX 1.4b, "Content markup"). */
export function tmxSegment(content: CodedText, level: TmxOptions['level'] = 2): string {
  if (level === 1 || content.codes.length === 0) return escapeXml(content.text);
  const codes = balanced(content.codes);
  let written = '';
  let from = 0;
  for (const code of codes) {
    written += escapeXml(content.text.slice(from, code.offset)) + codeElement(code);
    from = code.offset;
  }
  return written + escapeXml(content.text.slice(from));
}

function codeElement(code: InlineCode): string {
  const type = code.type === 'other' ? '' : ` type="${code.type}"`;
  if (code.data === HIGHLIGHT) return code.kind === 'open' ? `<hi x="${code.id}"${type}>` : '</hi>';
  const data = escapeXml(code.data);
  switch (code.kind) {
    case 'open':
      return `<bpt i="${code.pair}" x="${code.id}"${type}>${data}</bpt>`;
    case 'close':
      return `<ept i="${code.pair}">${data}</ept>`;
    case 'isolated':
      return `<it x="${code.id}" pos="begin"${type}>${data}</it>`;
    case 'standalone':
      return `<ph x="${code.id}"${type}>${data}</ph>`;
  }
}

/** Halves without their other half become isolated ones; a highlight that would not nest is left out. */
function balanced(codes: readonly InlineCode[]): readonly InlineCode[] {
  const opened = new Set(codes.filter(({ kind }) => kind === 'open').map(({ pair }) => pair));
  const closed = new Set(codes.filter(({ kind }) => kind === 'close').map(({ pair }) => pair));
  const nesting: number[] = [];
  const written: InlineCode[] = [];
  for (const code of codes) {
    const isPaired = opened.has(code.pair) && closed.has(code.pair);
    if (code.data !== HIGHLIGHT) {
      const isHalf = code.kind === 'open' || code.kind === 'close';
      written.push(isHalf && !isPaired ? { ...code, kind: 'isolated' } : code);
    } else if (isPaired && code.kind === 'open') {
      nesting.push(code.pair);
      written.push(code);
    } else if (isPaired && nesting.at(-1) === code.pair) {
      nesting.pop();
      written.push(code);
    }
  }
  return nesting.length === 0 ? written : written.filter(({ data }) => data !== HIGHLIGHT);
}
