import { type StemCandidate, stemCandidates } from '#glossary/kazakh/morphology/stem-candidates.ts';
import { innerWord, singularInside } from './inner-word.ts';
import { PLACE } from './place.ts';
import { fullKey, type TermForm } from './term-form.ts';
import type { TermWord } from './term-words.ts';

/** Forms of one word that fit one reading of a word. */
export interface WordFit<Term> {
  readonly reading: StemCandidate;
  /** Whether the possessive ending belongs to the form itself. */
  readonly isPossessed: boolean;
  readonly forms: readonly TermForm<Term>[];
}

/** A word inside a longer form. */
export interface InnerWord {
  readonly text: string;
  /** Where it stands inside longer forms (PLACE.first, PLACE.inside, followedBy). */
  readonly places: number;
}

/** All a glossary knows of a word, whatever its neighbours. */
export interface WordFacts<Term> {
  /** The word as it stands inside a longer form, and in the singular where it is a plural: аудандар, аудан. */
  readonly inners: readonly InnerWord[];
  readonly fits: readonly WordFit<Term>[];
  /** Readings with which it ends a longer form. */
  readonly lasts: readonly StemCandidate[];
}

/** The facts of a word from the places of its stems; `under` gives the forms kept under a full key. */
export function wordFacts<Term>(
  { text, folded }: TermWord,
  placesOf: (words: string) => number,
  under: (key: string) => readonly TermForm<Term>[],
): WordFacts<Term> {
  const inner = innerWord(folded);
  const inners: InnerWord[] = [{ text: inner, places: placesOf(inner) }];
  const fits: WordFit<Term>[] = [];
  const lasts: StemCandidate[] = [];
  for (const reading of stemCandidates(text)) {
    const standing = placesOf(reading.stem);
    const singular = singularInside(reading);
    if (singular !== null && standing & INSIDE) inners.push({ text: singular, places: standing });
    if (standing & PLACE.last) lasts.push(reading);
    for (const isPossessed of waysListed(reading)) {
      if (!(standing & (isPossessed ? PLACE.alonePossessed : PLACE.alone))) continue;
      const forms = under(fullKey('', reading.stem, isPossessed));
      if (forms.length > 0) fits.push({ reading, isPossessed, forms });
    }
  }
  return { inners, fits, lasts };
}

/** Whether the form that a reading fits may be listed with the possessive: only when the reading has one too. */
export function waysListed({ features }: StemCandidate): readonly boolean[] {
  return features.possessor === undefined ? PLAIN : EITHER;
}

/** Where a form goes on behind a word. */
const INSIDE = PLACE.first | PLACE.inside;

const PLAIN = [false];
const EITHER = [false, true];
