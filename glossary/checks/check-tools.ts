import type { Analyzer } from '#glossary/kazakh/morphology/create-analyzer.ts';
import type { NameFinder } from '#glossary/kazakh/names/find-names.ts';
import type { Romanizer } from '#glossary/kazakh/romanization/romanizer.ts';
import type { Entry } from '#glossary/model/entry.ts';
import type { LibrarySettings } from '#glossary/model/settings.ts';
import type { Span } from '#glossary/model/span.ts';
import type { TermIndex } from '#glossary/terms/recognition/term-index.ts';
import type { LengthBand } from './content/length-band.ts';

/** What the checks stand on, made once for a run. */
export interface CheckTools {
  readonly analyzer: Analyzer;
  readonly names: NameFinder;
  readonly romanizer: Romanizer;
  /** English forms of names whose spelling is settled, best first; empty for all others. */
  readonly settled: (name: string) => readonly string[];
  /** Whether an English word, folded, is a person's name. */
  readonly isPersonName: (word: string) => boolean;
  /** Kazakh names, folded, of the place an English word (folded) names; empty when it names none. */
  readonly placesByEnglish: (word: string) => readonly string[];
  /** Beginnings of the Kazakh words (folded) for an English word (folded) of institutions and offices; empty for others. */
  readonly officesByEnglish: (word: string) => readonly string[];
  /** Entries in force: of the library and of the article. */
  readonly terms: TermIndex<Entry>;
  /** Entries one of whose renderings has this English word (folded). */
  readonly withEnglish: (word: string) => readonly Entry[];
  /** Whether an English word, lower case, is a common word and so no name of anyone. */
  readonly isCommonEnglish: (word: string) => boolean;
  /** Misspelt words; null = spelling is not checked. */
  readonly misspellings: ((text: string) => readonly Span[]) | null;
  readonly style: Pick<LibrarySettings, 'englishVariety' | 'quoteStyle' | 'dateStyle'>;
  /** How long the English of a sentence usually is. */
  readonly lengths: LengthBand;
}
