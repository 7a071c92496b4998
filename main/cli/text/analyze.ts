import type { Analysis } from '#glossary/kazakh/morphology/analysis.ts';
import type { TextCommand } from './command.ts';

/** `qostil text analyze`: every word with its readings. */
export const analyze: TextCommand = {
  name: 'analyze',
  summary: 'Reads each word of a text: lemma, part of speech, what its endings say.',
  reads: [],
  writes: [
    { name: 'tokens', about: '[{start, end, text, analyses}, …], words only, in order' },
    {
      name: '  analyses',
      about: '[{lemma, pos, known, features, morphemes, clitic}, …], the likeliest first',
    },
    { name: '  lemma', about: 'dictionary form; the stem for verbs (бар)' },
    { name: '  pos', about: 'n v adj adv num pron det postp conj part intj propn phr' },
    { name: '  known', about: 'whether the lemma is in the word list; a guess otherwise' },
    {
      name: '  features',
      about: 'nouns: number possessor case attributive owned copula …; verbs: form tense person …',
    },
    { name: '  morphemes', about: 'the word in pieces as it is written: ["кітаб", "ы", "на"]' },
    { name: '  clitic', about: 'a particle behind a hyphen (солай-ақ), else left out' },
  ],
  load: async () => {
    const [{ createAnalyzer }, { tokenize }, { readLexicon }, { seedDirectory }] = await Promise.all([
      import('#glossary/kazakh/morphology/create-analyzer.ts'),
      import('#glossary/kazakh/tokens/tokenize.ts'),
      import('#glossary/library/seed/read-lexicon.ts'),
      import('../../engine/seed-directory.ts'),
    ]);
    const analyzer = createAnalyzer(readLexicon(seedDirectory()).dictionary);
    // The analyser gives the same array for the same word, so that its records need to be made once.
    const records = new WeakMap<readonly Analysis[], object[]>();
    const recordsOf = (readings: readonly Analysis[]): object[] => {
      const made = records.get(readings) ?? readings.map(record);
      records.set(readings, made);
      return made;
    };
    return ({ text }) => ({
      tokens: tokenize(text)
        .filter(({ kind }) => kind === 'word' || kind === 'number')
        .map(({ start, end }) => {
          const word = text.slice(start, end);
          return { start, end, text: word, analyses: recordsOf(analyzer.analyze(word)) };
        }),
    });
  },
};

function record(reading: Analysis): object {
  const { lemma, pos, entry, morphemes, clitic } = reading;
  return {
    lemma,
    pos,
    known: entry !== undefined,
    ...(reading.kind === 'invariable' ? {} : { features: reading.features }),
    morphemes,
    ...(clitic ? { clitic } : {}),
  };
}
