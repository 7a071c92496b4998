import { assertNever } from '#glossary/model/assert-never.ts';
import type { Approximation, NumberMention } from '#glossary/model/number-mention.ts';
import { ordinalDigits, ordinalInPrint } from './ordinal.ts';
import { printDate, printTime } from './print-date.ts';
import { printCount, printDigits, printRange } from './print-number.ts';
import type { EnglishVariant } from './variant.ts';

/** What printing needs of a number; a number found in a Kazakh text fits, `attributive` makes 23-year-old of an age. */
export type PrintableNumber = Omit<NumberMention, 'start' | 'end'> & { readonly attributive?: boolean };

/**
 * A number in the words of an English newsroom: 25,000; 1.7 billion tenge; $5 million; 5.2%; 1 May 2019 or
 * May 1, 2019; the 1990s and 19th century without an article; one third; 23-year-old; more than 1,000. Values come
 * out as they are, nothing is rounded or converted.
 */
export function printQuantity(number: PrintableNumber, variant: EnglishVariant = 'en-GB'): string {
  const print = printExact(number, variant);
  return number.approximation === '' ? print : `${APPROXIMATIONS[number.approximation]} ${print}`;
}

const APPROXIMATIONS: Readonly<Record<Exclude<Approximation, ''>, string>> = {
  about: 'about',
  over: 'more than',
  under: 'less than',
  'up-to': 'up to',
  'at-least': 'at least',
  'at-most': 'at most',
};

function printExact(number: PrintableNumber, variant: EnglishVariant): string {
  switch (number.kind) {
    case 'cardinal':
      return span(number.values, printCount);
    case 'ordinal':
      return span(number.values, ordinalInPrint);
    case 'fraction':
      return printFraction(number);
    case 'percent':
      return `${span(number.values, printDigits)}%`;
    case 'money':
      return printMoney(number.values, number.currency, variant);
    case 'measure':
      return printMeasure(number.values, number.unit, variant);
    case 'age':
      return printAge(number);
    case 'year':
      return number.values.join('–');
    case 'date':
      return number.date === null ? '' : printDate(number.date, variant);
    case 'time':
      return span(number.values, (minutes) => printTime(minutes, variant));
    case 'decade':
      return `${number.values[0]}s`;
    case 'century':
      return number.values.length > 1
        ? `${number.values.map(ordinalDigits).join('–')} centuries`
        : `${ordinalDigits(number.values[0]!)} century`;
    default:
      return assertNever(number.kind);
  }
}

function span(values: readonly number[], print: (value: number) => string): string {
  const [from = 0, to] = values;
  return to === undefined ? print(from) : printRange(from, to, print);
}

const DENOMINATORS: Readonly<Record<number, string>> = {
  2: 'half',
  4: 'quarter',
  100: 'hundredth',
  1000: 'thousandth',
};

function printFraction({ fraction, values }: PrintableNumber): string {
  if (fraction === null) return printDigits(values[0] ?? 0);
  const [numerator, denominator] = fraction;
  if (numerator === 1 && denominator === 2) return 'half';
  if (numerator === 1 && denominator === 4) return 'a quarter';
  const part = DENOMINATORS[denominator] ?? ordinalInPrint(denominator);
  return `${printCount(numerator)} ${part}${numerator === 1 ? '' : 's'}`;
}

/** Currencies whose sign stands before the number; the others are words after it. */
const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };

/** Singular and plural of the currencies said in words; roubles differ in American English. */
const MONEY_WORDS: Readonly<Record<string, readonly [singular: string, plural: string]>> = {
  KZT: ['tenge', 'tenge'],
  RUB: ['rouble', 'roubles'],
  CNY: ['yuan', 'yuan'],
  JPY: ['yen', 'yen'],
  KGS: ['som', 'som'],
  UZS: ['sum', 'sum'],
  TRY: ['lira', 'lira'],
  CHF: ['Swiss franc', 'Swiss francs'],
  INR: ['rupee', 'rupees'],
  UAH: ['hryvnia', 'hryvnias'],
  KRW: ['won', 'won'],
};

function printMoney(values: readonly number[], currency: string, variant: EnglishVariant): string {
  const sign = SIGNS[currency];
  if (sign !== undefined) return sign + span(values, printDigits);
  const [singular, plural] = MONEY_WORDS[currency] ?? [currency, currency];
  const word = values.length === 1 && values[0] === 1 ? singular : plural;
  return `${span(values, printDigits)} ${variant === 'en-US' ? word.replace('rouble', 'ruble') : word}`;
}

/** Durations are counted in words to nine, everything measured in digits. */
const DURATIONS = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'century']);
const IRREGULAR: Readonly<Record<string, string>> = { century: 'centuries', tiyn: 'tiyn' };

function printMeasure(values: readonly number[], unit: string, variant: EnglishVariant): string {
  const amount = span(values, DURATIONS.has(unit) ? printCount : printDigits);
  const spelled = variant === 'en-US' ? american(unit) : unit;
  const one = values.length === 1 && values[0] === 1;
  return `${amount} ${one ? spelled : (IRREGULAR[unit] ?? `${spelled}s`)}`;
}

function american(unit: string): string {
  return unit
    .replace(/metre$/, 'meter')
    .replace(/litre$/, 'liter')
    .replace(/^tonne$/, 'metric ton');
}

function printAge({
  values,
  attributive,
  case: kazakhCase,
}: PrintableNumber & { readonly case?: string }): string {
  const age = values.join('–');
  if (attributive === true) return `${age}-year-old`;
  return kazakhCase === 'loc' ? `aged ${age}` : `${age} years old`;
}
