import { classOf, DIGIT, LETTER, LOWER, SPACE, UPPER } from '../letters/char-class.ts';
import { type AbbreviationKind, abbreviationKind, LONGEST_ABBREVIATION } from '../tokens/abbreviations.ts';
import type { Stop } from './stop.ts';

/** One reason to end a sentence at a mark or not to. */
export interface SentenceRule {
  readonly id: string;
  readonly verdict: 'join' | 'break';
  readonly reason: string;
  /** An own example, with | where the rule decides. */
  readonly example: string;
  readonly holds: (stop: Stop) => boolean;
}

/**
 * In this order; the first that holds decides, and a mark on which none holds ends the sentence.
 * Own knowledge of Kazakh punctuation, checked on running text.
 */
export const SENTENCE_RULES: readonly SentenceRule[] = Object.freeze([
  {
    id: 'nothing-said-yet',
    verdict: 'join',
    reason: 'A sentence has a word: leading dots and marks belong to what follows.',
    example: '…| Сосын ол кетті.',
    holds: ({ text, from, at }) => !hasWord(text, from, at),
  },
  {
    id: 'list-number',
    verdict: 'join',
    reason: 'A number, Roman numeral or letter alone at the beginning counts the item that follows.',
    example: '2.| Екінші мәселе қаралды.',
    holds: ({ text, from, at }) => isListNumber(text.slice(from, Math.min(at, from + 9)), at - from),
  },
  {
    id: 'missing-space',
    verdict: 'break',
    reason: 'A whole small-letter word, a mark and a capital word without the space between them.',
    example: 'Ол келді.|Біз күттік.',
    holds: (stop) => touchesNext(stop) && isMissingSpace(stop),
  },
  {
    id: 'inside-token',
    verdict: 'join',
    reason: 'No space behind the mark: decimals, times, dates, addresses, initials, a comma that goes on.',
    example: '3.|7 млн, azattyq.|org, «Кім?|», – деді',
    holds: touchesNext,
  },
  {
    id: 'small-letter',
    verdict: 'join',
    reason: 'A sentence does not begin with a small letter: the quotation, ellipsis or abbreviation goes on.',
    example: '«Қашан?»| деп сұрады.',
    holds: ({ text, nextWord }) => isLower(text, nextWord) && !isArabicParticle(text, nextWord),
  },
  {
    id: 'mark-in-brackets',
    verdict: 'join',
    reason:
      'A mark alone in brackets comments on the word before it; dots in brackets stand for words left out.',
    example: 'Ол жиырма (!)| Астанадан келген',
    holds: ({ text, at, markEnd, end }) => end > markEnd && '([<'.includes(text.charAt(at - 1) || ' '),
  },
  {
    id: 'inside-brackets',
    verdict: 'join',
    reason: 'Brackets opened within a sentence are closed within it.',
    example: 'Жиында (ұйымдастырушы – «Атажұрт».| Басшысы – С. Біләшұлы) екі адам сөйледі.',
    holds: isInsideBrackets,
  },
  {
    id: 'bracketed-remark',
    verdict: 'join',
    reason: 'A short remark in brackets with a small letter behind it stands inside the sentence.',
    example: '«Қош бол, Гүлсары!»| (1966 ж.) атты повесть',
    holds: ({ text, next }) =>
      text.charAt(next) === '(' && /^\([^()]{1,60}\)\s\p{Ll}/u.test(text.slice(next, next + 66)),
  },
  {
    id: 'speaker-after-quote',
    verdict: 'join',
    reason: 'A dash or hyphen behind a closed quotation leads to who said it, a name too.',
    example: '«Біз келістік!»| – Асан осылай деді.',
    holds: ({ text, markEnd, end, next }) =>
      isDash(text, next) && isSpace(text, next + 1) && QUOTES.test(text.slice(markEnd, end)),
  },
  {
    id: 'initial',
    verdict: 'join',
    reason: 'One capital and a full stop is an initial; a name or another initial follows.',
    example: 'А.| Б.| Құнанбаев',
    holds: (stop) => isSingleStop(stop) && isInitial(stop) && !isSurnameFirst(stop),
  },
  {
    id: 'abbreviation',
    verdict: 'join',
    reason: 'Titles, place types, fields of study, eras: the name or number they belong to follows.',
    example: 'проф.| Әлиева, Шығыс Қазақстан обл.| Аягөз ауд.',
    holds: (stop) => isKind(stop, 'before'),
  },
  {
    id: 'unit-before-number',
    verdict: 'join',
    reason: 'A number behind a unit or year belongs to the same measure or date.',
    example: '1919 ж.| 27 тамызда',
    holds: (stop) => isDigit(stop.text, stop.next) && isKind(stop, 'year', 'unit', 'multiplier'),
  },
  {
    id: 'multiplier-before-currency',
    verdict: 'join',
    reason: 'A currency may begin with capitals.',
    example: '2 млрд.| АҚШ доллары',
    holds: (stop) => isKind(stop, 'multiplier') && isAllCapitals(stop.text, stop.nextWord),
  },
  {
    id: 'year-of-clause',
    verdict: 'join',
    reason:
      'A Kazakh clause ends with its predicate; a year or century opens one, unless a dash or colon made it the predicate.',
    example: 'Ол 1985 ж.| Алматыда туған.',
    holds: (stop) => isKind(stop, 'year') && !isPredicateYear(stop),
  },
] satisfies readonly SentenceRule[]);

const QUOTES = /[»”“"]/;

function hasWord(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (classOf(text.charCodeAt(at)) & (LETTER | DIGIT)) return true;
  return false;
}

/** `start` holds the beginning of the sentence, which is `length` units long up to the mark. */
function isListNumber(start: string, length: number): boolean {
  return length === start.length && /^[([«]?(?:\d{1,3}(?:\.\d{1,2})*|[IVXІХ]{1,5}|[а-яәі])\)?$/.test(start);
}

function touchesNext({ text, end, next }: Stop): boolean {
  return next === end && end < text.length;
}

function isMissingSpace({ text, at, markEnd, end, nextWord }: Stop): boolean {
  const before = at - 1 - (QUOTES.test(text.charAt(at - 1)) ? 1 : 0);
  if (!isLower(text, before) || !isLower(text, before - 1) || !isLower(text, before - 2)) return false;
  if (end > markEnd && !QUOTES.test(text.slice(markEnd, end))) return false;
  return /^[–—-]?\s?[«“„"]?[А-ЯЁӘҒҚҢӨҰҮҺІ](?:[а-яёәғқңөұүһі]{2}| )/.test(text.slice(end, nextWord + 3));
}

function isInsideBrackets({ text, from, at, end }: Stop): boolean {
  const open = text.lastIndexOf('(', at);
  if (open <= from || text.lastIndexOf(')', at) > open) return false;
  const close = text.indexOf(')', end - 1);
  return close >= end && close - open < LONGEST_BRACKETS && text.lastIndexOf('(', close) === open;
}
const LONGEST_BRACKETS = 300;

function isSingleStop({ text, at, markEnd }: Stop): boolean {
  return markEnd === at + 1 && text.charAt(at) === '.';
}

/** А. Ю. Дж. Ғ. after a space, a bracket, a quote or another initial; also I. of a king. */
function isInitial({ text, at }: Stop): boolean {
  const start = isLower(text, at - 1) ? at - 2 : at - 1;
  if (!(classOf(text.charCodeAt(start)) & UPPER) || !BEFORE_INITIAL.test(text.charAt(start - 1)))
    return false;
  return start === at - 1 || INITIAL_PAIRS.has(text.slice(start, at));
}
const BEFORE_INITIAL = /^[\s.,«“„"'([–—-]?$/;
const INITIAL_PAIRS = new Set(['Дж', 'Дз', 'Ш', 'Ст', 'Вл', 'Ал', 'Ән', 'Мұ', 'Жү', 'Th', 'Ch', 'Sh']);

/** «Сапаров А. Ол келмеді»: the surname came first, and what follows is neither an initial nor a surname. */
function isSurnameFirst({ text, from, at, nextWord }: Stop): boolean {
  const before = /(\S+)\s+(?:\p{Lu}\p{Ll}?\.\s?)*\p{Lu}\p{Ll}?$/u.exec(
    text.slice(Math.max(from, at - 60), at),
  );
  const after = /^\S+/.exec(text.slice(nextWord, nextWord + 40));
  return (
    before !== null &&
    SURNAME.test(before[1]!) &&
    after !== null &&
    !/^\p{Lu}\p{Ll}?\./u.test(after[0]) &&
    !SURNAME.test(after[0])
  );
}
const SURNAME = /^\p{Lu}\p{Ll}+(?:[оеё]ва?|ина?|ск(?:ий|ая)|ұлы|қызы)\p{Ll}{0,5}$/u;

function isKind(stop: Stop, ...kinds: readonly AbbreviationKind[]): boolean {
  if (!isSingleStop(stop)) return false;
  const kind = kindBefore(stop);
  return kind !== undefined && kinds.includes(kind);
}

/** The kind of what stands before the full stop; a measure or year without a number before it is a mere abbreviation. */
function kindBefore({ text, from, at }: Stop): AbbreviationKind | undefined {
  if (!(classOf(text.charCodeAt(at - 1)) & LETTER)) return undefined;
  const start = abbreviationStart(text, from, at);
  for (let begin = start; ; ) {
    const kind = abbreviationKind(text.slice(begin, at));
    if (kind !== undefined) {
      const measure = kind === 'year' || kind === 'unit' || kind === 'multiplier';
      return measure && !followsNumber(text, from, begin) ? 'before' : kind;
    }
    const dot = text.indexOf('.', begin);
    if (dot < 0 || dot >= at) return undefined;
    begin = dot + 1;
    while (isSpace(text, begin)) begin += 1;
  }
}

/** Goes back over letters, hyphens and full stops, and over one space behind a full stop: т.б, т. б, к-сі. */
function abbreviationStart(text: string, from: number, at: number): number {
  const first = Math.max(from, at - LONGEST_ABBREVIATION - 1);
  let start = at;
  while (start > first) {
    const code = text.charCodeAt(start - 1);
    const goesOn =
      classOf(code) & LETTER ||
      code === 0x2e ||
      code === 0x2d ||
      (classOf(code) & SPACE && text.charAt(start - 2) === '.');
    if (!goesOn) break;
    start -= 1;
  }
  while (start < at && !(classOf(text.charCodeAt(start)) & LETTER)) start += 1;
  return start;
}

function followsNumber(text: string, from: number, at: number): boolean {
  let before = at - 1;
  while (before > from && isSpace(text, before)) before -= 1;
  return isDigit(text, before) || /[IVXІХ]/.test(text.charAt(before));
}

/** «Туған жылы – 1985 ж.» */
function isPredicateYear({ text, from, at }: Stop): boolean {
  return /[^\d\s]\s?[–—:-]\s(?:\d[\d–—-]*|[IVXІХ–—-]+|\d{1,2}\s\p{Ll}+\s\d{4})\s?\p{Ll}{1,2}$/u.test(
    text.slice(Math.max(from, at - 40), at),
  );
}

/** «әл-Фараби», «аль-Каида» begin with a small letter and count as capital. */
function isArabicParticle(text: string, at: number): boolean {
  return /^(?:ә[лдзрсшнт]|ал|аль|эл|ән|ас|аш|ибн)[- ]\p{Lu}/u.test(text.slice(at, at + 5));
}

function isAllCapitals(text: string, at: number): boolean {
  return /^\p{Lu}{2}/u.test(text.slice(at, at + 2));
}

function isLower(text: string, at: number): boolean {
  return (classOf(text.charCodeAt(at)) & LOWER) !== 0;
}

function isDigit(text: string, at: number): boolean {
  return (classOf(text.charCodeAt(at)) & DIGIT) !== 0;
}

function isSpace(text: string, at: number): boolean {
  return (classOf(text.charCodeAt(at)) & SPACE) !== 0;
}

function isDash(text: string, at: number): boolean {
  return /^[–—−-]/.test(text.charAt(at));
}
