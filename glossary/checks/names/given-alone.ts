import type { NameMention } from '#glossary/kazakh/names/name-mention.ts';
import type { Pair } from '../pair.ts';
import { mayBeginAlike } from './initials.ts';
import { nameInEnglish } from './name-in-english.ts';

/** Letters of the given name that are surely its own. */
const GIVEN = 0.65;
/** Below this a neighbour is no other part of the name. */
const PART = 0.35;
/** A middle name and the surname. */
const AFTER = 2;

/**
 * Whether the English has the given name of a person without any other part beside it: Сара Болатова, "Sarah". A
 * surname that stands elsewhere, for another mention, does not count.
 */
export function isGivenAlone({ base, type }: NameMention, pair: Pair): boolean {
  const [given = '', ...others] = base.split(' ');
  if (type !== 'person' || others.length === 0 || base.includes('.')) return false;
  const words = pair.targetWords();
  const { romanizer } = pair.tools;
  const { score, span } = nameInEnglish(given, 'given', words, romanizer);
  if (span === null || score < GIVEN) return false;
  const first = words.findIndex(({ end }) => end > span.start);
  const near = words
    .slice(Math.max(0, first - 1), first + 1 + AFTER)
    .filter(({ start }) => start !== span.start);
  return others.every((other) => {
    const [spelling = ''] = romanizer.romanize(other, 'surname');
    // English spelling hides sounds: a capital and a like beginning must do.
    const mayBe = near.some(
      ({ isCapital, folded }) => isCapital && mayBeginAlike(spelling.toLowerCase(), folded),
    );
    return !mayBe && nameInEnglish(other, 'surname', near, romanizer).score < PART;
  });
}
