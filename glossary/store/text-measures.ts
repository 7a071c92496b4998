/** Language functions the store applies to texts it keeps; passed in, since the store knows no language. */
export interface TextMeasures {
  /** The form in which texts are searched and compared; folding twice changes nothing. */
  readonly fold: (text: string) => string;
  readonly countWords: (text: string) => number;
  /** Keys under which an entry is looked up for recognition, made of its Kazakh forms. */
  readonly entryKeys: (forms: readonly string[]) => readonly string[];
}
