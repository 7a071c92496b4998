import type { Span } from '#glossary/model/span.ts';
import { type MatchWord, matchWords } from '../matching/match-word.ts';

/** Finds the words of a query in texts. */
export interface WordFinder {
  /** Whether there is anything to look for. */
  readonly isEmpty: boolean;
  /** Where the words stand, in order; empty when they do not. `phrase` wants them side by side, `words` anywhere. */
  find(text: string): readonly Span[];
}

/**
 * A finder of the words of a query in any of their forms: облыс finds облысында, and "облыс әкімі" the phrase «облыс
 * әкімінің». Numbers and Latin words are found as they are. A word that ends in * stands for all that begin so.
 */
export function createWordFinder(query: string, mode: 'phrase' | 'words'): WordFinder {
  const wanted = matchWords(query.replaceAll('*', ' '))
    .filter(({ kind }) => kind !== 'mark')
    .map(({ form, key, end }) => ({ form, key, isPrefix: query[end] === '*' }));
  const fits = (word: MatchWord, at: number): boolean => {
    const { form, key, isPrefix } = wanted[at]!;
    if (isPrefix) return word.form.startsWith(form);
    return word.form === form || (key !== '' && word.key === key && isFormOf(word.form, form));
  };
  return {
    isEmpty: wanted.length === 0,
    find(text) {
      const words = matchWords(text).filter(({ kind }) => kind !== 'mark');
      return mode === 'phrase' ? phrases(words, wanted.length, fits) : anywhere(words, wanted.length, fits);
    },
  };
}

/** Forms of a word share its beginning: all but the last two letters, which an ending may change or drop. */
function isFormOf(one: string, other: string): boolean {
  const shared = Math.max(2, Math.min(one.length, other.length) - 2);
  return one.slice(0, shared) === other.slice(0, shared);
}

type Fits = (word: MatchWord, at: number) => boolean;

function phrases(words: readonly MatchWord[], length: number, fits: Fits): readonly Span[] {
  const spans: Span[] = [];
  for (let from = 0; from + length <= words.length; from += 1) {
    let at = 0;
    while (at < length && fits(words[from + at]!, at)) at += 1;
    if (at === length) spans.push({ start: words[from]!.start, end: words[from + length - 1]!.end });
  }
  return spans;
}

function anywhere(words: readonly MatchWord[], length: number, fits: Fits): readonly Span[] {
  const found = new Set<MatchWord>();
  for (let at = 0; at < length; at += 1) {
    const hits = words.filter((word) => fits(word, at));
    if (hits.length === 0) return [];
    for (const hit of hits) found.add(hit);
  }
  return words.filter((word) => found.has(word)).map(({ start, end }) => ({ start, end }));
}
