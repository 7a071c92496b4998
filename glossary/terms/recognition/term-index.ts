import { formKeys, type TermForm, termForm } from './term-form.ts';
import type { TermWord } from './term-words.ts';
import { type WordFacts, wordFacts } from './word-facts.ts';

/** Where recognition looks terms up; the library's is in SQLite, a short list's in memory. */
export interface TermIndex<Term> {
  /** Says which words will be asked for, so that they can be looked up in one question. */
  expect?(words: readonly TermWord[]): void;
  /** What is known of a word; remembered, since a text repeats its words. */
  facts(word: TermWord): WordFacts<Term>;
  /** Where words, as innerWord has them and joined by spaces, stand in longer forms (PLACE, followedBy). */
  places(words: string): number;
  /** Forms kept under a full key (see formKeys); empty when there is none. */
  under(key: string): readonly TermForm<Term>[];
}

/** A term for an index in memory. */
export interface ListedTerm<Term> {
  readonly term: Term;
  /** Uninflected forms under which it is found. */
  readonly forms: readonly string[];
  readonly isCaseSensitive: boolean;
}

/** An index in memory. About 1 kB a term. */
export function termIndex<Term>(terms: Iterable<ListedTerm<Term>>): TermIndex<Term> {
  const forms = new Map<string, TermForm<Term>[]>();
  const places = new Map<string, number>();
  for (const { term, forms: texts, isCaseSensitive } of terms) {
    for (const text of texts) {
      const form = termForm(term, text, isCaseSensitive);
      const keys = formKeys(text);
      for (const [words, mask] of keys.places) places.set(words, (places.get(words) ?? 0) | mask);
      for (const key of keys.full) {
        const known = forms.get(key);
        if (known) known.push(form);
        else forms.set(key, [form]);
      }
    }
  }
  const placesOf = (words: string): number => places.get(words) ?? 0;
  const under = (key: string): readonly TermForm<Term>[] => forms.get(key) ?? NONE;
  const remembered = new Map<string, WordFacts<Term>>();
  return {
    facts(word) {
      let facts = remembered.get(word.text);
      if (facts === undefined) {
        if (remembered.size >= WORDS_KEPT) remembered.clear();
        facts = wordFacts(word, placesOf, under);
        remembered.set(word.text, facts);
      }
      return facts;
    },
    places: placesOf,
    under,
  };
}

/** Words whose facts an index keeps. */
export const WORDS_KEPT = 200_000;

const NONE: readonly never[] = [];
