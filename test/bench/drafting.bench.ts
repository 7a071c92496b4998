/** Prints how fast the own translator loads and drafts on one core: node test/bench/drafting.bench.ts [FILE]. */
import { readFileSync } from 'node:fs';
import { createTranslator } from '#glossary/drafting/create-translator.ts';
import { readLexicon } from '#glossary/library/seed/read-lexicon.ts';
import { readNames } from '#glossary/library/seed/read-names.ts';
import { seedDirectory } from '../../main/engine/seed-directory.ts';

const seed = seedDirectory();
const started = performance.now();
const lexicon = readLexicon(seed);
const names = readNames(seed, lexicon);
const read = performance.now();
const translator = createTranslator({ dictionary: lexicon.dictionary, names });
const built = performance.now();
console.log(
  `lists read in ${(read - started).toFixed(0)} ms, translator built in ${(built - read).toFixed(0)} ms`,
);

/** The lines of a file, or the sentences with accepted drafts. */
function sentences(): string[] {
  const file = process.argv[2];
  if (file !== undefined)
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
  const fixture = new URL('../fixtures/drafting/sentences.tsv', import.meta.url);
  return readFileSync(fixture, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t')[1]!);
}

const texts = sentences();
for (const round of ['first', 'second', 'third']) {
  const from = performance.now();
  let units = 0;
  for (const text of texts) units += translator.draft(text).text.length;
  const seconds = (performance.now() - from) / 1000;
  console.log(
    `${round} round: ${texts.length} sentences, ${(texts.length / seconds).toFixed(0)} a second, ${units} letters of English`,
  );
}
