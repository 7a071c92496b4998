/**
 * How a phrase is written beside how it is listed: `listed` as it is, `all` in capitals, `first` with a capital first
 * letter (mayor → Mayor), `title` with capitals on its words (regional mayor → Regional Mayor).
 */
export type Capitals = 'listed' | 'all' | 'first' | 'title';

/** Words that stay small in a headline. */
const SMALL = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/;

/**
 * In which capitals a listed phrase is written; null when it is another word: "turkey" is not Turkey, "who" not WHO.
 * Both have the same letters but for case.
 */
export function capitalsOf(listed: string, written: string): Capitals | null {
  if (written === listed) return 'listed';
  if (written === withFirstCapital(listed)) return 'first';
  if (written === inTitleCase(listed)) return 'title';
  const isLong = (written.match(/\p{L}/gu)?.length ?? 0) > 1;
  return isLong && written === written.toUpperCase() ? 'all' : null;
}

/** A phrase in the capitals another one was written in. */
export function inCapitals(phrase: string, capitals: Capitals): string {
  switch (capitals) {
    case 'listed':
      return phrase;
    case 'all':
      return phrase.toUpperCase();
    case 'first':
      return withFirstCapital(phrase);
    case 'title':
      return inTitleCase(phrase);
  }
}

/** A phrase with a capital first letter. */
export function withFirstCapital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

function inTitleCase(phrase: string): string {
  return phrase
    .split(' ')
    .map((word, at) => (at > 0 && SMALL.test(word) ? word : withFirstCapital(word)))
    .join(' ');
}
