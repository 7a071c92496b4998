import { seedDirectory } from '../../engine/seed-directory.ts';
import type { TextCommand } from './command.ts';

/** `qostil text names`: who and what a text names. */
export const names: TextCommand = {
  name: 'names',
  summary: 'Finds persons, places, institutions, events and works, each with its base form.',
  reads: [],
  writes: [
    {
      name: 'names',
      about:
        '[{start, end, type, base, gender, entity}, …] in order; type person, place, institution, event, work or other; gender m, f or u; mentions of the same thing share the number entity',
    },
  ],
  load: async () => {
    const { createNameFinder } = await import('#glossary/kazakh/names/find-names.ts');
    const { readNames } = await import('#glossary/library/seed/read-names.ts');
    const finder = createNameFinder(readNames(seedDirectory()));
    return ({ text }) => ({ names: finder.find(text) });
  },
};
