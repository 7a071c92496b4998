import type { Span } from './span.ts';

/** A word with letters of another script in it, and the word as it should be. */
export interface HomoglyphWord extends Span {
  readonly word: string;
  readonly repaired: string;
}
