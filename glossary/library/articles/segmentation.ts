import type { DocumentBlock, DocumentUnit } from '#glossary/formats/format.ts';
import { detectLanguage } from '#glossary/kazakh/language/detect-language.ts';
import { segmentText } from '#glossary/kazakh/sentences/segment-text.ts';
import { splitSentences } from '#glossary/kazakh/sentences/split-sentences.ts';
import type { BlockRole, PassageLanguage } from '#glossary/model/article.ts';
import { type CodedText, plain } from '#glossary/model/coded-text.ts';
import { splitCodedText } from '#glossary/model/edit-coded-text.ts';
import type { SourceText } from '#glossary/model/source-text.ts';
import type { Span } from '#glossary/model/span.ts';
import { cutLongSentence } from './cut-long-sentence.ts';

/** A paragraph of a source text, cut into sentences. */
export interface SourceParagraph {
  readonly role: BlockRole;
  readonly language: PassageLanguage;
  /** At least one, none of them blank. */
  readonly sentences: readonly CodedText[];
  /** Where it stands among the blocks or units of the document: the first, and the one behind the last. */
  readonly place?: Span;
  /** One a sentence, where the document brought its English. */
  readonly units?: readonly DocumentUnit[];
}

/** Longest first line that is taken for a headline, UTF-16 units: own judgement, leads are longer. */
const LONGEST_HEADLINE = 120;

/** Paragraphs and sentences of a source text, one after another; none for a blank one. */
export function* segmentSource(text: string, layout: SourceText['layout']): Generator<SourceParagraph> {
  const paragraphs = layout === 'auto' ? segmentText(text) : segmentText(text, layout);
  let language: PassageLanguage = 'kk';
  for (const [index, { start, end, sentences }] of paragraphs.entries()) {
    const content = text.slice(start, end);
    language = languageAfter(language, content);
    yield {
      role: index === 0 && paragraphs.length > 1 && isHeadline(content) ? 'headline' : roleOf(content),
      language,
      sentences: sentences
        .flatMap((sentence) => cutLongSentence(text, sentence))
        .map((piece) => plain(unwrapped(text.slice(piece.start, piece.end)))),
    };
  }
}

/** Paragraphs and sentences of a document's blocks; blank blocks are left out. */
export function* segmentBlocks(blocks: readonly DocumentBlock[]): Generator<SourceParagraph> {
  let language: PassageLanguage = 'kk';
  for (const [start, { role, content }] of blocks.entries()) {
    const sentences = codedSentences(content);
    if (sentences.length === 0) continue;
    language = languageAfter(language, content.text);
    yield { role, language, sentences, place: { start, end: start + 1 } };
  }
}

/** Paragraphs of the units of a parallel document, which are not cut again; English without a source has an empty one. */
export function* segmentUnits(units: readonly DocumentUnit[]): Generator<SourceParagraph> {
  let open: DocumentUnit[] = [];
  let language: PassageLanguage = 'kk';
  for (const [index, unit] of units.entries()) {
    open.push(unit);
    if (!unit.endsParagraph && index < units.length - 1) continue;
    const sentences = open.map(({ source }) => source);
    const text = sentences.map((sentence) => sentence.text).join(' ');
    language = languageAfter(language, text);
    const place = { start: index + 1 - open.length, end: index + 1 };
    yield { role: open[0]!.role, language, sentences, place, units: open };
    open = [];
  }
}

/** The language of a paragraph; one without letters («2022») has none of its own and is in that of the one before. */
function languageAfter(before: PassageLanguage, text: string): PassageLanguage {
  return /\p{L}/u.test(text) ? detectLanguage(text).language : before;
}

/** The sentences of a text with its codes. */
export function codedSentences(content: CodedText): CodedText[] {
  const sentences: CodedText[] = [];
  let rest = content;
  // From the end, so that the offsets of the sentences before stay right.
  const pieces = splitSentences(content.text).flatMap((sentence) => cutLongSentence(content.text, sentence));
  for (const { start } of pieces.toReversed()) {
    const [before, sentence] = splitCodedText(rest, start);
    sentences.unshift(sentence);
    rest = before;
  }
  return sentences;
}

/** A short line without an end mark; a question or an exclamation can be a headline too. */
function isHeadline(paragraph: string): boolean {
  return paragraph.length <= LONGEST_HEADLINE && !/[.:;,…]["»”]?$|\n/.test(paragraph);
}

function roleOf(paragraph: string): BlockRole {
  return /^[•▪◦●■►✓*]\s/.test(paragraph) ? 'list-item' : 'body';
}

/** A sentence of a wrapped text on one line. */
function unwrapped(sentence: string): string {
  return sentence.replace(/[^\S\u00a0]*[\n\r\v\f\u0085\u2028\u2029]\s*/g, ' ');
}
