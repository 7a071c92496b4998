import { QostilError } from '#glossary/model/errors.ts';
import type { TextCommand, TextRecord } from './command.ts';

/** `qostil text generate`: the form of a stem that bears given features. */
export const generate: TextCommand = {
  name: 'generate',
  summary: 'Writes the form of a noun or a verb that says given features.',
  reads: [
    {
      name: 'pos',
      about: '"v" for a verb (its text is the stem: бар, оқы), "pron" for a pronoun; else as a noun',
    },
    { name: 'features', about: 'object as analyze writes it; a noun may leave out its case (nom)' },
  ],
  writes: [{ name: 'forms', about: '[best, other spellings in use, …]' }],
  load: async () => {
    const [{ inflectNoun }, { inflectPronoun }, { inflectVerb }, read] = await Promise.all([
      import('#glossary/kazakh/morphology/inflect-noun.ts'),
      import('#glossary/kazakh/morphology/inflect-pronoun.ts'),
      import('#glossary/kazakh/morphology/inflect-verb.ts'),
      import('./read-features.ts'),
    ]);
    return (record: TextRecord) => {
      const { text, pos, features } = record;
      if (text.trim() === '') throw new QostilError('input-invalid', { field: 'text' });
      if (pos === 'v') return { forms: inflectVerb(text, read.readVerbFeatures(features)) };
      const inflect = pos === 'pron' ? inflectPronoun : inflectNoun;
      return { forms: inflect(text, read.readNominalFeatures(features)) };
    };
  },
};
