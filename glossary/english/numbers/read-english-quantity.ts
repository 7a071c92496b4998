import type { Approximation } from '#glossary/model/number-mention.ts';
import { type EnglishFound, englishNumber } from './english-found.ts';
import { type EnglishLexeme, isEnglishDash } from './english-lexemes.ts';
import { ENGLISH_CURRENCIES, ENGLISH_MEASURES, singular } from './english-units.ts';
import { readDenominator } from './english-words.ts';
import { type EnglishAmount, readEnglishAmount } from './read-english-amount.ts';
import { readEnglishDate } from './read-english-date.ts';

const APPROXIMATIONS: readonly (readonly [words: readonly string[], meaning: Approximation])[] = [
  [['more', 'than'], 'over'],
  [['over'], 'over'],
  [['less', 'than'], 'under'],
  [['fewer', 'than'], 'under'],
  [['under'], 'under'],
  [['about'], 'about'],
  [['around'], 'about'],
  [['approximately'], 'about'],
  [['nearly'], 'about'],
  [['some'], 'about'],
  [['up', 'to'], 'up-to'],
  [['at', 'least'], 'at-least'],
  [['at', 'most'], 'at-most'],
];

/**
 * Reads everything else that counts: 25,000; $5m; 5.2 per cent; 120 km; two thirds; a quarter; half; 23-year-old;
 * aged 23; the third; from 5 to 6 million; each with an "about" before it.
 */
export function readEnglishQuantity(lexemes: readonly EnglishLexeme[], at: number): EnglishFound | null {
  for (const [words, approximation] of APPROXIMATIONS) {
    if (!words.every((word, index) => lexemes[at + index]?.text === word)) continue;
    const from = at + words.length;
    const found = readEnglishDate(lexemes, from) === null ? readExact(lexemes, from) : null;
    if (found === null || found.number.kind === 'ordinal') return null;
    return { ...found, number: { ...found.number, approximation } };
  }
  return readExact(lexemes, at);
}

function readExact(lexemes: readonly EnglishLexeme[], at: number): EnglishFound | null {
  return readEnglishFraction(lexemes, at) ?? readCounted(lexemes, at);
}

function readEnglishFraction(lexemes: readonly EnglishLexeme[], at: number): EnglishFound | null {
  const first = lexemes[at];
  if (first?.kind !== 'word') return null;
  if (first.text === 'half' || first.text === 'quarter')
    return fraction(at + 1, 1, first.text === 'half' ? 2 : 4);
  const isArticle = first.text === 'a' || first.text === 'an';
  const numerator = isArticle ? { value: 1, next: at + 1 } : readEnglishAmount(lexemes, at);
  if (numerator === null || ('ordinal' in numerator && numerator.ordinal)) return null;
  const place = isEnglishDash(lexemes[numerator.next]) ? numerator.next + 1 : numerator.next;
  const word = lexemes[place];
  const denominator = word?.kind === 'word' ? readDenominator(word.text) : null;
  if (denominator === null || numerator.value >= denominator || !Number.isInteger(numerator.value))
    return null;
  // "a third of" is a share, "a third man" an ordinal.
  if (isArticle && denominator > 2 && denominator !== 4 && lexemes[place + 1]?.text !== 'of') return null;
  return fraction(place + 1, numerator.value, denominator);
}

function fraction(next: number, numerator: number, denominator: number): EnglishFound {
  return englishNumber(next, {
    kind: 'fraction',
    values: [numerator / denominator],
    fraction: [numerator, denominator],
    inWords: true,
  });
}

function readCounted(lexemes: readonly EnglishLexeme[], at: number): EnglishFound | null {
  const sign = lexemes[at]?.kind === 'sign' ? ENGLISH_CURRENCIES[lexemes[at]!.text] : undefined;
  const isAge = lexemes[at]?.text === 'aged';
  const from = readEnglishAmount(lexemes, sign !== undefined || isAge ? at + 1 : at);
  if (from === null) return null;
  if (isAge) return englishNumber(from.next, { kind: 'age', values: [from.value], inWords: from.inWords });
  if (from.ordinal) return readOrdinal(lexemes, from);
  const { values, last } = withRange(lexemes, from);
  const inWords = from.inWords && last.inWords;
  if (sign !== undefined) return englishNumber(last.next, { kind: 'money', values, currency: sign });
  const found = readUnit(lexemes, last.next, values, inWords);
  if (found !== null) return found;
  const isPronoun = inWords && values.length === 1 && values[0] === 1;
  return isPronoun ? null : englishNumber(last.next, { kind: 'cardinal', values, inWords });
}

/** "second" alone is mostly a unit of time or an adverb: a noun must follow. */
function readOrdinal(lexemes: readonly EnglishLexeme[], amount: EnglishAmount): EnglishFound | null {
  const { value, next, inWords } = amount;
  if (inWords && value === 2 && lexemes[next]?.kind !== 'word') return null;
  return englishNumber(next, { kind: 'ordinal', values: [value], inWords });
}

function withRange(
  lexemes: readonly EnglishLexeme[],
  from: EnglishAmount,
): { values: number[]; last: EnglishAmount } {
  const joint = lexemes[from.next];
  const place = isEnglishDash(joint) || joint?.text === 'to' ? from.next + 1 : from.next;
  const isSigned = lexemes[place]?.kind === 'sign' && ENGLISH_CURRENCIES[lexemes[place]!.text] !== undefined;
  const to = place === from.next ? null : readEnglishAmount(lexemes, isSigned ? place + 1 : place);
  if (to === null || to.ordinal) return { values: [from.value], last: from };
  const low =
    from.scale === 1 && to.scale > 1 && from.value < to.value / to.scale ? from.value * to.scale : from.value;
  return to.value > low ? { values: [low, to.value], last: to } : { values: [from.value], last: from };
}

function readUnit(
  lexemes: readonly EnglishLexeme[],
  at: number,
  values: readonly number[],
  inWords: boolean,
): EnglishFound | null {
  const place = isEnglishDash(lexemes[at]) ? at + 1 : at;
  const text = (offset: number): string => lexemes[place + offset]?.text ?? '';
  const word = text(0);
  if (word === '%' || word === 'percent')
    return englishNumber(place + 1, { kind: 'percent', values, inWords });
  if (word === 'per' && text(1) === 'cent')
    return englishNumber(place + 2, { kind: 'percent', values, inWords });
  if (singular(word) === 'year' && isEnglishDash(lexemes[place + 1]) && text(2) === 'old') {
    return englishNumber(place + 3, { kind: 'age', values, inWords });
  }
  if (singular(word) === 'year' && text(1) === 'old')
    return englishNumber(place + 2, { kind: 'age', values, inWords });
  const isNamedDollar = word === 'us' && singular(text(1)) === 'dollar';
  const currency = ENGLISH_CURRENCIES[singular(isNamedDollar ? text(1) : word)];
  if (currency !== undefined) {
    return englishNumber(place + (isNamedDollar ? 2 : 1), { kind: 'money', values, currency, inWords });
  }
  const isPower = word === 'square' || word === 'cubic';
  const unit = ENGLISH_MEASURES[singular(isPower ? text(1) : word)];
  if (unit === undefined) return null;
  return englishNumber(place + (isPower ? 2 : 1), {
    kind: 'measure',
    values,
    unit: isPower ? `${word} ${unit}` : unit,
    inWords,
  });
}
