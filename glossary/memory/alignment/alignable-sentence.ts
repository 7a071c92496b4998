/** A sentence as alignment sees it. */
export interface AlignableSentence {
  /** Length of the sentence, UTF-16 units. */
  readonly length: number;
  /**
   * What should reappear on the other side, spelled the same on both: values of numbers ("25000"), dates, renderings of
   * glossary entries, Latin words, names in English spelling. Empty when the sentence has none.
   */
  readonly anchors: readonly string[];
  /**
   * On the Kazakh side the English words each word may stand for, on the English side each word alone; what has no twin
   * costs nothing, since dictionaries know but a part. Empty without a dictionary.
   */
  readonly words: readonly (readonly string[])[];
  /** True for the last sentence of its paragraph. */
  readonly endsParagraph: boolean;
}
