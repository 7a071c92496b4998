/** The six types of a named thing, in the order the screen lists them. */
export const TERM_TYPES = ['person', 'place', 'institution', 'event', 'work', 'other'] as const;

/** One of the six types used everywhere: entries, names found in a text, romanization. */
export type TermType = (typeof TERM_TYPES)[number];

/** Whether a value read from outside is one of the six types. */
export function isTermType(value: unknown): value is TermType {
  return TERM_TYPES.includes(value as TermType);
}
