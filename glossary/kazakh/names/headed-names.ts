import type { TermType } from '#glossary/model/term-type.ts';
import { baseOf, knownReading } from './base-form.ts';
import {
  fitsInstitution,
  fitsPlace,
  isAdjective,
  isInstitutionNoun,
  looksInflected,
} from './inside-words.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { FoundName } from './name-mention.ts';
import { type NameWord, nameReadings } from './name-words.ts';
import { partByEnding } from './surname-endings.ts';

/** How many words may stand before the head of an institution, and of a place. */
const LONGEST = 8;
const PLACE_LONGEST = 3;

/** Heads of places that have institutions of their own: Талғар қаласы, but not Ертіс өзені. */
const GOVERNED =
  /^(?:облысы|ауданы|қаласы|ауылы|кенті|округі|республикасы|федерациясы|корольдігі|әмірлігі|штаты|провинциясы|аймағы)$/;

/** Openers that make a name even at the start of a sentence and before a bare head: Ұлттық қоғамдық кеңес. */
const OPENERS =
  /^(?:ұлттық|мемлекеттік|халықаралық|дүниежүзілік|бүкіләлемдік|еуразиялық|еуропалық|конституциялық|жоғарғы|президенттік|орталық|қоғамдық|республикалық|бас|сыбайлас)$/;

/** Heads that are hardly ever a common noun: Әділет министрлігі, but not «Әскери қызметі». */
const OFFICES =
  /^(?:министрлі|комитет|агентті|департамент|басқарма|прокуратура|университет|академия|институт|партия|палата|ассамблея|федерация|банк)/;

/**
 * A name that ends in a head noun: «Жамбыл облысында», «Денсаулық сақтау министрлігінің», «Қарағанды мемлекеттік
 * техникалық университеті», «Ұлттық қоғамдық кеңес». `at` is the head; the name begins at the nearest capital before
 * it, over lower-case adjectives and nouns. `floor` is the first word after `previous`, the name found before; an
 * institution of a place begins with the place: «Жезқазған қаласы әкімдігі».
 */
export function findHeaded(
  words: readonly NameWord[],
  at: number,
  previous: FoundName | null,
  lexicon: NameLexicon,
): FoundName | null {
  const word = words[at]!;
  const floor = previous?.to ?? 0;
  if (word.kind !== 'word') return null;
  const head = lexicon.headOf(word.folded);
  if (head === null) return word.isCapital ? null : findBareHeaded(words, at, floor, lexicon);
  const from =
    head.type === 'place'
      ? placeStart(words, at, floor, lexicon)
      : (nameStart(words, at, floor, lexicon) ??
        (head.type === 'institution' ? ownerStart(words, at, previous) : null));
  return from === null ? null : named(words, from, at, head.type, head.head);
}

function named(
  words: readonly NameWord[],
  from: number,
  at: number,
  type: TermType,
  base: string,
): FoundName {
  return { from, to: at + 1, type, base: baseOf(words.slice(from, at + 1), base) };
}

/** «Ұлттық ядролық орталықтағы»: a head without possessive after adjectives, the first of them a capital. */
function findBareHeaded(
  words: readonly NameWord[],
  head: number,
  floor: number,
  lexicon: NameLexicon,
): FoundName | null {
  const before = words[head - 1];
  if (before?.kind !== 'word' || !isAdjective(before.folded)) return null;
  const reading = knownReading(words[head]!, lexicon.isBareHead);
  if (reading === null) return null;
  for (let at = head - 1; at >= floor && at >= head - LONGEST; at -= 1) {
    const word = words[at]!;
    if (word.kind !== 'word' || !isAdjective(word.folded)) return null;
    if (!word.isCapital) continue;
    if (word.startsSentence && !OPENERS.test(word.folded)) return null;
    return named(words, at, head, 'institution', reading.base);
  }
  return null;
}

/** Places take one to three capitals in a row: Шал ақын ауданы, Солтүстік Қазақстан облысы. */
function placeStart(
  words: readonly NameWord[],
  head: number,
  floor: number,
  lexicon: NameLexicon,
): number | null {
  let from: number | null = null;
  for (let at = head - 1; at >= floor && at >= head - PLACE_LONGEST; at -= 1) {
    const word = words[at]!;
    if (!word.isCapital) {
      if (from !== null || !fitsPlace(word.folded)) break;
      continue;
    }
    if (word.isLatin || isInflected(word, lexicon)) break;
    if (from !== null && endsBefore(words, at, from, head, lexicon)) break;
    from = at;
  }
  return from;
}

/** Heads whose names are seldom persons: towns, states, rivers; streets and districts have full names. */
const ONE_WORD = /^(?:қала|штат|өзен|әуежай|кент|провинция|республика)/;

const DIRECTION = /^(?:солтүстік|оңтүстік|шығыс|батыс|орталық|жаңа|үлкен|кіші|ұлы|қара|ақ|көк)$/;

/** A sentence's first word or a person's surname before a place is not part of it: Асан Омаров Жамбыл облысында. */
function endsBefore(
  words: readonly NameWord[],
  at: number,
  from: number,
  head: number,
  lexicon: NameLexicon,
): boolean {
  const word = words[at]!;
  if (DIRECTION.test(word.folded)) return false;
  if (ONE_WORD.test(words[head]!.folded)) return true;
  const isPlace = lexicon.settledTypes(words[from]!.folded).has('place');
  const isFullName = lexicon.isPersonWord(word.folded) && words[at - 1]?.isCapital === true;
  if (isFullName && !lexicon.isPersonWord(words[from]!.folded)) return true;
  return isPlace || (word.startsSentence && !isKnownWord(word, lexicon));
}

function nameStart(
  words: readonly NameWord[],
  head: number,
  floor: number,
  lexicon: NameLexicon,
): number | null {
  let from: number | null = null;
  for (let at = head - 1; at >= floor && at >= head - LONGEST; at -= 1) {
    const word = words[at]!;
    if (word.folded === ',' && from === null && at < head - 1) continue;
    if (word.kind !== 'word') break;
    if (word.isCapital) {
      if (isInflected(word, lexicon)) break;
      if (from !== null && beginsAnew(words, at, from, lexicon)) break;
      from = at;
    } else if (from !== null) {
      if (!isInstitutionNoun(word.folded) || !words[at - 1]?.isCapital) break;
    } else if (!fitsInstitution(word.folded)) break;
  }
  if (from === null) return null;
  const first = words[from]!;
  if (head - from > 1 && isInstitution(first, lexicon)) return null;
  if (!first.startsSentence || isKnownWord(first, lexicon)) return from;
  if (lexicon.isFunctionWord(first.folded)) return null;
  const inside = words.slice(from + 1, head);
  if (inside.length > 0) {
    const isSubject = !isAdjective(first.folded) && lexicon.isLemma(first.folded);
    const isNameLike = inside.every(
      ({ isCapital, folded }) => isCapital || isAdjective(folded) || isInstitutionNoun(folded),
    );
    return isSubject && !isNameLike && !OFFICES.test(words[head]!.folded) ? null : from;
  }
  const isOrdinary = !OFFICES.test(words[head]!.folded) && lexicon.isCommonWord(first.folded);
  return isOrdinary || looksInflected(first.folded) ? null : from;
}

/** Whether the capital before a name already begun belongs to something else: a person, or the sentence. */
function beginsAnew(words: readonly NameWord[], at: number, from: number, lexicon: NameLexicon): boolean {
  const word = words[at]!;
  if (word.isLatin && words[from]!.isLatin) return false;
  if (isInstitution(word, lexicon)) return true;
  const isFullName = lexicon.isPersonWord(word.folded) && at > 0 && words[at - 1]!.isCapital;
  if (isFullName && !goesOn(word, words[from]!, lexicon)) return true;
  return word.startsSentence && !isKnownWord(word, lexicon) && !isAdjective(word.folded);
}

/** Whether two names can be one person's: Қаныш Сәтбаев, but Ерлан Сағымбаев Абай атындағы театрда has two persons. */
function goesOn({ folded }: NameWord, next: NameWord, lexicon: NameLexicon): boolean {
  if (!lexicon.isPersonWord(next.folded)) return false;
  return partByEnding(folded) === 'given' || partByEnding(next.folded) !== 'given';
}

/** Whether a word names an institution by itself: Парламент, Үкімет. */
function isInstitution({ folded }: NameWord, lexicon: NameLexicon): boolean {
  const types = lexicon.settledTypes(folded);
  return types.size === 1 && types.has('institution');
}

/** The place an institution belongs to, when only lower-case words of its name stand between. */
function ownerStart(words: readonly NameWord[], head: number, previous: FoundName | null): number | null {
  if (previous === null || previous.type !== 'place' || head - previous.to > LONGEST) return null;
  const last = words[previous.to - 1]!;
  if (!GOVERNED.test(last.folded)) return null;
  const between = words.slice(previous.to, head);
  const fits = between.every(({ kind, folded }) => kind === 'word' && fitsInstitution(folded));
  return fits ? previous.from : null;
}

/** Whether a capitalised word carries a case ending, so that it is no part of the name that follows. */
function isInflected(word: NameWord, lexicon: NameLexicon): boolean {
  const known = knownReading(
    word,
    (base) => lexicon.settledTypes(base).size > 0 || lexicon.isPersonWord(base),
  );
  if (known !== null) return known.ending !== '';
  return nameReadings(word).some(({ kind, ending }) => kind === 'genitive' || /^[дт][ае]ғ[ыі]$/.test(ending));
}

function isKnownWord(word: NameWord, lexicon: NameLexicon): boolean {
  return lexicon.settledTypes(word.folded).size > 0 || lexicon.isPersonWord(word.folded);
}
