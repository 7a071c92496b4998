import { fold } from '#glossary/kazakh/letters/fold.ts';
import { hashText } from '#glossary/model/hash-text.ts';

/** A number that is equal for texts equal but for capitals and spacing; see hashText. */
export function textHash(text: string): number {
  const folded = fold(text);
  return hashText((folded.includes('  ') ? folded.replace(/ +/g, ' ') : folded).trim());
}
