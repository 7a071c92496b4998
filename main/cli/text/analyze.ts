import { ByteWriter } from './byte-writer.ts';
import type { TextCommand } from './command.ts';
import { compileSparingly } from './compile-sparingly.ts';
import { writeTokens, writeWord } from './write-analyses.ts';

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
    await compileSparingly();
    const [{ createAnalyzer }, { tokenize }, { readLexicon }, { seedDirectory }] = await Promise.all([
      import('#glossary/kazakh/morphology/create-analyzer.ts'),
      import('#glossary/kazakh/tokens/tokenize.ts'),
      import('#glossary/library/seed/read-lexicon.ts'),
      import('../../engine/seed-directory.ts'),
    ]);
    const analyzer = createAnalyzer(readLexicon(seedDirectory()).dictionary);
    const written = new Map<string, Uint8Array>();
    let words = new ByteWriter();
    const writtenWord = (word: string): Uint8Array => {
      let json = written.get(word);
      if (json === undefined) {
        if (written.size >= REMEMBERED) {
          written.clear();
          words = new ByteWriter();
        }
        writeWord(word, analyzer.read(word), words);
        json = words.taken();
        written.set(word, json);
      }
      return json;
    };
    const line = new ByteWriter();
    return ({ text }) => {
      line.clear();
      writeTokens(text, tokenize(text), writtenWord, line);
      return line.taken();
    };
  },
};

/** Words are kept up to so many forms. */
const REMEMBERED = 50_000;
