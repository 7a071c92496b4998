import type { TermType } from '#glossary/model/term-type.ts';
import { readMonth } from '../numbers/months.ts';
import { readRoman } from '../numbers/roman-numeral.ts';
import { guessedReading, inCapitalsOf, isSyllable, knownReading, syllableReading } from './base-form.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { FoundName } from './name-mention.ts';
import type { NameReading, NameWord } from './name-words.ts';
import { partByEnding } from './surname-endings.ts';
import { hasPlaceEnding, isForeignSurname, typeByEnding } from './type-by-ending.ts';

/** More capitals in a row are not one person: Surname Given Patronymic. */
const LONGEST_PERSON = 3;

/**
 * Reads a run of capitalised words `from`–`to` (exclusive) that no other rule took: cuts it where a word is inflected,
 * drops a sentence's first word that nothing shows to be a name, and judges each piece: a known place, a person
 * (given name, initial, patronymic, surname ending, title beside it), Latin words an institution. Words no list knows
 * count only where their capital is not that of a sentence.
 */
export function readRun(
  words: readonly NameWord[],
  from: number,
  to: number,
  lexicon: NameLexicon,
): FoundName[] {
  const found: FoundName[] = [];
  for (let start = from; start < to; ) {
    const end = pieceEnd(words, start, to, lexicon);
    const name = readPiece(words, start, end, lexicon);
    if (name !== null) found.push(name);
    start = Math.max(name?.to ?? end, start + 1);
  }
  return found;
}

/** Where the piece that begins at `start` stops: after the first inflected word, before a place or a first name. */
function pieceEnd(words: readonly NameWord[], start: number, to: number, lexicon: NameLexicon): number {
  for (let at = start; at < to; at += 1) {
    const word = words[at]!;
    if (at > start && word.isLatin !== words[start]!.isLatin) return at;
    if (at > start && beginsPerson(words, start, at, to, lexicon)) return at;
    if (word.kind === 'initial' || word.isLatin) continue;
    const reading = readingOf(word, lexicon);
    const hasNeighbour = at > start || at + 1 < to;
    const isPartOfPerson =
      isSurePerson(reading.base, lexicon) || (hasNeighbour && isGivenName(reading, lexicon));
    const isOtherName = lexicon.settledTypes(reading.base).size > 0 && !isPartOfPerson;
    if (at > start && (isOtherName || (isDemonym(word.folded) && !isKnown(reading.base, lexicon)))) return at;
    const endsHere = reading.ending !== '' && (isKnown(reading.base, lexicon) || isSure(reading));
    if (endsHere || isOtherName) return at + 1;
  }
  return to;
}

/**
 * Whether another person begins behind a complete name, one with a surname after a given name or initials: «Асан Омаров
 * Ерлан Сейітовке», «А. Б. Омаров Д. Қ. Сейітовті», «Елена Рыбакина Уимблдонда»; a patronymic goes on. Of two surnames
 * each is a person: «Трамп Макронмен».
 */
function beginsPerson(
  words: readonly NameWord[],
  start: number,
  at: number,
  to: number,
  lexicon: NameLexicon,
): boolean {
  const before = words[at - 1]!;
  const word = words[at]!;
  const [first, second] = [before, word].map((each) => readingOf(each, lexicon).base);
  if (lexicon.isSurname(first!) && lexicon.isSurname(second!)) return true;
  const isOtherThing = at - start > 1 && !isKnown(readingOf(word, lexicon).base, lexicon);
  if (before.kind === 'initial' || partByEnding(before.folded, isOtherThing) !== 'surname') return false;
  if (word.kind !== 'initial') return at - start > 1 && !/(?:ұлы|қызы|вич|вна)/.test(word.folded);
  const afterInitials = words.slice(at, to).find(({ kind }) => kind !== 'initial');
  return at - start > 1 || afterInitials !== undefined;
}

function readPiece(
  words: readonly NameWord[],
  from: number,
  to: number,
  lexicon: NameLexicon,
): FoundName | null {
  const start = from;
  const first = words[start]!;
  if (isOpener(words, start, to, lexicon))
    return to - start > 1 ? readPiece(words, start + 1, to, lexicon) : null;
  if (first.isLatin) return readLatin(words, start, to, lexicon);
  if (to - start === 1) return readSingle(words, start, lexicon);
  const end = Math.min(to, start + LONGEST_PERSON + (first.kind === 'initial' ? 1 : 0));
  const last = words[end - 1]!;
  if (last.kind === 'initial' && end - start === 2 && !lexicon.isPersonWord(readingOf(first, lexicon).base))
    return null;
  const reading = (isOfSyllables(words, start, end) && syllableReading(last)) || readingOf(last, lexicon);
  const before = words
    .slice(start, end - 1)
    .map(({ text, kind }) => (kind === 'initial' ? text.replace(/\.?$/, '.') : text));
  return {
    from: start,
    to: end,
    type: 'person',
    base: [...before, inCapitalsOf(last, reading.base)].join(' '),
  };
}

/** Whether a name is one of three syllables, as in East Asia, but for what its last word may bear: Ли Чен Яңға. */
function isOfSyllables(words: readonly NameWord[], from: number, to: number): boolean {
  return to - from === 3 && words.slice(from, to - 1).every(({ folded }) => isSyllable(folded));
}

/** A capital that only begins a sentence, or a title before a name: neither is part of the name. */
function isOpener(words: readonly NameWord[], at: number, to: number, lexicon: NameLexicon): boolean {
  const word = words[at]!;
  if (word.kind === 'initial') return false;
  const isAlone = to - at === 1;
  if (!isAlone && isDemonym(word.folded) && !isKnown(word.folded, lexicon)) return true;
  if (isAlone && isShortened(words, at) && !lexicon.isCommonWord(word.folded)) return false;
  if (isAlone && isRelative(words, at) && lexicon.givenName(readingOf(word, lexicon).base)) return false;
  if (isAlone && isAddressed(words, at) && lexicon.givenName(word.folded) !== undefined) return false;
  if (lexicon.titles.has(word.folded) && (word.startsSentence || !isAlone))
    return !isNamedLikeTitle(words, at, to, lexicon);
  if (!word.startsSentence || word.isLatin) return false;
  const { base } = readingOf(word, lexicon);
  const settled = lexicon.settledTypes(base);
  if (settled.has('place') && readMonth(base) !== null) return isAlone && !isCalledCity(words, at);
  if (settled.size > 0) return false;
  if (lexicon.isPersonWord(base)) {
    const isWordToo = lexicon.givenName(base)?.isWord === true;
    return isWordToo && isAlone;
  }
  return lexicon.isCommonWord(word.folded) || (isAlone && !hasPlaceEnding(base) && !isForeignSurname(base));
}

/** Ғалым Нұрпейісов: a title that is also a given name, before a surname alone. */
function isNamedLikeTitle(words: readonly NameWord[], at: number, to: number, lexicon: NameLexicon): boolean {
  const next = words[at + 1];
  if (to - at !== 2 || next === undefined || lexicon.givenName(words[at]!.folded) === undefined) return false;
  return partByEnding(readingOf(next, lexicon).base) === 'surname';
}

/** Қазан at the start of a sentence is October, unless it is called a city. */
function isCalledCity(words: readonly NameWord[], at: number): boolean {
  return words[at + 1]?.folded.startsWith('қала') === true;
}

/** «Азамат, сіз эфирдесіз»: a name called at the start of a sentence. */
function isAddressed(words: readonly NameWord[], at: number): boolean {
  return words[at + 1]?.folded === ',';
}

/** КТЖ: a sentence does not begin with more than one capital. */
function isShortened(words: readonly NameWord[], at: number): boolean {
  const { text, isAllCapitals } = words[at]!;
  return isAllCapitals && text.length > 1 && text.length < 6 && !isShouted(words, at);
}

/** «Арман ағай», «Самалдың әкесі»: who is called or said to be someone's kin. */
function isRelative(words: readonly NameWord[], at: number): boolean {
  const after = words[at + 1];
  if (after?.kind !== 'word') return false;
  if (RESPECTED.test(after.folded)) return true;
  return /[ндт][ыі]ң$/.test(words[at]!.folded) && KIN.test(after.folded);
}

const RESPECTED =
  /^(?:ағай|аға|апай|апа|көке|тәте|әже|ана|ата|жеңге|мырза|ханым)(?:м|мыз|ң)?(?:н[ыі]ң?|[ндт][ае]н?|[ғг][ае]|мен)?$/;
const KIN =
  /^(?:әкесі|анасы|шешесі|ұлы|қызы|баласы|күйеуі|әйелі|жары|ағасы|інісі|әпкесі|апасы|сіңлісі|қарындасы|әжесі|атасы|немересі|досы|құрбысы)(?:н[ыі]?ң?|мен|н[ае]н?|нд[ае])?$/;

function readSingle(words: readonly NameWord[], at: number, lexicon: NameLexicon): FoundName | null {
  const word = words[at]!;
  if (word.kind === 'initial') return null;
  const reading = readingOf(word, lexicon);
  const type = typeOfSingle(words, at, reading, lexicon);
  if (type === null) return null;
  const base =
    isKnown(reading.base, lexicon) || !word.isAllCapitals ? inCapitalsOf(word, reading.base) : word.text;
  return { from: at, to: at + 1, type, base };
}

/** Lists first, a place before a given name of the same letters; then shape and neighbours; null for a thing or word. */
function typeOfSingle(
  words: readonly NameWord[],
  at: number,
  reading: NameReading,
  lexicon: NameLexicon,
): TermType | null {
  const word = words[at]!;
  const { base, kind } = reading;
  const settled = lexicon.settledTypes(base);
  if (settled.has('place') && lexicon.givenName(base) && isBesidePerson(words, at, lexicon)) return 'person';
  if (settled.has('place') && settled.has('person')) return kind === 'locative' ? 'place' : 'person';
  if (settled.size > 0) return [...settled][0]!;
  if (lexicon.isPersonWord(base)) return 'person';
  if (lexicon.abbreviations.has(word.text.toLowerCase()) || NEVER_NAMES.test(word.folded)) return null;
  if (isDemonym(word.folded) || readRoman(word.text) !== null) return null;
  if (lexicon.isLemma(base) && !isBesidePerson(words, at, lexicon)) return null;
  if (word.isAllCapitals) return isShouted(words, at) ? null : 'institution';
  return typeByEnding(reading, isBesidePerson(words, at, lexicon));
}

/** Кореялық, Американдықтар: who belongs to a place, an adjective or a people rather than a name. */
function isDemonym(word: string): boolean {
  return /[лдт][ыі][қк](?:т[ае]р.*|[ндт][ыі]ң?|[қк][ае]|т[ае]н?|пен)?$/.test(word);
}

/** Whether a word of capitals stands among others, as in a headline, where capitals say nothing. */
function isShouted(words: readonly NameWord[], at: number): boolean {
  return words[at - 1]?.isAllCapitals === true || words[at + 1]?.isAllCapitals === true;
}

/** Capitals of politeness and of the homeland. */
const NEVER_NAMES = /^(?:сіз|біз|отан|республика|мемлекет|заң|алла|құдай|жолдау|бас$|ұлы$|жоғарғы$)/;

/** Whether a title or a respectful word stands next to the word. */
function isBesidePerson(words: readonly NameWord[], at: number, lexicon: NameLexicon): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  return (
    (before?.kind === 'word' && lexicon.titles.has(before.folded)) ||
    (after?.kind === 'word' && /^(?:мырза|ханым|хан|батыр|би|ақын|ана|ата|сал)/.test(after.folded))
  );
}

/** Latin words: a person when the first is an English given name, else a firm, a site, a brand. */
function readLatin(
  words: readonly NameWord[],
  from: number,
  to: number,
  lexicon: NameLexicon,
): FoundName | null {
  const { text } = words[from]!;
  if (lexicon.abbreviations.get(text.toLowerCase()) === 'other' || readRoman(text) !== null) return null;
  const isPerson = to - from > 1 && lexicon.isLatinGivenName(words[from]!.folded);
  const base = words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  return { from, to, type: isPerson ? 'person' : 'institution', base };
}

/** The reading the lists support, else the likeliest. */
function readingOf(word: NameWord, lexicon: NameLexicon): NameReading {
  return knownReading(word, (base) => isKnown(base, lexicon)) ?? guessedReading(word);
}

function isKnown(base: string, lexicon: NameLexicon): boolean {
  return lexicon.settledTypes(base).size > 0 || lexicon.isPersonWord(base);
}

/** Whether a list has the base as a person, not only as a given name that is a place too. */
function isSurePerson(base: string, lexicon: NameLexicon): boolean {
  return lexicon.settledTypes(base).has('person');
}

/** A given name without ending: Азат, though a party and a town have that name too. */
function isGivenName({ base, ending }: NameReading, lexicon: NameLexicon): boolean {
  return ending === '' && lexicon.givenName(base) !== undefined;
}

/** Endings that hardly ever close a stem. */
function isSure({ kind, ending }: NameReading): boolean {
  return kind === 'genitive' || /^[ндт][ае]ғ[ыі]$/.test(ending);
}
