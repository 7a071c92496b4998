import { classOf, DIGIT, LOWER, SPACE, UPPER } from '../letters/char-class.ts';
import { type AbbreviationKind, INITIAL_PAIRS } from '../tokens/abbreviations.ts';
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
    holds: ({ saysSomething }) => !saysSomething,
  },
  {
    id: 'list-number',
    verdict: 'join',
    reason: 'A number, Roman numeral or letter alone at the beginning counts the item that follows.',
    example: '2.| Екінші мәселе қаралды.',
    holds: ({ text, from, at }) => isListNumber(text.slice(from, Math.min(at, from + 9)), at - from),
  },
  {
    id: 'list-number-inside',
    verdict: 'join',
    reason: 'So does a number behind a colon, semicolon or comma.',
    example: 'Талап екеу: 1.| Жол салу; 2.| Мектеп ашу.',
    holds: ({ text, at }) =>
      isDigit(text, at - 1) && /[:;,]\s\d{1,2}$/.test(text.slice(Math.max(0, at - 4), at)),
  },
  {
    id: 'spaced-date',
    verdict: 'join',
    reason: 'The parts of a date may be spaced.',
    example: '12.| 05.| 2020 күні',
    holds: ({ text, at, next }) => isDigit(text, next) && isWithin(SPACED_DATE, text, at, next),
  },
  {
    id: 'bibliography',
    verdict: 'join',
    reason: 'A dash between two numbers leads from the year to the pages of the same entry.',
    example: 'Алматы: Жазушы, 1985.| – 320 бет',
    holds: ({ text, at, next, nextWord }) =>
      isDash(text, next) && isDigit(text, at - 1) && isDigit(text, nextWord),
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
    holds: ({ text, nextWord }) => isLower(text, nextWord) && !isSmallName(text, nextWord),
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
    id: 'speaker-inside-quote',
    verdict: 'join',
    reason: 'A dash behind who says it, inside the quotation, leads back to what is said.',
    example: '«Жол жабық, – деді жүргізуші.| – Айналып өтеміз».',
    holds: isSpeakerInsideQuote,
  },
  {
    id: 'title-in-quotes',
    verdict: 'join',
    reason:
      'A quotation that a noun follows, not a word of saying, is the name of a book, forum or campaign.',
    example: '«Диалог.| Сенім.| Даму» форумы',
    holds: isInsideTitle,
  },
  {
    id: 'abbreviation-in-brackets',
    verdict: 'join',
    reason:
      "The full stop inside the bracket is the abbreviation's; that of the sentence would stand behind it.",
    example: 'Жүйрік (1932 ж.)| Қарқаралыда туған.',
    holds: ({ text, markEnd, end, abbreviation }) =>
      abbreviation !== undefined && end === markEnd + 1 && text.charAt(markEnd) === ')',
  },
  {
    id: 'reference',
    verdict: 'join',
    reason: 'қар. "see" leads to the number of a page, table, section; elsewhere it is snow.',
    example: 'Толығырақ қар.| 15-бет',
    holds: isReference,
  },
  {
    id: 'initial',
    verdict: 'join',
    reason: 'One capital and a full stop is an initial; a name or another initial follows.',
    example: 'А.| Б.| Құнанбаев',
    holds: (stop) => isInitial(stop) && !isSurnameFirst(stop) && !isPredicateInitial(stop),
  },
  {
    id: 'abbreviation',
    verdict: 'join',
    reason: 'Titles, place types, fields of study, eras: the name or number they belong to follows.',
    example: 'проф.| Әлиева, Шығыс Қазақстан обл.| Аягөз ауд.',
    holds: (stop) => stop.abbreviation === 'before',
  },
  {
    id: 'unit-before-number',
    verdict: 'join',
    reason: 'A number behind a unit or year belongs to the same measure or date.',
    example: '1919 ж.| 27 тамызда',
    holds: (stop) => isDigit(stop.text, stop.next) && MEASURES.has(stop.abbreviation),
  },
  {
    id: 'multiplier-before-currency',
    verdict: 'join',
    reason: 'A currency may begin with capitals.',
    example: '2 млрд.| АҚШ доллары',
    holds: (stop) => stop.abbreviation === 'multiplier' && isAllCapitals(stop.text, stop.nextWord),
  },
  {
    id: 'year-of-clause',
    verdict: 'join',
    reason:
      'A Kazakh clause ends with its predicate; a year or century opens one, unless a dash or colon made it the predicate.',
    example: 'Ол 1985 ж.| Алматыда туған.',
    holds: (stop) => stop.abbreviation === 'year' && !isPredicateYear(stop),
  },
] satisfies readonly SentenceRule[]);

const MEASURES: ReadonlySet<AbbreviationKind | undefined> = new Set(['year', 'unit', 'multiplier'] as const);
const QUOTES = /[»”“"]/;

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

function isInsideBrackets({ text, from, at, markEnd, end }: Stop): boolean {
  if (text.slice(markEnd, end).includes(')')) return false;
  const before = text.slice(Math.max(from, at - LONGEST_BRACKETS), at);
  const open = before.lastIndexOf('(');
  if (open < 0 || at - before.length + open === from || before.includes(')', open)) return false;
  return /^[^()]*\)/.test(text.slice(end, at + LONGEST_BRACKETS));
}
/** A bracket that is not closed within so many units before or behind the mark is a slip. */
const LONGEST_BRACKETS = 200;

const SPACED_DATE = /\b\d{1,2}\.\s?\d{2}\.\s?\d{4}/;

/** Whether a match of the pattern begins before the mark and ends behind the next word's first unit. */
function isWithin(pattern: RegExp, text: string, at: number, next: number): boolean {
  const first = Math.max(0, at - 8);
  const match = pattern.exec(text.slice(first, next + 12));
  return match !== null && first + match.index < at && first + match.index + match[0].length > next;
}

/** Quotes opened in this sentence, soon closed, with a small-letter word behind them that is no form of де- «say». */
function isInsideTitle({ text, from, at, end }: Stop): boolean {
  const before = text.slice(Math.max(from, at - LONGEST_TITLE), at);
  const open = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'));
  if (open < 0 || /[»”]/.test(before.slice(open)) || /:\s*$/.test(before.slice(0, open))) return false;
  return /^[^«»“”]*[»”]\s(?!де[пдгйсм]|айт|сұра|жаз)\p{Ll}/u.test(
    text.slice(end, at - before.length + open + LONGEST_TITLE),
  );
}
const LONGEST_TITLE = 70;

/** А. Ю. Дж. Ғ. after a space, a bracket, a quote or another initial. */
function isInitial({ text, at, markEnd }: Stop): boolean {
  if (markEnd > at + 1 || text.charAt(at) !== '.') return false;
  const start = isLower(text, at - 1) ? at - 2 : at - 1;
  if (!(classOf(text.charCodeAt(start)) & UPPER) || !BEFORE_INITIAL.test(text.charAt(start - 1)))
    return false;
  return start === at - 1 || INITIAL_PAIRS.has(text.slice(start, at));
}
const BEFORE_INITIAL = /^[\s.,«“„"'([–—-]?$/;

/** «Сапаров А. Ол келмеді», «Петр I. Ол»: a surname or ruler came first, and no initial or surname follows. */
function isSurnameFirst({ text, from, at, nextWord }: Stop): boolean {
  const before = /(\S+)\s+(?:\p{Lu}\p{Ll}?\.\s?)*\p{Lu}\p{Ll}?$/u.exec(
    text.slice(Math.max(from, at - 60), at),
  );
  const after = /^\S+/.exec(text.slice(nextWord, nextWord + 40));
  return (
    before !== null &&
    (SURNAME.test(before[1]!) || /^\p{Lu}\p{Ll}.* [IVXІ]$/u.test(before[0])) &&
    after !== null &&
    !/^\p{Lu}\p{Ll}?\./u.test(after[0]) &&
    !SURNAME.test(after[0])
  );
}
const SURNAME = /^\p{Lu}\p{Ll}+(?:[оеё]ва?|ина?|ск(?:ий|ая)|ұлы|қызы)\p{Ll}{0,5}$/u;

/**
 * «Куәнің аты – Ж. Тегін айтпады»: an initial alone is what the sentence says, and a word that is no surname opens the
 * next clause. Where a predicate follows that word, it was a surname: «Авторы – А. Нұрпейіс болды».
 */
function isPredicateInitial({ text, at, nextWord }: Stop): boolean {
  const after = text.slice(nextWord, nextWord + 60);
  return (
    /[–—-]\s\p{Lu}$/u.test(text.slice(Math.max(0, at - 3), at)) &&
    /^\p{Lu}\p{Ll}+ (?!бол|еді|екен|де[пгй]|деді|ж[әе]не|[мбп]ен |мен |атты|атын)\p{Ll}/u.test(after) &&
    !SURNAME.test(/^\S+/.exec(after)![0])
  );
}

function isReference({ text, at, next }: Stop): boolean {
  return (
    /(?:^|[\s(;:,])[қҚ]ар$/.test(text.slice(Math.max(0, at - 4), at)) &&
    /^(?:№|\d+\s?-?\s?(?:бет|бап|сурет|кесте|тарау|қосымша|тармақ|бөлім))/.test(text.slice(next, next + 16))
  );
}

/** A quotation of this sentence is still open, a word of saying stands behind a dash in it, and a dash follows. */
function isSpeakerInsideQuote({ text, from, at, end, next }: Stop): boolean {
  if (!isDash(text, next) || !isSpace(text, next + 1) || text.charAt(at) !== '.') return false;
  const before = text.slice(Math.max(from, at - LONGEST_SPEAKER), end);
  const said = /.*[,!?…]\s?[–—-]\s(?:де[пдгйс]|айт|сұра|түсінді|жауап)/su.exec(before)?.[0];
  return said !== undefined && QUOTE_OPEN.test(said) && !QUOTES.test(before.slice(said.length));
}
/** What is said and who says it, up to so many units. */
const LONGEST_SPEAKER = 300;
const QUOTE_OPEN = /[«“„][^»”]*$/;

/** «Туған жылы – 1985 ж.» */
function isPredicateYear({ text, from, at }: Stop): boolean {
  return /[^\d\s]\s?[–—:-]\s(?:\d[\d–—-]*|[IVXІХ–—-]+|\d{1,2}\s\p{Ll}+\s\d{4})\s?\p{Ll}{1,2}$/u.test(
    text.slice(Math.max(from, at - 40), at),
  );
}

/** «әл-Фараби», «аль-Каида», iPhone and addresses begin with a small letter and count as capital. */
function isSmallName(text: string, at: number): boolean {
  return /^(?:(?:ә[лдзрсшнт]|ал|аль|эл|ән|ас|аш|ибн)[- ]\p{Lu}|[a-z]\p{Lu}|https?:|www\.)/u.test(
    text.slice(at, at + 6),
  );
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
