import { possessedApproximation } from './approximation.ts';
import { type Found, recognized } from './found.ts';
import type { Lexeme } from './lexemes.ts';
import { readFractionPart } from './numeral-words.ts';
import { type Amount, readAmount } from './read-amount.ts';

/**
 * Reads a fraction in words: «үштен бірі», «үштен бір», «үштің бірі», «төрттен үшін», «оннан бірі», and «жарты»,
 * «ширек» standing alone; with «астамы», «көбі», «кемі» behind.
 */
export function readFraction(lexemes: readonly Lexeme[], at: number): Found | null {
  const denominator = readAmount(lexemes, at);
  if (denominator === null || denominator.ordinal || !Number.isInteger(denominator.value)) {
    return denominator === null ? null : withMore(lexemes, readHalf(lexemes, denominator, at));
  }
  const { ending } = denominator;
  if (ending.possessive || (ending.case !== 'abl' && ending.case !== 'gen')) return null;
  const word = lexemes[denominator.next];
  const part = word?.kind === 'word' ? readFractionPart(word.text) : null;
  if (part === null || part.ordinal || part.value >= denominator.value || part.value < 1) return null;
  if (ending.case === 'gen' && !part.ending.possessive) return null;
  if (part.ending.case === 'dat' && !part.ending.possessive) return null;
  return withMore(lexemes, {
    number: recognized(
      {
        kind: 'fraction',
        values: [part.value / denominator.value],
        fraction: [part.value, denominator.value],
        inWords: denominator.inWords,
      },
      part.ending,
    ),
    next: denominator.next + 1,
  });
}

/** «жартысынан астамын», «үштен бірінен көбі»: the ending is that of the word behind. */
function withMore(lexemes: readonly Lexeme[], found: Found | null): Found | null {
  if (found === null) return found;
  const more = possessedApproximation(lexemes[found.next], found.number.case);
  if (more === null) return found;
  const { approximation, ending } = more;
  return { number: { ...found.number, ...ending, approximation }, next: found.next + 1 };
}

/** «жарты», «ширек»; «ширек финал» is a round of a cup. */
function readHalf(
  lexemes: readonly Lexeme[],
  { value, inWords, next, ending }: Amount,
  at: number,
): Found | null {
  const single = inWords && next === at + 1;
  const fraction = value === 0.5 ? ([1, 2] as const) : value === 0.25 ? ([1, 4] as const) : null;
  if (!single || fraction === null || lexemes[next]?.text.startsWith('финал')) return null;
  return { number: recognized({ kind: 'fraction', values: [value], fraction, inWords }, ending), next };
}
