import { QostilError } from '#glossary/model/errors.ts';
import type { TextCommand, TextRecord } from './command.ts';

/** `qostil text generate`: the form of a stem that bears given features. */
export const generate: TextCommand = {
  name: 'generate',
  summary: 'Writes the form of a noun or a verb that says given features.',
  reads: [
    {
      name: 'pos',
      about: '"v" for a verb (its text is the stem: бар, оқы); anything else, or nothing, for a noun',
    },
    { name: 'features', about: 'object as analyze writes it; a noun may leave out its case (nom)' },
  ],
  writes: [{ name: 'forms', about: '[best, other spellings in use, …]' }],
  load: async () => {
    const [{ inflectNoun }, { inflectVerb }, { readNominalFeatures, readVerbFeatures }] = await Promise.all([
      import('#glossary/kazakh/morphology/inflect-noun.ts'),
      import('#glossary/kazakh/morphology/inflect-verb.ts'),
      import('./read-features.ts'),
    ]);
    return (record: TextRecord) => {
      const { text, pos, features } = record;
      if (text.trim() === '') throw new QostilError('input-invalid', { field: 'text' });
      return {
        forms:
          pos === 'v'
            ? inflectVerb(text, readVerbFeatures(features))
            : inflectNoun(text, readNominalFeatures(features)),
      };
    };
  },
};
