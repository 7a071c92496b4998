import type { CheckTools } from '#glossary/checks/check-tools.ts';
import { commonEnglish } from '#glossary/checks/common-english.ts';
import { SHIPPED_BAND } from '#glossary/checks/content/length-band.ts';
import { createPersonWords, createSettledNames } from '#glossary/checks/names/settled-names.ts';
import { DEFAULT_SETTINGS } from '#glossary/model/settings.ts';
import { termIndex } from '#glossary/terms/recognition/term-index.ts';
import { readLexicon } from '../seed/read-lexicon.ts';
import { readNames } from '../seed/read-names.ts';
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
  const names = readNames(seedDirectory);
  const { entries } = readLexicon(seedDirectory);
  const romanizer = tools.romanizer();
  return {
    analyzer: tools.analyzer(),
    names: tools.nameFinder(),
    romanizer,
    settled: createSettledNames(names),
    isPersonName: createPersonWords(names, romanizer),
    isCommonEnglish: commonEnglish(entries),
    terms: termIndex([]),
    withEnglish: () => [],
    misspellings: null,
    style: DEFAULT_SETTINGS,
    lengths: SHIPPED_BAND,
  };
}
