import type { SourceDocument, TranslatedBlock } from '#glossary/formats/format.ts';
import { formatById } from '#glossary/formats/registry.ts';
import { type CodedText, EMPTY_TEXT } from '#glossary/model/coded-text.ts';
import { joinCodedTexts } from '#glossary/model/edit-coded-text.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { Untranslated } from '#glossary/model/exchange.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import { SEGMENT_STATES, type Segment } from '#glossary/model/segment.ts';
import type { Original } from '#glossary/store/originals.ts';
import { requireArticle } from '../articles/read-articles.ts';
import type { Library } from '../library.ts';

/** A translated file: the ending of the original, with its dot, and the bytes. */
export interface TranslatedFile {
  readonly extension: string;
  readonly bytes: Uint8Array;
}

type Part = TranslatedBlock['parts'][number];

/**
 * The file an article came in, with the English in place of the Kazakh. Errors: article-missing, original-missing,
 * original-changed when the article has another source by now, segments-untranslated with 'stop'.
 */
export function translateOriginal(
  library: Library,
  articleId: ArticleId,
  untranslated: Untranslated,
): TranslatedFile {
  const { format, title } = requireArticle(library, articleId);
  const originals = library.store.originals.all(articleId);
  if (originals.length === 0) throw new QostilError('original-missing', { title });
  const segments = [...library.store.segments.iterate(articleId)];
  const english = englishOf(segments, untranslated);
  // An undo may have brought back the source of an earlier file.
  for (const original of originals) {
    const translated = translateWith(original, format, segments, english);
    if (translated) return translated;
  }
  throw new QostilError('original-changed', { title });
}

/** The file with the English in place; null when it is not the source of these segments. */
function translateWith(
  { name, bytes, options }: Original,
  articleFormat: string,
  segments: readonly Segment[],
  english: readonly (CodedText | null)[],
): TranslatedFile | null {
  const { leftOut = [], format: id = articleFormat, ...reading } = options as OriginalOptions;
  const format = formatById(id);
  if (!format?.translate || !format.read) return null;
  const file = { ...reading, name, bytes };
  const { content } = format.read(file);
  // A block that stayed out holds nothing of the article: it is passed by and stays as it is.
  const texts = textsOf(content).map((text, index) => (leftOut.includes(index) ? '' : text));
  const blocks = texts.map((): Part[] => []);
  if (!place(segments, english, texts, blocks)) return null;
  const translated = blocks.map((parts) => ({ parts: content.kind === 'units' ? joined(parts) : parts }));
  return { extension: /\.[^.]+$/.exec(name)?.[0] ?? '', bytes: format.translate(file, translated) };
}

interface OriginalOptions {
  readonly leftOut?: readonly number[];
  readonly format?: string;
}

function textsOf(content: SourceDocument['content']): readonly string[] {
  if (content.kind === 'blocks') return content.blocks.map((block) => block.content.text);
  return content.kind === 'units' ? content.units.map(({ source }) => source.text) : [];
}

/** What each segment puts in the place of its source; null leaves the source. Moved and added English stands behind its host. */
function englishOf(segments: readonly Segment[], untranslated: Untranslated): (CodedText | null)[] {
  const english = segments.map((segment) => ownEnglish(segment, untranslated));
  const missing = segments.filter(
    (segment) => segment.relation.kind === 'normal' && segment.source.text !== '' && !isDone(segment),
  );
  if (untranslated === 'stop' && missing.length > 0)
    throw new QostilError('segments-untranslated', { count: missing.length });
  for (const [index, { relation }] of segments.entries()) {
    const words = english[index];
    if (!words || words.text === '' || (relation.kind !== 'moved' && relation.kind !== 'added')) continue;
    const wanted =
      relation.kind === 'moved'
        ? segments.findIndex(({ id }) => id === relation.after)
        : hostBefore(segments, index);
    const host = Math.max(wanted, 0);
    if (host === index) continue;
    const there = english[host] ?? segments[host]!.source;
    english[host] = wanted < 0 ? joinCodedTexts(words, there) : joinCodedTexts(there, words);
    english[index] = EMPTY_TEXT;
  }
  return english;
}

/** The last segment with a source before one that has none; -1 at the start. */
function hostBefore(segments: readonly Segment[], index: number): number {
  for (let at = index - 1; at >= 0; at -= 1) if (segments[at]!.relation.kind !== 'added') return at;
  return -1;
}

function ownEnglish(segment: Segment, untranslated: Untranslated): CodedText | null {
  const { relation, target } = segment;
  if (relation.kind === 'left-out' || relation.kind === 'merged') return EMPTY_TEXT;
  if (isDone(segment)) return target;
  if (untranslated === 'blank') return EMPTY_TEXT;
  return untranslated === 'draft' && target.text.trim() !== '' ? target : null;
}

function isDone({ state, target }: Segment): boolean {
  return (state === 'confirmed' || state === 'reviewed') && target.text.trim() !== '';
}

/**
 * Puts the English of the segments to the parts of the blocks they were cut from: both hold the same characters in the
 * same order, however sentences were split and merged since. False when they do not.
 */
function place(
  segments: readonly Segment[],
  english: readonly (CodedText | null)[],
  texts: readonly string[],
  blocks: readonly Part[][],
): boolean {
  let block = 0;
  let at = 0;
  for (const [index, { source, state }] of segments.entries()) {
    let left = visibleUnits(source.text);
    let content = english[index]!;
    while (left > 0) {
      const text = texts[block];
      if (text === undefined) return false;
      while (at < text.length && isSpace(text, at)) at += 1;
      if (at === text.length) {
        block += 1;
        at = 0;
        continue;
      }
      const start = at;
      let end = at;
      for (; at < text.length && left > 0; at += 1) {
        if (isSpace(text, at)) continue;
        left -= 1;
        end = at + 1;
      }
      blocks[block]!.push({ start, end, content, state });
      // A sentence of two blocks has its English in the first.
      if (content) content = EMPTY_TEXT;
    }
  }
  return texts.slice(block).every((text, index) => visibleUnits(index === 0 ? text.slice(at) : text) === 0);
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at]!);
}

function visibleUnits(text: string): number {
  return text.replace(/\s+/g, '').length;
}

/** The parts of a unit as one; its state is that of the part that is furthest behind. */
function joined(parts: readonly Part[]): readonly Part[] {
  if (parts.every(({ content }) => content === null)) return [];
  const state = SEGMENT_STATES.find((one) => parts.some((part) => part.state === one)) ?? 'empty';
  const content = parts.reduce((sum, part) => joinCodedTexts(sum, part.content ?? EMPTY_TEXT), EMPTY_TEXT);
  return [{ start: 0, end: parts.at(-1)!.end, content, state }];
}
