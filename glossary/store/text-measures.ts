import type { EntryContent } from '#glossary/model/entry.ts';

/** Language functions the store applies to texts it keeps; passed in, since the store knows no language. */
export interface TextMeasures {
  /** The form in which texts are searched and compared; folding twice changes nothing. */
  readonly fold: (text: string) => string;
  readonly countWords: (text: string) => number;
  /** Keys under which an entry is looked up, made of its Kazakh forms and its English. */
  readonly entryKeys: (content: EntryContent) => readonly string[];
}
