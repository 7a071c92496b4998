/** Prints how fast words are read on one core: node test/bench/morphology.bench.ts [FILE]. */
import { readFileSync } from 'node:fs';
import { createAnalyzer } from '#glossary/kazakh/morphology/create-analyzer.ts';
import { inflectNoun } from '#glossary/kazakh/morphology/inflect-noun.ts';
import { stemCandidates } from '#glossary/kazakh/morphology/stem-candidates.ts';
import { tokenize } from '#glossary/kazakh/tokens/tokenize.ts';
import { readLexicon } from '#glossary/library/seed/read-lexicon.ts';
import { CASES } from '#glossary/model/lexicon.ts';
import { seedDirectory } from '../../main/engine/seed-directory.ts';

const started = performance.now();
const { entries, dictionary } = readLexicon(seedDirectory());
const read = performance.now();
const analyzer = createAnalyzer(dictionary);
const built = performance.now();
console.log(
  `lexicon of ${entries.length} entries read in ${(read - started).toFixed(0)} ms, analyser built in ${(built - read).toFixed(0)} ms`,
);

/** The words of a file in order, or every noun of the lexicon in one of the cases, each once: the worst case. */
function words(): string[] {
  const file = process.argv[2];
  if (file === undefined) {
    return entries
      .filter(({ pos, lemma }) => pos === 'n' && !lemma.includes(' '))
      .map(({ lemma }, nth) => inflectNoun(lemma, { possessor: '3', case: CASES[nth % CASES.length]! })[0]!);
  }
  const text = readFileSync(file, 'utf8');
  return tokenize(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ start, end }) => text.slice(start, end));
}

const list = words();
console.log(`${list.length} words, ${new Set(list).size} forms; first sight, then from memory`);
for (const [name, job] of Object.entries({ stemCandidates, analyze: analyzer.analyze })) {
  const rates = ['first', 'again'].map(() => {
    const start = performance.now();
    for (const word of list) job(word);
    return (list.length / (performance.now() - start)) * 1000;
  });
  console.log(
    name.padEnd(18) + rates.map((rate) => `${Math.round(rate / 1000)} K words/s`.padStart(18)).join(''),
  );
}
