import type { Timestamp } from '#glossary/model/ids.ts';
import type { TmxOptions } from '#glossary/model/memory-exchange.ts';
import type { UnitContent } from '#glossary/model/unit.ts';
import { escapeAttribute, escapeXml } from '../xml/escape-xml.ts';
import { PROPERTY } from './properties.ts';
import { tmxDate } from './tmx-date.ts';
import { tmxSegment } from './tmx-segment.ts';

/** A unit as it is written; `id` becomes the `tuid`. */
export type WrittenUnit = Omit<UnitContent, 'before' | 'after'> & { readonly id: number };

/** Units as a TMX 1.4b file, piece by piece. */
export function* tmxOfUnits(
  units: Iterable<WrittenUnit>,
  options: TmxOptions,
  at: Timestamp,
): Iterable<string> {
  yield tmxHead(options.sourceLanguage, at);
  yield '  </header>\n  <body>\n';
  let piece = '';
  for (const unit of units) {
    piece += unitElement(unit, options);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}  </body>\n</tmx>\n`;
}

const PIECE = 64 * 1024;

/** The beginning of a file up to inside its header: XML declaration, the seven attributes TMX 1.4b requires. */
export function tmxHead(sourceLanguage: TmxOptions['sourceLanguage'], at: Timestamp): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n' +
    '  <header creationtool="Qostil" creationtoolversion="1" segtype="sentence" o-tmf="Qostil" adminlang="en"' +
    ` srclang="${sourceLanguage}" datatype="plaintext" creationdate="${tmxDate(at)}">\n`
  );
}

function unitElement(unit: WrittenUnit, { level, sourceLanguage, targetLanguage }: TmxOptions): string {
  const { provenance } = unit;
  const properties = [
    [PROPERTY.state, unit.state],
    [PROPERTY.origin, unit.origin],
    [PROPERTY.title, provenance.title],
    [PROPERTY.outlet, provenance.outlet],
    [PROPERTY.url, provenance.url],
    [PROPERTY.publishedOn, provenance.publishedOn],
    ...Object.entries(unit.properties),
  ];
  return (
    `    <tu tuid="${unit.id}"${attributes(unit)}>\n` +
    (unit.note === '' ? '' : `      <note>${escapeXml(unit.note)}</note>\n`) +
    properties.map(([type, value]) => propertyElement(type!, value!)).join('') +
    `      <tuv xml:lang="${sourceLanguage}"><seg>${tmxSegment(unit.source, level)}</seg></tuv>\n` +
    `      <tuv xml:lang="${targetLanguage}"><seg>${tmxSegment(unit.target, level)}</seg></tuv>\n` +
    '    </tu>\n'
  );
}

function attributes({ createdAt, createdBy, changedAt, changedBy }: WrittenUnit): string {
  return (
    (createdAt === '' ? '' : ` creationdate="${tmxDate(createdAt)}"`) +
    (createdBy === '' ? '' : ` creationid="${escapeAttribute(createdBy)}"`) +
    (changedAt === '' ? '' : ` changedate="${tmxDate(changedAt)}"`) +
    (changedBy === '' ? '' : ` changeid="${escapeAttribute(changedBy)}"`)
  );
}

/** '' for an empty value. */
export function propertyElement(type: string, value: string): string {
  return value === '' ? '' : `      <prop type="${escapeAttribute(type)}">${escapeXml(value)}</prop>\n`;
}
