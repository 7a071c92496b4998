import { CONTENT_FAULTS } from './content-faults.ts';
import { chanceFrom, type Faults, type TextPair } from './fault.ts';
import { FORM_FAULTS } from './form-faults.ts';
import { NAME_FAULTS } from './name-faults.ts';
import { NAME_LETTER_FAULTS } from './name-letter-faults.ts';
import { NUMBER_FAULTS } from './number-faults.ts';
import { UNFORESEEN_FAULTS } from './unforeseen-faults.ts';

/** A pair with one fault in its English. */
export interface SeededFault extends TextPair {
  readonly kind: string;
  /** As it was. */
  readonly sound: TextPair;
}

/** Every kind that needs no glossary. */
const FAULTS: Faults = {
  ...NUMBER_FAULTS,
  ...NAME_FAULTS,
  ...NAME_LETTER_FAULTS,
  ...CONTENT_FAULTS,
  ...FORM_FAULTS,
  ...UNFORESEEN_FAULTS,
};

/** One fault of every kind that each pair has a place for, in the order of pairs and kinds. */
export function seedFaults(
  pairs: readonly TextPair[],
  seed: number,
  kinds: Faults = FAULTS,
): readonly SeededFault[] {
  const chance = chanceFrom(seed);
  return pairs.flatMap((pair, at) => [
    ...Object.entries(kinds).flatMap(([kind, make]) => {
      const faulty = make(pair, chance);
      return faulty === null ? [] : [{ kind, sound: pair, ...faulty }];
    }),
    ...(kinds === FAULTS ? missingSentence(pair, pairs[at + 1]) : []),
  ]);
}

/** Two sentences of which only the first was translated. */
function missingSentence(first: TextPair, second: TextPair | undefined): readonly SeededFault[] {
  if (second === undefined || second.source.length < 40) return [];
  const source = `${first.source} ${second.source}`;
  return [{ kind: 'omission: sentence', sound: first, source, target: first.target }];
}
