import { BARE, type Ending, endingAfter } from './ending.ts';
import { type Found, recognized } from './found.ts';
import { isDash, type Lexeme } from './lexemes.ts';
import { readMonth } from './months.ts';
import { readAmount } from './read-amount.ts';

interface Year {
  readonly year: number;
  readonly next: number;
  readonly ending: Ending;
}

interface DayAndMonth {
  readonly days: readonly number[];
  readonly month: number;
  readonly next: number;
  readonly ending: Ending;
}

const EARLIEST = 1000;
const LATEST = 2100;
const DAYS = 31;
const MONTHS = 12;

/** Whether a number can be a year of the calendar with four digits. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= EARLIEST && value <= LATEST;
}

/**
 * Reads a date: «2019 жылы 1 мамырда», «2021 жылғы 14 наурыз», «14 наурыз 2021 жыл», «5 сәуірде», «14–16 наурыз»,
 * «1-қаңтар», «мамырдың 9-ы», «2021 жылдың наурыз айында», «наурыз айында», «14.03.2021».
 */
export function readDate(lexemes: readonly Lexeme[], at: number): Found | null {
  const digits = readDigitDate(lexemes, at);
  if (digits !== null) return digits;
  const year = readYear(lexemes, at);
  if (year !== null) {
    const next = lexemes[year.next]?.text === ',' ? year.next + 1 : year.next;
    const rest =
      readDayAndMonth(lexemes, next) ?? readMonthOfYear(lexemes, next) ?? readMonthAlone(lexemes, next);
    return rest === null ? null : found(year.year, rest);
  }
  const rest = readDayAndMonth(lexemes, at);
  if (rest !== null) {
    const after = readYear(lexemes, rest.next);
    return after === null
      ? found(null, rest)
      : found(after.year, { ...rest, next: after.next, ending: after.ending });
  }
  const month = readMonthAlone(lexemes, at);
  return month === null ? null : found(null, month);
}

function found(year: number | null, rest: DayAndMonth): Found {
  const date = { year, month: rest.month, days: rest.days };
  return { number: recognized({ kind: 'date', values: [], date }, rest.ending), next: rest.next };
}

/** «2019 жылы», «2021 ж.»: the number of a year and its word. */
function readYear(lexemes: readonly Lexeme[], at: number): Year | null {
  const amount = readAmount(lexemes, at);
  if (amount === null || !isYear(amount.value)) return null;
  const word = lexemes[amount.next];
  if (word?.kind !== 'word') return null;
  if (word.text === 'ж' && lexemes[amount.next + 1]?.text === '.') {
    return { year: amount.value, next: amount.next + 2, ending: BARE };
  }
  const ending = endingAfter('жыл', word.text);
  return ending === null ? null : { year: amount.value, next: amount.next + 1, ending };
}

function readDayAndMonth(lexemes: readonly Lexeme[], at: number): DayAndMonth | null {
  const genitive = lexemes[at]?.kind === 'word' ? readMonth(lexemes[at].text) : null;
  if (genitive !== null && genitive.ending.case === 'gen') {
    const day = readAmount(lexemes, at + 1);
    if (day === null || !isDay(day.value) || !day.ending.possessive) return null;
    return { days: [day.value], month: genitive.month, next: day.next, ending: day.ending };
  }
  const day = readAmount(lexemes, at);
  if (day === null || !isDay(day.value)) return null;
  const days = [day.value];
  let next = day.next;
  const dash = lexemes[next];
  if (isDash(dash)) {
    const to = readAmount(lexemes, next + 1);
    if (to !== null && isDay(to.value) && to.value > day.value) {
      days.push(to.value);
      next = to.next;
    } else if (dash!.glued) next += 1;
    else return null;
  }
  if (isDash(lexemes[next]) && lexemes[next]!.glued) next += 1;
  const month = lexemes[next]?.kind === 'word' ? readMonth(lexemes[next]!.text) : null;
  return month === null ? null : afterMonth(lexemes, next + 1, days, month.month, month.ending);
}

function isDay(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= DAYS;
}

/** March is also a feast, June a season, October a cauldron: these need the word ай. */
const WORDS_TOO = new Set([3, 6, 10]);

/** «наурыз айында», «тамызда»: a month without a day. */
function readMonthAlone(lexemes: readonly Lexeme[], at: number): DayAndMonth | null {
  const month = lexemes[at]?.kind === 'word' ? readMonth(lexemes[at]!.text) : null;
  const word = lexemes[at + 1];
  if (month === null) return null;
  const isTime = month.ending.case === 'loc' || month.ending.attributive;
  if (isTime && !WORDS_TOO.has(month.month)) {
    return { days: [], month: month.month, next: at + 1, ending: month.ending };
  }
  if (month.ending !== BARE || word?.kind !== 'word') return null;
  const ending = endingAfter('ай', word.text);
  return ending?.possessive === true ? { days: [], month: month.month, next: at + 2, ending } : null;
}

/** «2020 жылдың қыркүйегінде»: after a year the possessive is enough. */
function readMonthOfYear(lexemes: readonly Lexeme[], at: number): DayAndMonth | null {
  const month = lexemes[at]?.kind === 'word' ? readMonth(lexemes[at]!.text) : null;
  if (month === null || !month.ending.possessive) return null;
  return { days: [], month: month.month, next: at + 1, ending: month.ending };
}

/** Takes in «айы» and «күні», which say nothing more. */
function afterMonth(
  lexemes: readonly Lexeme[],
  at: number,
  days: readonly number[],
  month: number,
  ending: Ending,
): DayAndMonth {
  const word = lexemes[at];
  for (const stem of ['күн', 'ай']) {
    const more = word?.kind === 'word' && ending === BARE ? endingAfter(stem, word.text) : null;
    if (more?.possessive) return { days, month, next: at + 1, ending: more };
  }
  return { days, month, next: at, ending };
}

function readDigitDate(lexemes: readonly Lexeme[], at: number): Found | null {
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(lexemes[at]!.text);
  if (parts === null) return null;
  const [day, month, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (!isDay(day) || month < 1 || month > MONTHS || !isYear(year)) return null;
  return found(year, { days: [day], month, next: at + 1, ending: BARE });
}
