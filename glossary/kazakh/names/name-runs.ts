import { guessedReading, inCapitalsOf, knownReading } from './base-form.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { FoundName } from './name-mention.ts';
import type { NameReading, NameWord } from './name-words.ts';
import { typeByEnding } from './type-by-ending.ts';

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
    if (word.kind === 'initial' || word.isLatin) continue;
    if (at > start && isPlace(word.folded, lexicon) && !lexicon.isPersonWord(word.folded)) return at;
    const reading = readingOf(word, lexicon);
    const endsHere = reading.ending !== '' && (isKnown(reading.base, lexicon) || isSure(reading));
    const isPlaceAlone =
      at === start && isPlace(reading.base, lexicon) && !lexicon.isPersonWord(reading.base);
    if (endsHere || isPlaceAlone) return at + 1;
  }
  return to;
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
  const reading = readingOf(last, lexicon);
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

/** A capital that only begins a sentence, or a title before a name: neither is part of the name. */
function isOpener(words: readonly NameWord[], at: number, to: number, lexicon: NameLexicon): boolean {
  const word = words[at]!;
  if (word.kind === 'initial') return false;
  const isTitle = lexicon.titles.has(word.folded);
  if (isTitle && (to - at > 1 || word.startsSentence)) return true;
  if (!word.startsSentence || word.isLatin) return false;
  const { base } = readingOf(word, lexicon);
  if (isPlace(base, lexicon) || (lexicon.settledTypes.has(base) && base === word.folded)) return false;
  if (!lexicon.isPersonWord(base)) return to - at === 1 || !looksLikeFullName(words, at, to, lexicon);
  const isWordToo = lexicon.givenNames.get(base)?.isWord === true;
  const next = at + 1 < to ? words[at + 1] : undefined;
  return isWordToo && (next === undefined || !lexicon.isPersonWord(readingOf(next, lexicon).base));
}

/** At the start of a sentence two unknown capitals are a name only when the second is a surname: Риат Ахметов. */
function looksLikeFullName(
  words: readonly NameWord[],
  at: number,
  to: number,
  lexicon: NameLexicon,
): boolean {
  const second = words[at + 1]!;
  const base = readingOf(second, lexicon).base;
  const isSurname = second.kind === 'word' && lexicon.isPersonWord(base) && !lexicon.givenNames.has(base);
  const isLast = at + 2 === to;
  return isSurname && isLast;
}

function readSingle(words: readonly NameWord[], at: number, lexicon: NameLexicon): FoundName | null {
  const word = words[at]!;
  if (word.kind === 'initial') return null;
  const reading = readingOf(word, lexicon);
  const types = lexicon.settledTypes.get(reading.base);
  const isPerson = lexicon.isPersonWord(reading.base);
  const guessed = typeByEnding(reading, isBesidePerson(words, at, lexicon));
  const type =
    types !== undefined && !(isPerson && types.has('place'))
      ? [...types][0]!
      : isPerson && types?.has('place')
        ? reading.kind === 'locative'
          ? 'place'
          : 'person'
        : isPerson
          ? 'person'
          : guessed;
  if (word.isAllCapitals && types === undefined && !isPerson) {
    return { from: at, to: at + 1, type: 'institution', base: word.text };
  }
  return { from: at, to: at + 1, type, base: inCapitalsOf(word, reading.base) };
}

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
  const isPerson = to - from > 1 && lexicon.latinGivenNames.has(words[from]!.folded);
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
  return lexicon.settledTypes.has(base) || lexicon.isPersonWord(base);
}

function isPlace(base: string, lexicon: NameLexicon): boolean {
  return lexicon.settledTypes.get(base)?.has('place') ?? false;
}

/** Endings that hardly ever close a stem. */
function isSure({ kind, ending }: NameReading): boolean {
  return kind === 'genitive' || /^[ндт][ае]ғ[ыі]$/.test(ending);
}
