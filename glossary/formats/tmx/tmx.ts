import type { FormatCode, ParallelDocument } from '../format.ts';
import { alignedUnits } from '../parallel.ts';
import { escapeAttribute, escapeXml } from '../xml/escape-xml.ts';
import { PROPERTY } from './properties.ts';
import { readTmxDocument } from './read-document.ts';
import { tmxDate } from './tmx-date.ts';
import { tmxSegment } from './tmx-segment.ts';
import { propertyElement, tmxHead } from './write-units.ts';

function* lines(document: ParallelDocument): Iterable<string> {
  yield tmxHead('kk', document.exportedAt);
  for (const [type, value] of Object.entries(document.metadata)) {
    if (value !== '') yield `    <prop type="x-${type.toLowerCase()}">${escapeXml(value)}</prop>\n`;
  }
  yield '  </header>\n  <body>\n';
  const changedBy = document.writerName === '' ? '' : ` changeid="${escapeAttribute(document.writerName)}"`;
  for (const { host, segments } of alignedUnits(document)) {
    const source = segments
      .map((segment) => tmxSegment(segment.source))
      .filter((text) => text !== '')
      .join(' ');
    const target = host.relation.kind === 'left-out' ? '' : tmxSegment(host.target);
    // The DTD wants at least one version of a unit.
    if (source === '' && target === '') continue;
    yield `    <tu tuid="${host.number}" changedate="${tmxDate(host.editedAt)}"${changedBy}>\n`;
    if (host.note !== '') yield `      <note>${escapeXml(host.note)}</note>\n`;
    yield propertyElement(PROPERTY.state, host.state);
    if (host.relation.kind !== 'normal') yield propertyElement(PROPERTY.relation, host.relation.kind);
    if (source !== '') yield `      <tuv xml:lang="kk"><seg>${source}</seg></tuv>\n`;
    if (target !== '') yield `      <tuv xml:lang="${document.targetLanguage}"><seg>${target}</seg></tuv>\n`;
    yield '    </tu>\n';
  }
  yield '  </body>\n</tmx>\n';
}

/** TMX 1.4b (LISA OSCAR, 26 April 2005, own knowledge of the element and attribute names). A unit without English has only its kk side. */
export const tmx: FormatCode = {
  sniff: ({ bytes }) => (/<tmx[\s>]/.test(Buffer.from(bytes.subarray(0, 4000)).toString('latin1')) ? 1 : 0),
  read: readTmxDocument,
  write: (document) => [{ suffix: '.tmx', chunks: lines(document) }],
};
