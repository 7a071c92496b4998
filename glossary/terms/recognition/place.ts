import { hashText } from '#glossary/model/hash-text.ts';

/**
 * Where a word stands in the forms of a glossary; bits of a mask. A word without a bit is passed over, so that a text is
 * not looked up word pair by word pair.
 */
export const PLACE = {
  /** The stem of a form of one word. */
  alone: 1,
  /** The words a longer form begins with, one or several; what follows them is told by followedBy. */
  first: 2,
  /** Neither the first nor the last word of a form. */
  inside: 4,
  /** The stem of the last word of a longer form. */
  last: 8,
  /** A surname or given name inside a person's full name. */
  name: 16,
  /** The stem of a form of one word that is listed with the possessive of an izafet head. */
  alonePossessed: 32,
} as const;

/** Bits of a mask behind those of PLACE that tell what follows. */
const FOLLOWERS = 24;
const FIRST_FOLLOWER = 6;

/**
 * The bit that the words a form begins with have for the key of its last word (fullKey of that word alone). Several words
 * share a bit: one that is not there rules a form out, one that is there asks for a look.
 */
export function followedBy(lastKey: string): number {
  return 1 << (FIRST_FOLLOWER + (hashText(lastKey) % FOLLOWERS));
}
