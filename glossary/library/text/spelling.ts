import { readFile } from 'node:fs/promises';
import { Hunspell } from 'hunspell-wasm/dist/Hunspell.js';
import initialize from 'hunspell-wasm/wasm/hunspell.js';
import type { Span } from '#glossary/model/span.ts';

/** An English spelling dictionary in use. */
export interface Spelling {
  /** Misspelt words in order. `isKnown` is asked about words the dictionary lacks. */
  misspellings(text: string, isKnown: (word: string) => boolean): readonly Span[];
  /** Best first; empty when nothing is close. About 30 ms. */
  suggestions(word: string): readonly string[];
}

/** Files of a dictionary and of the Hunspell program. */
export interface SpellingFiles {
  readonly affixes: string;
  readonly words: string;
  readonly program: string;
}

/** Words in Latin letters with inner apostrophes. */
const WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['’]\p{Script=Latin}+)*/gu;

/** Addresses, and words that touch digits or underscores, are no words to spell. */
const NO_PROSE = /\S*(?::\/\/|@|www\.)\S*|[\p{L}\p{M}]*[\d_][\w\p{L}]*/gu;

/** Answers kept; running text repeats itself. */
const REMEMBERED = 50_000;

/** Whether a text has anything to spell. */
export function hasEnglish(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}

/** Loads a dictionary, about 50 ms and 15 MB. */
export async function loadSpelling({ affixes, words, program }: SpellingFiles): Promise<Spelling> {
  const [wasmBinary, aff, dic] = await Promise.all([
    readFile(program),
    readFile(affixes, 'utf8'),
    readFile(words, 'utf8'),
  ]);
  // Its types leave out that Emscripten takes the program's bytes, which spares it the search for the file.
  const start = initialize as (options: { readonly wasmBinary: Uint8Array }) => Promise<unknown>;
  const hunspell = new Hunspell(await start({ wasmBinary }), aff, dic);
  const remembered = new Map<string, boolean>();

  function isRight(word: string): boolean {
    let answer = remembered.get(word);
    if (answer === undefined) {
      if (remembered.size >= REMEMBERED) remembered.clear();
      answer = hunspell.testSpelling(word);
      remembered.set(word, answer);
    }
    return answer;
  }

  return {
    misspellings(text, isKnown) {
      const prose = text.replace(NO_PROSE, (match) => ' '.repeat(match.length));
      const spans: Span[] = [];
      for (const { 0: found, index } of prose.matchAll(WORD)) {
        const word = found.replaceAll('’', "'");
        if (isAcronym(word) || isRight(word)) continue;
        const bare = word.replace(/'s$/i, '');
        if (bare !== word && isRight(bare)) continue;
        if (!isKnown(word) && !isKnown(bare)) spans.push({ start: index, end: index + found.length });
      }
      return spans;
    },
    suggestions: (word) => hunspell.getSpellingSuggestions(word.replaceAll('’', "'")),
  };
}

/** Capitals alone: UN, NATO's. */
function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}(?:'s)?$/u.test(word);
}
