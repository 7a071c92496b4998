import type { KazakhNumberMention } from '#glossary/model/number-mention.ts';
import type { Found } from './found.ts';
import { cutLexemes, type Lexeme } from './lexemes.ts';
import { readDate } from './read-date.ts';
import { readEra } from './read-era.ts';
import { readFraction } from './read-fraction.ts';
import { readQuantity } from './read-quantity.ts';
import { readTime } from './read-time.ts';

/** Tried in this order at every place: the longer reading comes first. */
const READERS: readonly ((lexemes: readonly Lexeme[], at: number) => Found | null)[] = [
  readDate,
  readTime,
  readEra,
  readFraction,
  readQuantity,
];

/**
 * Finds the numbers, dates, times, sums of money, shares and ages of a Kazakh text, in words and in digits, in the
 * order of the text and without overlaps; empty when it has none. «2019 жылы 25 мың теңге алды» gives the year 2019
 * and 25,000 tenge. Digits inside Latin words and codes (B52) and of military units (5513 әскери бөлімі) are
 * left alone. Cost linear in the text.
 */
export function findNumbers(text: string): KazakhNumberMention[] {
  const lexemes = cutLexemes(text);
  const mentions: KazakhNumberMention[] = [];
  let at = 0;
  while (at < lexemes.length) {
    const found = isPartOfWord(lexemes, at) || isIdentifier(lexemes, at) ? null : readAt(lexemes, at);
    if (found === null) {
      at += 1;
      continue;
    }
    mentions.push({ start: lexemes[at]!.start, end: lexemes[found.next - 1]!.end, ...found.number });
    at = found.next;
  }
  return mentions;
}

function readAt(lexemes: readonly Lexeme[], at: number): Found | null {
  for (const read of READERS) {
    const found = read(lexemes, at);
    if (found !== null) return found;
  }
  return null;
}

/** Whether digits only name something: 5513 әскери бөлімі, 6505 әскери бөлімшесі. */
function isIdentifier(lexemes: readonly Lexeme[], at: number): boolean {
  const [number, , what] = lexemes.slice(at, at + 3);
  return (
    number?.kind === 'digits' &&
    lexemes[at + 1]?.text === 'әскери' &&
    what?.kind === 'word' &&
    what.text.startsWith('бөлім')
  );
}

/** Whether the lexeme goes on a word or code that began before it: COVID-19, B52, 4K. */
function isPartOfWord(lexemes: readonly Lexeme[], at: number): boolean {
  const here = lexemes[at]!;
  const before = lexemes[at - 1];
  if (!here.glued || before === undefined) return false;
  if (before.kind !== 'sign') return true;
  return before.text === '-' && before.glued && here.kind === 'digits' && lexemes[at - 2]?.kind === 'word';
}
