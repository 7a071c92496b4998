import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SpellingFiles } from '#glossary/library/text/spelling.ts';
import type { LibrarySettings } from '#glossary/model/settings.ts';

const PACKAGES = { 'en-GB': 'dictionary-en-gb', 'en-US': 'dictionary-en' } as const;

/**
 * The files of a spelling dictionary: `dictionaries` beside the folder of the built files (the program is among these),
 * else in the packages of the source tree.
 */
export function dictionaryFiles(variety: LibrarySettings['englishVariety']): SpellingFiles {
  const packed = fileURLToPath(new URL('../dictionaries/', import.meta.url));
  if (existsSync(packed)) {
    return {
      affixes: `${packed}${variety}.aff`,
      words: `${packed}${variety}.dic`,
      program: fileURLToPath(new URL('hunspell.wasm', import.meta.url)),
    };
  }
  const packages = fileURLToPath(new URL('../../node_modules/', import.meta.url));
  const dictionary = `${packages}${PACKAGES[variety]}/index`;
  return {
    affixes: `${dictionary}.aff`,
    words: `${dictionary}.dic`,
    program: `${packages}hunspell-wasm/wasm/hunspell.wasm`,
  };
}
