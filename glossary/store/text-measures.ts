import type { EntryContent } from '#glossary/model/entry.ts';

/** Language functions the store applies to texts it keeps; passed in, since the store knows no language. */
export interface TextMeasures {
  /** The form in which texts are searched and compared; folding twice changes nothing. */
  readonly fold: (text: string) => string;
  readonly countWords: (text: string) => number;
  /** Equal for texts that are equal but for capitals and spacing; never 0 by design, never negative. */
  readonly textHash: (text: string) => number;
  /** Index keys of the two sides of a unit. */
  readonly sourceKeys: (text: string) => readonly string[];
  readonly targetKeys: (text: string) => readonly string[];
  /** Keys under which an entry is looked up, made of its Kazakh forms and its English, and the places of its words. */
  readonly entryKeys: (content: EntryContent) => {
    readonly keys: readonly string[];
    readonly places: ReadonlyMap<string, number>;
  };
  /** Keys of the entries that a search in the glossary means, whatever its endings. */
  readonly searchKeys: (query: string) => readonly string[];
  /** Folded words, any of which a search also means where it stands as a word inside a form. */
  readonly searchWords: (query: string) => readonly string[];
}
