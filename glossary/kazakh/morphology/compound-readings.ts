import type { Analysis } from './analysis.ts';
import type { KnownReadings } from './known-readings.ts';
import { COST_OF_GUESS } from './reading-cost.ts';

/**
 * Readings of a folded compound by its last part, which alone is inflected: ақын-жазушыларға is a form of ақын-жазушы if
 * жазушы is known. Empty without a hyphen or when the last part is unknown or no noun.
 */
export function compoundReadings(word: string, knownReadings: KnownReadings): Analysis[] {
  const cut = word.lastIndexOf('-') + 1;
  if (cut < 2) return [];
  const head = word.slice(0, cut);
  return knownReadings(word.slice(cut)).flatMap((reading): Analysis[] => {
    if (reading.kind !== 'nominal') return [];
    const { entry: _, lemma, morphemes, cost, ...rest } = reading;
    const [first = '', ...endings] = morphemes;
    // Just ahead of guesses at the whole word.
    return [
      {
        ...rest,
        lemma: head + lemma,
        morphemes: [head + first, ...endings],
        cost: cost + COST_OF_GUESS - 10,
      },
    ];
  });
}
