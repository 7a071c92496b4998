import { seedDirectory } from '../../engine/seed-directory.ts';
import type { TextCommand } from './command.ts';

/** `qostil text romanize`: Kazakh names in Latin letters. */
export const romanize: TextCommand = {
  name: 'romanize',
  summary: 'Writes a name, given in its base form, in English.',
  reads: [
    {
      name: 'type',
      about:
        'optional: person (given, surname), place (district, region), institution, event, work or other; "other" without it',
    },
    { name: 'system', about: 'optional: "house" (newsroom style, the default), "bgn1979" or "kazakh2021"' },
  ],
  writes: [{ name: 'renderings', about: 'plausible spellings, the best first; empty for an empty name' }],
  load: async () => {
    const { createRomanizer } = await import('#glossary/kazakh/romanization/romanizer.ts');
    const { isRomanizationSystem } = await import('#glossary/kazakh/romanization/system.ts');
    const { readNames } = await import('#glossary/library/seed/read-names.ts');
    const { isTermType } = await import('#glossary/model/term-type.ts');
    const { QostilError } = await import('#glossary/model/errors.ts');
    const romanizer = createRomanizer(readNames(seedDirectory()));
    return ({ text, type = 'other', system = 'house' }) => {
      const wanted = type === 'district' || type === 'region' ? 'place' : type;
      if (!isTermType(wanted) && wanted !== 'given' && wanted !== 'surname') {
        throw new QostilError('input-invalid', { field: 'type' });
      }
      if (!isRomanizationSystem(system)) throw new QostilError('input-invalid', { field: 'system' });
      return { renderings: romanizer.romanize(text, wanted, system) };
    };
  },
};
