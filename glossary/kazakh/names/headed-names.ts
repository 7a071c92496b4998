import { baseOf, knownReading } from './base-form.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { FoundName } from './name-mention.ts';
import { type NameWord, nameReadings } from './name-words.ts';

/** How many words a name of an institution may have before its head. */
const LONGEST = 8;
/** A lower-case word that may stand inside: an adjective in -лық, a bare noun, "and"; not an inflected word or verb. */
const ADJECTIVE = /(?:[лдт][ыі][қк]|[ыі][қк]|ша|ше|лы|лі|ды|ді)$/;
const INSIDE = new Set(
  'және мен бен пен істер істері ісі атындағы бойынша жөніндегі туралы қарсы күрес арналған оған жанындағы деген ғылым ғылыми білім беру заң жер су тұрғын үй құрылыс жинақ хабар тарату қорғау сақтау қатынастар байланыс байланыстар шаруашылығы экономика энергетика медицина спорт мәдениет туризм ақпарат қоғамдық даму инновациялар технологиялар индустрия сауда интеграция қаржы нарығын реттеу бақылау қадағалау бас орталық жоғары жоғарғы арнайы бірлескен халық өнер тарих мұнай газ темір жолы жол полиция футбол хоккей бокс опера балет драма қуыршақ балалар жасөспірімдер жастар әйелдер ардагерлер журналистер адвокаттар дзюдо күрес қазақ аудит ядролық'.split(
    ' ',
  ),
);
const INFLECTED =
  /(?:[ғқгк][ае]|[дт][ае]|[дтн][ае]н|[дт][ыі]|ған|ген|қан|кен|ып|іп|атын|етін|[ае]д[ыі]|мақ|мек|бен|са|се)$/;

/**
 * A name that ends in a head noun with possessive: «Жамбыл облысында», «Денсаулық сақтау министрлігінің», «Қарағанды
 * мемлекеттік техникалық университеті». `at` is the head; the name begins at the nearest capital before it, over
 * lower-case adjectives and nouns. `floor` is the first word not yet part of another name.
 */
export function findHeaded(
  words: readonly NameWord[],
  at: number,
  floor: number,
  lexicon: NameLexicon,
): FoundName | null {
  const word = words[at]!;
  if (word.kind !== 'word') return null;
  const head = lexicon.headOf(word.folded);
  if (head === null || at === floor) return null;
  const from =
    head.type === 'place' ? placeStart(words, at, floor, lexicon) : nameStart(words, at, floor, lexicon);
  if (from === null) return null;
  return { from, to: at + 1, type: head.type, base: baseOf(words.slice(from, at + 1), head.head) };
}

const PLACE_LONGEST = 3;
const PLACE_INSIDE = new Set([
  'шағын',
  'мөлтек',
  'ықшам',
  'ауылдық',
  'кенттік',
  'тұрғын',
  'үй',
  'мұнай',
  'газ',
  'кен',
  'ұлттық',
  'су',
  'халықаралық',
  'автономиялы',
  'автономиялық',
  'би',
  'батыр',
  'ақын',
  'хан',
  'ана',
  'баба',
  'жырау',
  'сал',
  'атындағы',
  'мен',
  'және',
  'қала',
]);

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
    if (word.kind === 'quote' && at === head - 1) return quoteStart(words, at, floor);
    if (word.isCapital && !isInflected(word, lexicon)) {
      const isOpener = word.startsSentence && from !== null && !isKnownWord(word, lexicon);
      if (isOpener || word.isLatin) break;
      from = at;
    } else if (from !== null || !PLACE_INSIDE.has(word.folded)) break;
  }
  return from;
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
    if (word.kind === 'quote') return at === head - 1 ? quoteStart(words, at, floor) : from;
    if (word.kind === 'punctuation' && word.folded === ',' && words[at + 1]!.kind === 'word' && from === null)
      continue;
    if (word.kind !== 'word') break;
    if (word.isCapital) {
      if (isInflected(word, lexicon)) break;
      if (word.startsSentence && from !== null && !isKnownWord(word, lexicon) && !ADJECTIVE.test(word.folded))
        break;
      from = at;
      continue;
    }
    if (from !== null) {
      if (!INSIDE.has(word.folded) || word.folded.length < 4 || !words[at - 1]?.isCapital) break;
      continue;
    }
    if (!isInside(word)) break;
  }
  return from !== null &&
    from === head - 1 &&
    words[from]!.startsSentence &&
    !isKnownWord(words[from]!, lexicon)
    ? openerStart(words, from)
    : from;
}

/** At the start of a sentence a capital right before the head is enough only for a bare noun: Әділет министрлігі. */
function openerStart(words: readonly NameWord[], from: number): number | null {
  const { folded } = words[from]!;
  return INFLECTED.test(folded) || /(?:ның|нің|дың|дің|тың|тің)$/.test(folded) ? null : from;
}

function isInside(word: NameWord): boolean {
  if (INSIDE.has(word.folded) || ADJECTIVE.test(word.folded)) return !/(?:[ае]д[ыі])$/.test(word.folded);
  return (
    !INFLECTED.test(word.folded) &&
    !/(?:ның|нің|дың|дің|тың|тің)$/.test(word.folded) &&
    word.folded.length > 2
  );
}

/** «Нұр Отан» партиясы: the name is the quotation and its head. */
function quoteStart(words: readonly NameWord[], close: number, floor: number): number | null {
  for (let at = close - 1; at >= floor && at >= close - LONGEST; at -= 1) {
    if (words[at]!.kind === 'quote') return words[at + 1]!.kind === 'word' && close > at + 1 ? at : null;
  }
  return null;
}

/** Whether a capitalised word carries a case ending, so that it is no part of the name that follows. */
function isInflected(word: NameWord, lexicon: NameLexicon): boolean {
  const known = knownReading(word, (base) => lexicon.settledTypes.has(base) || lexicon.isPersonWord(base));
  if (known !== null) return known.ending !== '';
  return nameReadings(word).some(({ kind, ending }) => kind === 'genitive' || /^[дт][ае]ғ[ыі]$/.test(ending));
}

function isKnownWord(word: NameWord, lexicon: NameLexicon): boolean {
  return lexicon.settledTypes.has(word.folded) || lexicon.isPersonWord(word.folded);
}
