import { EMPTY_TEXT } from '#glossary/model/coded-text.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type {
  DocumentUnit,
  FileContent,
  FormatCode,
  ParallelDocument,
  SourceDocument,
  TranslatedBlock,
} from '../format.ts';
import { contentOf } from '../in-place/placed-block.ts';
import { applySplices } from '../in-place/splice.ts';
import { type AlignedUnit, alignedUnits } from '../parallel.ts';
import { sourceContent, targetContent } from '../parallel-content.ts';
import { decodeText } from '../txt/decode-text.ts';
import { encodeText } from '../txt/encode-text.ts';
import { escapeAttribute, escapeXml } from '../xml/escape-xml.ts';
import { readXliff, type XliffSide } from './read-xliff.ts';
import { NEEDS_TRANSLATION, STATES_12, STATES_20 } from './states.ts';
import { translateXliff } from './translate-xliff.ts';
import { inline12, inline20, type OriginalData } from './write-inline.ts';

function content({ items }: XliffSide) {
  return contentOf({ role: 'body', items, from: 0, to: items.length });
}

function read(file: FileContent): SourceDocument {
  const { text, encoding, isSure } = decodeText(file.bytes, file.name, file.encoding);
  const { metadata, units } = readXliff(text, file.name);
  if (units.length === 0) throw new QostilError('file-empty', { file: file.name });
  return {
    metadata,
    content: {
      kind: 'units',
      units: units.map(
        ({ source, target, state, relation, role, endsParagraph, note }): DocumentUnit => ({
          source: content(source),
          // A copy of the source is no English yet.
          target: target && state !== 'empty' ? content(target) : EMPTY_TEXT,
          state,
          relation,
          role,
          endsParagraph,
          note,
        }),
      ),
    },
    encoding,
    isEncodingSure: isSure,
    notices: [],
  };
}

function translate(file: FileContent, translated: readonly TranslatedBlock[]): Uint8Array {
  const { text, encoding } = decodeText(file.bytes, file.name, file.encoding);
  const splices = translateXliff(text, readXliff(text, file.name), translated);
  return splices.length === 0 ? file.bytes : encodeText(applySplices(text, splices), encoding, file.bytes);
}

/** Units with the group each stands in: '' = the same as the one before. */
function* inParagraphs(
  document: ParallelDocument,
): Iterable<{ unit: AlignedUnit; opens: boolean; closes: boolean; paragraph: number }> {
  let isOpen = false;
  let paragraph = 0;
  for (const unit of alignedUnits(document)) {
    const opens = !isOpen;
    const closes = unit.segments.some(({ endsParagraph }) => endsParagraph);
    if (opens) paragraph += 1;
    yield { unit, opens, closes, paragraph };
    isOpen = !closes;
  }
}

function* notesOf({ metadata }: ParallelDocument, attribute: 'from' | 'category'): Iterable<string> {
  for (const [name, value] of Object.entries(metadata))
    if (value !== '') yield `<note ${attribute}="${name}">${escapeXml(value)}</note>`;
}

function unitNotes({ host }: AlignedUnit, attribute: 'from' | 'category'): string {
  const relation =
    host.relation.kind === 'left-out' ? `<note ${attribute}="qostil-relation">left-out</note>` : '';
  return `${relation}${host.note === '' ? '' : `<note>${escapeXml(host.note)}</note>`}`;
}

/** XLIFF 1.2 of an article; with `copiesSource` every target is a copy of its source, still to be translated. */
function* lines12(document: ParallelDocument, copiesSource = false): Iterable<string> {
  const { targetLanguage, metadata, exportedAt } = document;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n';
  yield `<file original="${escapeAttribute(metadata.url || metadata.title || 'article')}" source-language="kk"`;
  yield ` target-language="${targetLanguage}" datatype="plaintext" date="${exportedAt.slice(0, 19)}Z">\n`;
  yield `<header>${[...notesOf(document, 'from')].join('')}</header>\n<body>\n`;
  let isOpen = false;
  for (const { unit, opens, closes, paragraph } of inParagraphs(document)) {
    const { host } = unit;
    if (opens) yield `<group id="p${paragraph}" restype="x-${host.role}">\n`;
    isOpen = !closes;
    yield `<trans-unit id="${host.id}" xml:space="preserve"${host.state === 'reviewed' && !copiesSource ? ' approved="yes"' : ''}>`;
    const source = sourceContent(unit);
    yield `<source xml:lang="kk">${inline12(source)}</source>`;
    const words = copiesSource ? source : targetContent(unit);
    const state = copiesSource ? NEEDS_TRANSLATION : STATES_12[host.state];
    if (words.text !== '')
      yield `<target xml:lang="${targetLanguage}" state="${state}">${inline12(words)}</target>`;
    yield `${unitNotes(unit, 'from')}</trans-unit>\n`;
    if (closes) yield '</group>\n';
  }
  if (isOpen) yield '</group>\n';
  yield '</body>\n</file>\n</xliff>\n';
}

function* lines20(document: ParallelDocument): Iterable<string> {
  const { targetLanguage } = document;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"';
  yield ` srcLang="kk" trgLang="${targetLanguage}">\n<file id="f1" xml:space="preserve">\n`;
  const notes = [...notesOf(document, 'category')];
  if (notes.length > 0) yield `<notes>${notes.join('')}</notes>\n`;
  let isOpen = false;
  for (const { unit, opens, closes, paragraph } of inParagraphs(document)) {
    const { host } = unit;
    if (opens) yield `<group id="p${paragraph}" type="qostil:${host.role}">\n`;
    isOpen = !closes;
    const original: OriginalData = new Map();
    const source = inline20(sourceContent(unit), original);
    const english = targetContent(unit);
    const target = english.text === '' ? '' : `<target>${inline20(english, original)}</target>`;
    const ofUnit = unitNotes(unit, 'category');
    const { state, subState } = STATES_20[target === '' ? 'empty' : host.state];
    yield `<unit id="u${host.id}">${ofUnit === '' ? '' : `<notes>${ofUnit}</notes>`}`;
    if (original.size > 0)
      yield `<originalData>${[...original].map(([id, data]) => `<data id="${id}">${escapeXml(data)}</data>`).join('')}</originalData>`;
    yield `<segment id="s${host.id}" state="${state}"${subState === undefined ? '' : ` subState="${subState}"`}>`;
    yield `<source>${source}</source>${target}</segment></unit>\n`;
    if (closes) yield '</group>\n';
  }
  if (isOpen) yield '</group>\n';
  yield '</file>\n</xliff>\n';
}

const sniff = ({ bytes }: FileContent): number =>
  /<xliff[\s>]/.test(Buffer.from(bytes.subarray(0, 4000)).toString('latin1')) ? 1 : 0;

/**
 * XLIFF 1.2 (OASIS, 1 February 2008; own knowledge of its elements). Reads 2.0 as well; a file that came in goes out
 * with targets and states changed and nothing else.
 */
export const xliff: FormatCode = {
  sniff,
  read,
  translate,
  write: (document) => [{ suffix: '.xlf', chunks: lines12(document) }],
};

/**
 * XLIFF 1.2 as OmegaT wants it: it translates what stands in a target and passes over a unit without one (observed in
 * its version 3.6), so each target is a copy of the source. The English goes along as TMX in the project's tm/auto.
 */
export const xliffOmegat: FormatCode = {
  write: (document) => [{ suffix: '.omegat.xlf', chunks: lines12(document, true) }],
  loses: ['english'],
};

/** XLIFF 2.0 (OASIS, 5 August 2014; own knowledge of its elements) as an export. */
export const xliff20: FormatCode = {
  write: (document) => [{ suffix: '.v2.xlf', chunks: lines20(document) }],
};
