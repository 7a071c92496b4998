import { createTranslator, type Translator } from '#glossary/drafting/create-translator.ts';
import { readLexicon } from '#glossary/library/seed/read-lexicon.ts';
import { readNames } from '#glossary/library/seed/read-names.ts';
import { seedDirectory } from '../../../main/engine/seed-directory.ts';

/** A translator over the lists that are shipped. */
export function seedTranslator(): Translator {
  const seed = seedDirectory();
  const lexicon = readLexicon(seed);
  return createTranslator({ dictionary: lexicon.dictionary, names: readNames(seed, lexicon) });
}
