import { endingAfter, readEnding } from './ending.ts';
import { type Found, recognized } from './found.ts';
import { isDash, type Lexeme } from './lexemes.ts';
import { readAmount } from './read-amount.ts';
import { isYear } from './read-date.ts';
import { readRoman } from './roman-numeral.ts';

const PLURAL = /^жылд[ае]р/;
const LAST_CENTURY = 40;

/** Words after «2000 жыл» that make it a stretch of time, not a year. */
const SPAN_WORDS = /^(?:бұрын|бойы|ішінде|өт|болды)/;

/**
 * Reads what counts years of the calendar: a year («2013 жылы», «2019–2020 жылдары», «2019-2020 оқу жылы»), a decade
 * («1990-жылдары», «90-жылдардың») or a century («ХІХ ғасыр», «19-ғасырда», «он тоғызыншы ғасырдың», «ХІХ–ХХ ғасырлар»).
 */
export function readEra(lexemes: readonly Lexeme[], at: number): Found | null {
  return readRomanCentury(lexemes, at) ?? readNumbered(lexemes, at);
}

function readRomanCentury(lexemes: readonly Lexeme[], at: number): Found | null {
  const first = lexemes[at]!.kind === 'word' ? readRoman(lexemes[at]!.text) : null;
  if (first === null) return null;
  let next = at + 1;
  const values = [first];
  if (isDash(lexemes[next])) {
    const last = lexemes[next + 1]?.kind === 'word' ? readRoman(lexemes[next + 1]!.text) : null;
    if (last === null) return null;
    values.push(last);
    next += 2;
  }
  return century(lexemes, next, values, false);
}

function readNumbered(lexemes: readonly Lexeme[], at: number): Found | null {
  const from = readAmount(lexemes, at);
  if (from === null || !Number.isInteger(from.value)) return null;
  let next = from.next;
  const values = [from.value];
  if (isDash(lexemes[next])) {
    const to = readAmount(lexemes, next + 1);
    if (to !== null && to.value > from.value) {
      values.push(to.value);
      next = to.next;
    } else if (!from.bound) return null;
  }
  if (isDash(lexemes[next]) && lexemes[next]!.glued) next += 1;
  if (values.every((value) => value <= LAST_CENTURY)) {
    const found = century(lexemes, next, values, from.inWords);
    if (found !== null) return found;
  }
  return years(lexemes, next, values, from.inWords);
}

function century(
  lexemes: readonly Lexeme[],
  at: number,
  values: readonly number[],
  inWords: boolean,
): Found | null {
  const word = lexemes[at];
  if (word?.kind !== 'word') return null;
  const ending = endingAfter('ғасыр', word.text) ?? endingAfter('ғасырлар', word.text);
  return ending === null
    ? null
    : { number: recognized({ kind: 'century', values, inWords }, ending), next: at + 1 };
}

function years(
  lexemes: readonly Lexeme[],
  at: number,
  values: readonly number[],
  inWords: boolean,
): Found | null {
  const word = lexemes[at];
  if (word?.kind !== 'word') return null;
  const plural = PLURAL.exec(word.text);
  const first = values[0]!;
  if (plural !== null) {
    const ending = readEnding(word.text.slice(plural[0].length));
    if (ending === null) return null;
    const isDecade = values.length === 1 && first % 10 === 0 && (isYear(first) || first < 100);
    if (!isDecade && !values.every(isYear)) return null;
    const kind = isDecade ? 'decade' : 'year';
    return { number: recognized({ kind, values, inWords }, ending), next: at + 1 };
  }
  if (!values.every(isYear)) return null;
  if (word.text === 'оқу' && values.length === 2) {
    return { number: recognized({ kind: 'year', values, inWords }), next: at };
  }
  const ending = endingAfter('жыл', word.text);
  if (ending === null || (ending.case === 'nom' && SPAN_WORDS.test(lexemes[at + 1]?.text ?? ''))) return null;
  return { number: recognized({ kind: 'year', values, inWords }, ending), next: at + 1 };
}
