import { plural } from '#glossary/english/inflection/noun-forms.ts';
import { verbForm } from '#glossary/english/inflection/verb-forms.ts';
import type { Entry, Rendering } from '#glossary/model/entry.ts';
import type { Span } from '#glossary/model/span.ts';
import { type EnglishWord, foldEnglish } from '../english-words.ts';
import { spanOf } from '../names/name-in-english.ts';

/** Words a rendering may lose: "the Ministry of Health", "Health Ministry". */
const LIGHT = new Set(['the', 'a', 'an', 'of', 'for', 'and', 'in', 'on', 'to']);

/**
 * Where a rendering stands in an English text with its words in any form (plural, genitive, verb forms), else null.
 * Capitals do not count.
 */
export function findRendering(rendering: string, words: readonly EnglishWord[]): Span | null {
  return findRenderings(rendering, words)[0] ?? null;
}

/** Every place where it stands, in order, without overlaps. */
export function findRenderings(rendering: string, words: readonly EnglishWord[]): readonly Span[] {
  const wanted =
    foldEnglish(rendering)
      .match(/[\p{L}\d']+/gu)
      ?.filter((word) => word !== 'the') ?? [];
  const spans: Span[] = [];
  if (wanted.length === 0) return spans;
  for (let at = 0; at + wanted.length <= words.length; at += 1) {
    if (!wanted.every((word, offset) => isForm(words[at + offset]!.folded, word))) continue;
    spans.push({ start: words[at]!.start, end: words[at + wanted.length - 1]!.end });
    at += wanted.length - 1;
  }
  return spans;
}

/**
 * Whether an entry is rendered somehow: by an accepted rendering, by the words of one in another order, or for a person
 * by the surname alone.
 */
export function isRendered(entry: Entry, words: readonly EnglishWord[]): boolean {
  const accepted = entry.renderings.filter(({ status }) => status !== 'forbidden');
  return accepted.some(
    (rendering) =>
      findRendering(rendering.text, words) !== null ||
      isInParts(entry, rendering, words) ||
      isSaidOtherwise(entry, rendering, words),
  );
}

/**
 * How many words of an English text begin something that renders an entry: an accepted rendering, its initials, the
 * surname of a person, the people of a place. A rendering said in another order counts once.
 */
export function timesRendered(entry: Entry, words: readonly EnglishWord[]): number {
  const accepted = entry.renderings.filter(({ status }) => status !== 'forbidden');
  const starts = new Set(
    accepted.flatMap((rendering) => [
      ...findRenderings(rendering.text, words).map(({ start }) => start),
      ...words.filter((word) => isSaidOtherwise(entry, rendering, [word])).map(({ start }) => start),
      ...(entry.type === 'person' ? findRenderings(rendering.text.split(' ').at(-1)!, words) : []).map(
        ({ start }) => start,
      ),
    ]),
  );
  return Math.max(starts.size, isRendered(entry, words) ? 1 : 0);
}

/** The people of a place for the place, or the initials of a name of several words: Russian, EU. */
function isSaidOtherwise({ type }: Entry, { text }: Rendering, words: readonly EnglishWord[]): boolean {
  if (type === 'place' && spanOf(foldEnglish(text), words, true) !== null) return true;
  const initials = (text.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('').toLowerCase();
  return initials.length > 1 && words.some(({ folded, isCapital }) => isCapital && folded === initials);
}

function isInParts({ type }: Entry, { text }: Rendering, words: readonly EnglishWord[]): boolean {
  const content =
    foldEnglish(text)
      .match(/[\p{L}\d']+/gu)
      ?.filter((word) => !LIGHT.has(word)) ?? [];
  if (content.length < 2) return false;
  const has = (some: readonly EnglishWord[], word: string): boolean =>
    some.some(({ folded }) => isForm(folded, word));
  if (type === 'person') return has(words, content.at(-1)!);
  // Together: "the court" and "supreme" in another clause are no Supreme Court.
  return words.some((_, at) => {
    const near = words.slice(at, at + content.length + BETWEEN);
    return content.every((word) => has(near, word));
  });
}

/** Words that may stand between those of a rendering said in another order. */
const BETWEEN = 3;

/** Whether an English word is a form of another: regions of region, signing of sign. Both folded. */
export function isForm(word: string, base: string): boolean {
  if (word === base) return true;
  if (base.length < 3 || word.slice(0, 2) !== base.slice(0, 2)) return irregular(word, base);
  return word === plural(base) || base === plural(word) || isVerbForm(word, base);
}

function irregular(word: string, base: string): boolean {
  return word.charAt(0) === base.charAt(0) && base.length > 1 && isVerbForm(word, base);
}

const FORMS = ['third', 'past', 'participle', 'gerund'] as const;

function isVerbForm(word: string, base: string): boolean {
  return FORMS.some((form) => verbForm(base, form) === word || verbForm(base, form, 'en-US') === word);
}
