import type { ArticleMetadata } from '#glossary/model/article.ts';
import { EMPTY_TEXT } from '#glossary/model/coded-text.ts';
import { QostilError } from '#glossary/model/errors.ts';
import { SEGMENT_STATES, type SegmentState } from '#glossary/model/segment.ts';
import type { DocumentUnit, FileContent, SourceDocument } from '../format.ts';
import { decodeText } from '../txt/decode-text.ts';
import { scanXml } from '../xml/scan-xml.ts';
import { unescapeXml } from '../xml/unescape-xml.ts';
import { languageOf } from './languages.ts';
import { parseUnit } from './parse-unit.ts';
import { PROPERTY } from './properties.ts';
import type { TmxElement } from './tmx-unit.ts';

/** A TMX file as an article: each unit is a sentence, also one that has no English yet. Errors: file-damaged, file-empty. */
export function readTmxDocument(file: FileContent): SourceDocument {
  const { text, encoding, isSure } = decodeText(file.bytes, file.name, file.encoding);
  const units: DocumentUnit[] = [];
  let start = -1;
  let header = '';
  for (const { kind, name, start: from, end } of scanXml(text, file.name)) {
    if (name === 'header' && kind === 'close') header = text.slice(start, from);
    if (name === 'header' && kind === 'open') start = end;
    if (name !== 'tu') continue;
    if (kind === 'open') start = from;
    else if (kind === 'close') {
      const element = parseUnit(text.slice(start, end));
      const unit = element ? toUnit(element) : null;
      if (unit) units.push(unit);
    }
  }
  if (units.length === 0) throw new QostilError('file-empty', { file: file.name });
  return {
    metadata: metadataOf(header, file.name),
    content: { kind: 'units', units },
    encoding,
    isEncodingSure: isSure,
    notices: [],
  };
}

function toUnit({ variants, properties, notes }: TmxElement): DocumentUnit | null {
  const source = variants.find(({ language }) => languageOf(language) === 'kk')?.content ?? EMPTY_TEXT;
  const target = variants.find(({ language }) => languageOf(language) === 'en')?.content ?? EMPTY_TEXT;
  if (source.text.trim() === '' && target.text.trim() === '') return null;
  return {
    source,
    target,
    state: stateOf(properties[PROPERTY.state], target.text.trim() !== ''),
    relation: properties[PROPERTY.relation] === 'left-out' ? 'left-out' : 'normal',
    role: 'body',
    endsParagraph: true,
    note: notes.join('\n'),
  };
}

/** A memory holds what was settled; English that says nothing of its state is confirmed. */
function stateOf(state: string | undefined, hasWords: boolean): SegmentState {
  if (!hasWords) return 'empty';
  const known = SEGMENT_STATES.find((one) => one === state);
  return known === undefined || known === 'empty' ? 'confirmed' : known;
}

function metadataOf(header: string, file: string): Partial<ArticleMetadata> {
  const found: Record<string, string> = {};
  for (const [, type, value] of header.matchAll(/<prop type="x-([a-z]+)">([^<]*)<\/prop>/g)) {
    const field = FIELDS[type!];
    if (field) found[field] ??= unescapeXml(value!, file);
  }
  return found;
}

const FIELDS: Readonly<Record<string, keyof ArticleMetadata>> = {
  title: 'title',
  outlet: 'outlet',
  url: 'url',
  author: 'author',
  publishedon: 'publishedOn',
  licence: 'licence',
};
