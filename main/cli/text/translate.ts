import { seedDirectory } from '../../engine/seed-directory.ts';
import type { TextCommand } from './command.ts';

/** `qostil text translate`: an English draft by the product's own translator. */
export const translate: TextCommand = {
  name: 'translate',
  summary: 'Drafts English for a Kazakh sentence with the own translator.',
  reads: [],
  writes: [
    { name: 'text', about: 'the draft; "" for an empty text' },
    { name: 'engine', about: '"own"' },
    { name: 'confidence', about: '0 to 1' },
  ],
  load: async () => {
    const { createAnalyzer } = await import('#glossary/kazakh/morphology/create-analyzer.ts');
    const { createTranslator } = await import('#glossary/drafting/create-translator.ts');
    const { readLexicon } = await import('#glossary/library/seed/read-lexicon.ts');
    const { readNames } = await import('#glossary/library/seed/read-names.ts');
    const seed = seedDirectory();
    const lexicon = readLexicon(seed);
    const translator = createTranslator({
      dictionary: lexicon.dictionary,
      names: readNames(seed, lexicon),
      analyzer: createAnalyzer(lexicon.dictionary),
    });
    return ({ text }) => {
      const draft = translator.draft(text);
      return { text: draft.text, engine: 'own', confidence: draft.confidence };
    };
  },
};
