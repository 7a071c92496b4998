import { DEFAULT_DRAFT_SETTINGS, type DraftSettings } from './drafting.ts';

/** Settings kept in the library, so that they travel with it. Those of the window (language, theme, zoom) are the app's. */
export interface LibrarySettings {
  /** Name written into change records and exports; '' = not given. */
  readonly writerName: string;
  readonly englishVariety: 'en-GB' | 'en-US';
  readonly quoteStyle: 'double' | 'single';
  readonly dateStyle: 'day-month' | 'month-day';
  /** Style of suggested romanizations. */
  readonly romanization: 'house' | 'bgn-pcgn' | 'latin-2021';
  /** Words the spelling check accepts, in order of addition. */
  readonly ownWords: readonly string[];
  readonly drafting: DraftSettings;
  readonly memory: MemorySettings;
}

/** How the memory works by itself. */
export interface MemorySettings {
  /** From which score on (50–101) a match is put into an empty sentence when the writer comes to it; null = never. */
  readonly insertAt: number | null;
}

/** Settings of a new library. */
export const DEFAULT_SETTINGS: LibrarySettings = {
  writerName: '',
  englishVariety: 'en-GB',
  quoteStyle: 'double',
  dateStyle: 'day-month',
  romanization: 'house',
  ownWords: [],
  drafting: DEFAULT_DRAFT_SETTINGS,
  memory: { insertAt: null },
};
