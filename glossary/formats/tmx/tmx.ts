import type { CodedText, InlineCode } from '#glossary/model/coded-text.ts';
import type { Timestamp } from '#glossary/model/ids.ts';
import type { Format, ParallelDocument } from '../format.ts';
import { alignedUnits } from '../parallel.ts';
import { escapeAttribute, escapeXml } from '../xml/escape-xml.ts';

/** "2024-05-01T09:30:00.000Z" as TMX writes dates: "20240501T093000Z" (TMX 1.4b, section "Date format"). */
export function tmxDate(timestamp: Timestamp): string {
  return `${timestamp.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Content of a `<seg>`: escaped text with its codes as bpt, ept, it and ph elements (TMX 1.4b, "Content markup"). */
export function tmxSegment(content: CodedText): string {
  let written = '';
  let from = 0;
  for (const code of content.codes) {
    written += escapeXml(content.text.slice(from, code.offset)) + codeElement(code);
    from = code.offset;
  }
  return written + escapeXml(content.text.slice(from));
}

function codeElement(code: InlineCode): string {
  const data = escapeXml(code.data);
  const type = code.type === 'other' ? '' : ` type="${code.type}"`;
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

function* lines(document: ParallelDocument): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n';
  yield '  <header creationtool="Qostil" creationtoolversion="1" segtype="sentence" o-tmf="Qostil" adminlang="en"';
  yield ` srclang="kk" datatype="plaintext" creationdate="${tmxDate(document.exportedAt)}">\n`;
  for (const [type, value] of Object.entries(document.metadata)) {
    if (value !== '') yield `    <prop type="x-${type.toLowerCase()}">${escapeXml(value)}</prop>\n`;
  }
  yield '  </header>\n  <body>\n';
  const changedBy = document.writerName === '' ? '' : ` changeid="${escapeAttribute(document.writerName)}"`;
  for (const { host, segments } of alignedUnits(document)) {
    yield `    <tu tuid="${host.number}" changedate="${tmxDate(host.editedAt)}"${changedBy}>\n`;
    if (host.note !== '') yield `      <note>${escapeXml(host.note)}</note>\n`;
    yield `      <prop type="x-state">${host.state}</prop>\n`;
    if (host.relation.kind !== 'normal') yield `      <prop type="x-relation">${host.relation.kind}</prop>\n`;
    const source = segments
      .map((segment) => tmxSegment(segment.source))
      .filter((text) => text !== '')
      .join(' ');
    if (source !== '') yield `      <tuv xml:lang="kk"><seg>${source}</seg></tuv>\n`;
    const target = host.relation.kind === 'left-out' ? '' : tmxSegment(host.target);
    if (target !== '') yield `      <tuv xml:lang="${document.targetLanguage}"><seg>${target}</seg></tuv>\n`;
    yield '    </tu>\n';
  }
  yield '  </body>\n</tmx>\n';
}

/** TMX 1.4b (LISA OSCAR, 26 April 2005, own knowledge of the element and attribute names). Every unit is written; one without English has only its kk side. */
export const tmx: Format = {
  id: 'tmx',
  extensions: ['tmx'],
  write: (document) => [{ suffix: '.tmx', chunks: lines(document) }],
};
