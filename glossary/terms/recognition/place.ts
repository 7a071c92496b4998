/**
 * Where a word stands in the forms of a glossary; bits of a mask. A word without a bit is passed over, so that a text is
 * not looked up word pair by word pair.
 */
export const PLACE = {
  /** The stem of a form of one word. */
  alone: 1,
  /** The words a longer form begins with, one or several. */
  first: 2,
  /** Neither the first nor the last word of a form. */
  inside: 4,
  /** The stem of the last word of a longer form. */
  last: 8,
  /** A surname or given name inside a person's full name. */
  name: 16,
} as const;
