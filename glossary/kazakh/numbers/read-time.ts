import { BARE, endingAfter, readEnding } from './ending.ts';
import { type Found, recognized } from './found.ts';
import { isDash, type Lexeme } from './lexemes.ts';
import { readAmount } from './read-amount.ts';

const HOUR = 60;
const LAST_HOUR = 24;

/** Reads a time of day: «сағат 15:00-де», «сағат 15.00-те», «15:30», «сағат үшке», «сағат 9-да». */
export function readTime(lexemes: readonly Lexeme[], at: number): Found | null {
  const first = lexemes[at]!;
  if (first.kind === 'digits') return readClock(lexemes, at, /^(\d{1,2}):(\d{2})$/);
  if (first.kind !== 'word' || first.text !== 'сағат') return null;
  const clock =
    lexemes[at + 1]?.kind === 'digits' ? readClock(lexemes, at + 1, /^(\d{1,2})[:.](\d{2})$/) : null;
  if (clock !== null) return clock;
  const hour = readAmount(lexemes, at + 1);
  if (hour === null || !Number.isInteger(hour.value) || hour.value > LAST_HOUR) return null;
  const { inWords } = hour;
  return {
    number: recognized({ kind: 'time', values: [hour.value * HOUR], inWords }, hour.ending),
    next: hour.next,
  };
}

function readClock(lexemes: readonly Lexeme[], at: number, pattern: RegExp): Found | null {
  const parts = pattern.exec(lexemes[at]!.text);
  if (parts === null) return null;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2])];
  if (hours > LAST_HOUR || minutes >= HOUR) return null;
  const values = [hours * HOUR + minutes];
  const word = lexemes[at + 2];
  const ending = isDash(lexemes[at + 1]) && word?.glued ? readEnding(word.text) : null;
  if (ending !== null) return { number: recognized({ kind: 'time', values }, ending), next: at + 3 };
  const after = lexemes[at + 1]?.kind === 'word' ? endingAfter('шама', lexemes[at + 1]!.text) : null;
  if (after?.possessive) {
    return { number: recognized({ kind: 'time', values, approximation: 'about' }, after), next: at + 2 };
  }
  return { number: recognized({ kind: 'time', values }, BARE), next: at + 1 };
}
