import type { CheckTools } from '#glossary/checks/check-tools.ts';
import { commonEnglish } from '#glossary/checks/common-english.ts';
import { SHIPPED_BAND } from '#glossary/checks/content/length-band.ts';
import { createOfficesByEnglish } from '#glossary/checks/names/offices.ts';
import {
  createPersonWords,
  createPlacesByEnglish,
  createSettledNames,
} from '#glossary/checks/names/settled-names.ts';
import type { Romanizer } from '#glossary/kazakh/romanization/romanizer.ts';
import { DEFAULT_SETTINGS } from '#glossary/model/settings.ts';
import { termIndex } from '#glossary/terms/recognition/term-index.ts';
import { readLexicon } from '../seed/read-lexicon.ts';
import type { TextTools } from '../text/text-tools.ts';

/** The shipped lists as the checks use them, read when first asked for and kept: about 0.3 s. */
export interface CheckResources {
  /** Tools without a library: no glossary, no spelling, the default style, the shipped length of English. */
  bare(): CheckTools;
}

/** Resources over the shipped lists; one set serves every library. */
export function createCheckResources(seedDirectory: string, tools: TextTools): CheckResources {
  let made: CheckTools | undefined;
  return {
    bare() {
      made ??= read(seedDirectory, tools);
      return made;
    },
  };
}

function read(seedDirectory: string, tools: TextTools): CheckTools {
  const names = tools.names();
  const romanizer = remembering(tools.romanizer());
  return {
    analyzer: tools.analyzer(),
    names: tools.nameFinder(),
    romanizer,
    settled: createSettledNames(names),
    placesByEnglish: createPlacesByEnglish(names),
    officesByEnglish: createOfficesByEnglish(names),
    isPersonName: createPersonWords(names, romanizer),
    isCommonEnglish: whenAsked(() => commonEnglish(readLexicon(seedDirectory).entries)),
    terms: termIndex([]),
    withEnglish: () => [],
    misspellings: null,
    style: DEFAULT_SETTINGS,
    lengths: SHIPPED_BAND,
  };
}

/** Made with the first word: of a lexicon of its own, which goes again, since this reads every entry of it. */
function whenAsked(make: () => (word: string) => boolean): (word: string) => boolean {
  let made: ReturnType<typeof make> | undefined;
  return (word) => {
    made ??= make();
    return made(word);
  };
}

/** Names remembered; an article repeats its own. */
const REMEMBERED = 20_000;

/** A romanizer that answers the same name at once the second time. */
function remembering(romanizer: Romanizer): Romanizer {
  const known = new Map<string, string[]>();
  return {
    romanize(name, type, system = 'house') {
      const key = `${system} ${type} ${name}`;
      let renderings = known.get(key);
      if (renderings === undefined) {
        if (known.size >= REMEMBERED) known.clear();
        renderings = romanizer.romanize(name, type, system);
        known.set(key, renderings);
      }
      return renderings;
    },
  };
}
