import type { LexiconEntry } from '#glossary/model/lexicon.ts';

/** Words that English names nobody by and the word list has no reason to hold. */
const FUNCTION_WORDS =
  'i im ive id the a an and or but so if as at by for from in into of off on onto out over to under up with he she it they we you his her its their our your who whom whose which what when where why how this that these those there here then than mr mrs ms miss dr sir lady lord st jr sr monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december god internet north south east west northern southern eastern western english'.split(
    ' ',
  );

/** Whether a word, lower case, is common English: it stands in a sense of the word list, or is a function word. */
export function commonEnglish(lexicon: Iterable<LexiconEntry>): (word: string) => boolean {
  const words = new Set(FUNCTION_WORDS);
  for (const { pos, senses } of lexicon) {
    if (pos === 'propn') continue;
    for (const { english } of senses) {
      for (const word of english.split(/[^\p{L}]+/u)) if (!/^\p{Lu}/u.test(word)) words.add(word);
    }
  }
  const endings = [/s$/, /es$/, /ed$/, /ing$/, /d$/, /ies$/, /ly$/, /er$/];
  return (word) =>
    words.has(word) ||
    endings.some(
      (ending) => ending.test(word) && words.has(word.replace(ending, ending.source === 'ies$' ? 'y' : '')),
    );
}
