import type { Span } from '#glossary/model/span.ts';
import { segmentText } from '../sentences/segment-text.ts';
import { detectLanguage, type Language } from './detect-language.ts';

/** A stretch of a Kazakh text in another language, in UTF-16 units. */
export interface ForeignPassage extends Span {
  readonly language: Exclude<Language, 'kk'>;
}

/** A name or a title in quotes is not yet a passage. */
const FEWEST_WORDS = 3;
const SURE = 0.5;

/**
 * Russian, English and other passages in a text: whole sentences, neighbours of one language joined, and
 * quotations of at least three words inside a Kazakh sentence (without their quotes). In order; empty when all is
 * Kazakh or the evidence is thin.
 */
export function findForeignPassages(text: string): ForeignPassage[] {
  const passages: ForeignPassage[] = [];
  for (const sentence of segmentText(text).flatMap(({ sentences }) => sentences)) {
    const language = foreignLanguage(text.slice(sentence.start, sentence.end));
    const last = passages.at(-1);
    if (language === undefined) passages.push(...foreignQuotations(text, sentence));
    else if (last?.language === language && text.slice(last.end, sentence.start).trim() === '') {
      passages[passages.length - 1] = { ...last, end: sentence.end };
    } else passages.push({ ...sentence, language });
  }
  return passages;
}

function foreignQuotations(text: string, { start, end }: Span): ForeignPassage[] {
  const passages: ForeignPassage[] = [];
  for (const { 0: quotation, 1: words, index } of text
    .slice(start, end)
    .matchAll(/[«“„"]([^«»“”„"]+)[»”“"]/g)) {
    const language = foreignLanguage(words!);
    const from = start + index + 1;
    if (language !== undefined) passages.push({ start: from, end: from + quotation.length - 2, language });
  }
  return passages;
}

function foreignLanguage(text: string): ForeignPassage['language'] | undefined {
  if ((text.match(/\p{L}+/gu)?.length ?? 0) < FEWEST_WORDS) return undefined;
  const { language, confidence } = detectLanguage(text);
  return language === 'kk' || confidence < SURE ? undefined : language;
}
