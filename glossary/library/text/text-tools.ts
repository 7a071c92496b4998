import { createTranslator, type Translator } from '#glossary/drafting/create-translator.ts';
import { type Analyzer, createAnalyzer } from '#glossary/kazakh/morphology/create-analyzer.ts';
import { createNameFinder, type NameFinder } from '#glossary/kazakh/names/find-names.ts';
import type { NameData } from '#glossary/kazakh/names/name-data.ts';
import { createNameLexicon, type NameLexicon } from '#glossary/kazakh/names/name-lexicon.ts';
import { createRomanizer, type Romanizer } from '#glossary/kazakh/romanization/romanizer.ts';
import type { LibrarySettings } from '#glossary/model/settings.ts';
import { letOthersWork } from '../job.ts';
import { readLexicon } from '../seed/read-lexicon.ts';
import { readNames } from '../seed/read-names.ts';
import { readStarter, type StarterEntry } from '../seed/read-starter.ts';
import { loadSpelling, type Spelling, type SpellingFiles } from './spelling.ts';

/** Where the shipped data lies. */
export interface TextResources {
  readonly seedDirectory: string;
  readonly spellingFiles: (variety: LibrarySettings['englishVariety']) => SpellingFiles;
}

/** Language tools that need data; each is loaded when first asked for and kept. */
export interface TextTools {
  spelling(variety: LibrarySettings['englishVariety']): Promise<Spelling>;
  names(): NameData;
  romanizer(): Romanizer;
  nameFinder(): NameFinder;
  nameLexicon(): NameLexicon;
  analyzer(): Analyzer;
  /** The starter glossary, all topics. */
  starters(): readonly StarterEntry[];
  /** Takes a quarter of a second the first time, and gives way between its parts. */
  translator(): Promise<Translator>;
}

/** Tools over the shipped data; one set serves every library. */
export function createTextTools({ seedDirectory, spellingFiles }: TextResources): TextTools {
  const spellings = new Map<LibrarySettings['englishVariety'], Promise<Spelling>>();
  const lexicon = once(() => readLexicon(seedDirectory));
  const names = once((): NameData => readNames(seedDirectory, lexicon()));
  const analyzer = once(() => createAnalyzer(lexicon().dictionary));
  const romanizer = once(() => createRomanizer(names()));
  const nameFinder = once(() => createNameFinder(names()));
  return {
    spelling(variety) {
      let spelling = spellings.get(variety);
      if (!spelling) {
        spelling = loadSpelling(spellingFiles(variety));
        spellings.set(variety, spelling);
      }
      return spelling;
    },
    names,
    romanizer,
    nameFinder,
    nameLexicon: once(() => createNameLexicon(names())),
    analyzer,
    starters: once(() => readStarter(seedDirectory)),
    translator: once(async () => {
      for (const load of [lexicon, names, analyzer, romanizer, nameFinder]) {
        load();
        await letOthersWork();
      }
      return createTranslator({
        dictionary: lexicon().dictionary,
        names: names(),
        analyzer: analyzer(),
        romanizer: romanizer(),
        finder: nameFinder(),
      });
    }),
  };
}

/** Makes a value when first asked for and keeps it. */
function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
