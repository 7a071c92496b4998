import { createRomanizer, type Romanizer } from '#glossary/kazakh/romanization/romanizer.ts';
import type { LibrarySettings } from '#glossary/model/settings.ts';
import { readNames } from '../seed/read-names.ts';
import { loadSpelling, type Spelling, type SpellingFiles } from './spelling.ts';

/** Where the shipped data lies. */
export interface TextResources {
  readonly seedDirectory: string;
  readonly spellingFiles: (variety: LibrarySettings['englishVariety']) => SpellingFiles;
}

/** Language tools that need data; each is loaded when first asked for and kept. */
export interface TextTools {
  spelling(variety: LibrarySettings['englishVariety']): Promise<Spelling>;
  romanizer(): Romanizer;
}

/** Tools over the shipped data; one set serves every library. */
export function createTextTools({ seedDirectory, spellingFiles }: TextResources): TextTools {
  const spellings = new Map<LibrarySettings['englishVariety'], Promise<Spelling>>();
  let romanizer: Romanizer | undefined;
  return {
    spelling(variety) {
      let spelling = spellings.get(variety);
      if (!spelling) {
        spelling = loadSpelling(spellingFiles(variety));
        spellings.set(variety, spelling);
      }
      return spelling;
    },
    romanizer() {
      romanizer ??= createRomanizer(readNames(seedDirectory));
      return romanizer;
    },
  };
}
