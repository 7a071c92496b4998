import { type EnglishFound, englishNumber } from './english-found.ts';
import { type EnglishLexeme, isEnglishDash } from './english-lexemes.ts';
import { MONTH_NAMES } from './month-names.ts';
import { readEnglishAmount } from './read-english-amount.ts';

const MONTH_WORDS = new Map<string, number>(
  MONTH_NAMES.flatMap((name, index): [string, number][] => [
    [name.toLowerCase(), index + 1],
    [name.slice(0, 3).toLowerCase(), index + 1],
  ]),
);
const EARLIEST = 1000;
const LATEST = 2100;
const HOUR = 60;

/**
 * Reads a date, time, year, decade or century: 14 March 2021, March 14(, 2021), 14–16 March, March 2021, 15:00, 3 p.m.,
 * the 1990s, the 19th century, in 2019, 2019–2020. A year alone is a number of four digits without a comma that
 * stands after a word or sign that is not a count's.
 */
export function readEnglishDate(lexemes: readonly EnglishLexeme[], at: number): EnglishFound | null {
  return (
    readMonthFirst(lexemes, at) ??
    readDayFirst(lexemes, at) ??
    readClock(lexemes, at) ??
    readCentury(lexemes, at) ??
    readYears(lexemes, at)
  );
}

function monthAt(lexemes: readonly EnglishLexeme[], at: number): number | null {
  const word = lexemes[at];
  return word?.kind === 'word' ? (MONTH_WORDS.get(word.text) ?? null) : null;
}

function yearAt(lexemes: readonly EnglishLexeme[], at: number): number | null {
  const text = lexemes[at]?.kind === 'digits' ? lexemes[at]!.text : '';
  const value = /^\d{4}$/.test(text) ? Number(text) : 0;
  return value >= EARLIEST && value <= LATEST ? value : null;
}

interface Days {
  readonly days: readonly number[];
  readonly next: number;
}

function daysAt(lexemes: readonly EnglishLexeme[], at: number): Days | null {
  const from = dayAt(lexemes, at);
  if (from === null) return null;
  if (!isEnglishDash(lexemes[from.next])) return { days: [from.day], next: from.next };
  const to = dayAt(lexemes, from.next + 1);
  return to === null ? { days: [from.day], next: from.next } : { days: [from.day, to.day], next: to.next };
}

function dayAt(lexemes: readonly EnglishLexeme[], at: number): { day: number; next: number } | null {
  if (lexemes[at]?.kind !== 'digits') return null;
  const amount = readEnglishAmount(lexemes, at);
  if (amount === null || !Number.isInteger(amount.value) || amount.value < 1 || amount.value > 31)
    return null;
  return { day: amount.value, next: amount.next };
}

function readMonthFirst(lexemes: readonly EnglishLexeme[], at: number): EnglishFound | null {
  const month = monthAt(lexemes, at);
  if (month === null) return null;
  const next = afterMonth(lexemes, at + 1);
  const days = daysAt(lexemes, next);
  if (days === null) {
    const year = yearAt(lexemes, next);
    if (year !== null) return date(next + 1, year, month, []);
    return standsAlone(lexemes, at) ? date(at + 1, null, month, []) : null;
  }
  const yearPlace = lexemes[days.next]?.text === ',' ? days.next + 1 : days.next;
  const year = yearAt(lexemes, yearPlace);
  return date(year === null ? days.next : yearPlace + 1, year, month, days.days);
}

/** Over the full stop of a shortened month: Oct. 2. */
function afterMonth(lexemes: readonly EnglishLexeme[], at: number): number {
  return lexemes[at]?.text === '.' && lexemes[at]!.glued && lexemes[at - 1]!.text.length === 3 ? at + 1 : at;
}

const BEFORE_MONTH = /^(?:in|last|next|this|since|until|by|from|to|of|early|late|mid|through)$/;

/** A month without day or year: its full name with a capital; March and May only after a word of time. */
function standsAlone(lexemes: readonly EnglishLexeme[], at: number): boolean {
  const { text, isCapital } = lexemes[at]!;
  if (!isCapital || text.length === 3) return text === 'may' && isCapital && isAfterTime(lexemes, at);
  return text !== 'march' && text !== 'august' ? true : isAfterTime(lexemes, at);
}

function isAfterTime(lexemes: readonly EnglishLexeme[], at: number): boolean {
  return BEFORE_MONTH.test(lexemes[at - 1]?.text ?? '');
}

function readDayFirst(lexemes: readonly EnglishLexeme[], at: number): EnglishFound | null {
  const days = daysAt(lexemes, at);
  if (days === null) return null;
  const monthPlace = lexemes[days.next]?.text === 'of' ? days.next + 1 : days.next;
  const month = monthAt(lexemes, monthPlace);
  if (month === null) return null;
  const next = afterMonth(lexemes, monthPlace + 1);
  const year = yearAt(lexemes, next);
  return date(year === null ? monthPlace + 1 : next + 1, year, month, days.days);
}

function date(next: number, year: number | null, month: number, days: readonly number[]): EnglishFound {
  return englishNumber(next, { kind: 'date', values: [], date: { year, month, days } });
}

/** 15:00, 3:30 p.m., 3pm, 3 o'clock. */
function readClock(lexemes: readonly EnglishLexeme[], at: number): EnglishFound | null {
  const hours = lexemes[at]?.kind === 'digits' ? Number(lexemes[at]!.text) : Number.NaN;
  if (!Number.isInteger(hours) || hours > 24) return null;
  const hasMinutes = lexemes[at + 1]?.text === ':' && /^[0-5]\d$/.test(lexemes[at + 2]?.text ?? '');
  const minutes = hasMinutes ? Number(lexemes[at + 2]!.text) : 0;
  const after = hasMinutes ? at + 3 : at + 1;
  const half = /^([ap])\.?m\.?$/.exec(lexemes[after]?.text ?? '')?.[1];
  if (half !== undefined) {
    const inDay = (hours % 12) + (half === 'p' ? 12 : 0);
    return englishNumber(after + 1, { kind: 'time', values: [inDay * HOUR + minutes] });
  }
  return hasMinutes ? englishNumber(after, { kind: 'time', values: [hours * HOUR + minutes] }) : null;
}

function readCentury(lexemes: readonly EnglishLexeme[], at: number): EnglishFound | null {
  const from = readEnglishAmount(lexemes, at);
  if (from === null || !from.ordinal) return null;
  const { inWords } = from;
  const joint = lexemes[from.next];
  const to = isEnglishDash(joint) || joint?.text === 'and' ? readEnglishAmount(lexemes, from.next + 1) : null;
  const last = to?.ordinal === true ? to : from;
  const word = lexemes[last.next]?.text === '-' ? lexemes[last.next + 1] : lexemes[last.next];
  if (word?.text !== 'century' && word?.text !== 'centuries') return null;
  const values = last === from ? [from.value] : [from.value, last.value];
  return englishNumber(lexemes.indexOf(word) + 1, { kind: 'century', values, inWords });
}

function readYears(lexemes: readonly EnglishLexeme[], at: number): EnglishFound | null {
  const text = lexemes[at]?.kind === 'digits' ? lexemes[at]!.text : '';
  const after = lexemes[at + 1];
  const isPlural = after?.glued === true && after.text === 's';
  if (isPlural && /^(?:\d\d)?\d0$/.test(text)) {
    return englishNumber(at + 2, { kind: 'decade', values: [Number(text)] });
  }
  const from = yearAt(lexemes, at);
  if (from === null || isCounted(lexemes, at)) return null;
  const to = isEnglishDash(after) && after!.glued ? yearAt(lexemes, at + 2) : null;
  return to === null || to <= from
    ? englishNumber(at + 1, { kind: 'year', values: [from] })
    : englishNumber(at + 3, { kind: 'year', values: [from, to] });
}

/** Newsrooms write counts from 1,000 with a comma; money, percent and multiplied digits are no years either. */
function isCounted(lexemes: readonly EnglishLexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  const after = lexemes[at + 1];
  if (before !== undefined && before.glued === false && /^[$€£₸₽]$/.test(before.text) && lexemes[at]!.glued)
    return true;
  const amount = readEnglishAmount(lexemes, at)!;
  return (
    amount.next > at + 1 || after?.text === '%' || /^(?:tenge|people|dollars|per)$/.test(after?.text ?? '')
  );
}
