import { fold } from '#glossary/kazakh/letters/fold.ts';
import type { NameMention } from '#glossary/kazakh/names/name-mention.ts';
import { masculineSurname } from '#glossary/kazakh/names/surname-endings.ts';
import type { Romanizer } from '#glossary/kazakh/romanization/romanizer.ts';
import { overlaps, type Span } from '#glossary/model/span.ts';
import { type EnglishWord, foldEnglish } from '../english-words.ts';
import type { KazakhWord } from '../kazakh-words.ts';
import type { Pair } from '../pair.ts';
import { nameInEnglish } from './name-in-english.ts';
import { soundsAlike } from './sound-errors.ts';

/** A name of the source: one the finder knows, or a word with a capital that no list has. */
export type SourceName = Span & Pick<NameMention, 'base' | 'type'>;

/** One word of a name in the source, and how often both sides have it. */
export interface NamePart extends Span {
  readonly name: SourceName;
  /** Its place in the name, from 0. */
  readonly place: number;
  /** How the word may be read without endings, folded. */
  readonly forms: readonly string[];
  /** Whether the capital alone makes it a name. */
  readonly isLoose: boolean;
  /** Words of the source that may be the same name. */
  readonly inSource: number;
  /** Words of the English that sound like it. */
  readonly inEnglish: readonly Span[];
}

/** Readings of a word that are looked for. */
const READINGS = 6;

/**
 * The words of the names in the source, in order, each with what renders it anywhere in the English; listed places are
 * left out, which English says in many ways. English may say he for a name, but a name that the source has once and
 * the English nowhere was lost, or put otherwise.
 */
export function nameParts(pair: Pair): readonly NamePart[] {
  const words = pair.sourceWords().filter(({ text }) => /^\p{Lu}/u.test(text));
  const forms = new Map(words.map((word) => [word, formsOf(word, words)] as const));
  const units = englishUnits(pair);
  const parts = (name: SourceName, named: readonly KazakhWord[]): readonly NamePart[] => {
    const bases = name.base.split(' ');
    return named.map((word, place) => {
      const all = [...new Set([fold(bases[place] ?? word.text), ...forms.get(word)!])];
      return {
        start: word.start,
        end: word.end,
        name,
        place,
        forms: all,
        inSource: words.filter((other) => forms.get(other)!.some((form) => all.includes(form))).length,
        isLoose: !pair.names().some((known) => overlaps(known, word)),
        inEnglish: rendering(all, name),
      };
    });
  };
  const rendering = (all: readonly string[], name: SourceName): readonly Span[] => {
    const written = units.filter(({ text }) => isWriting(text, all, pair.tools.romanizer));
    if (written.length > 0) return written;
    // The settled English of the whole name may sound otherwise: Си Цзиньпин, Xi Jinping.
    const whole = pair.rendered()[pair.names().findIndex(({ start }) => start === name.start)];
    const { start = 0, end = 0 } = whole?.span ?? {};
    if (whole?.score === 1 && pair.target.slice(start, end).includes(' ')) return [{ start, end }];
    if (pair.tools.settled(all[0]!).length === 0) return written;
    const place = nameInEnglish(all[0]!, 'place', pair.targetWords(), pair.tools.romanizer);
    return place.score === 1 && place.span !== null ? [place.span] : [];
  };
  const within = (name: Span): readonly KazakhWord[] =>
    words.filter(({ start, end }) => start >= name.start && end <= name.end);
  const found = pair
    .names()
    .filter(({ type, base }) => type !== 'place' || pair.tools.settled(base).length === 0)
    .flatMap((name) =>
      parts(
        name,
        within(name).filter((word) => name.type === 'person' || name.type === 'place' || isUnlisted(word)),
      ),
    );
  const loose = words
    .filter((word) => isUnlisted(word) && !pair.names().some((name) => overlaps(name, word)))
    .flatMap((word) =>
      parts({ start: word.start, end: word.end, base: baseOf(word), type: 'person' }, [word]),
    );
  return [...found, ...loose].toSorted((a, b) => a.start - b.start);
}

/** A word that no list has and that is no word for people or quality: Голдсмит, not Республикандықтар. */
function isUnlisted({ text, readings }: KazakhWord): boolean {
  return (
    /^\p{Lu}\p{Ll}{2}/u.test(text) &&
    !DERIVED.test(text) &&
    !readings().some(({ entry }) => entry !== undefined)
  );
}

const DERIVED = /(?:[лдт][ыі][қк]|с[ыі]з|ш[ыі])(?:[лдт][ае]р.*)?(?:т[ыі]ң|т[ыі]|[қк][ае]|т[ае]н?)?$/;

function baseOf({ text, readings }: KazakhWord): string {
  const lemma = readings()[0]?.lemma ?? text;
  return lemma.charAt(0).toUpperCase() + lemma.slice(1);
}

/** The surname of a wife or daughter, where the sentence names her: Жақыпова of Жақыпов. */
function feminine(surname: string, words: readonly KazakhWord[]): string {
  const own = `${surname}а`;
  const isNamed = /(?:[ое]в|ин)$/.test(surname) && words.some(({ folded }) => folded.startsWith(own));
  return isNamed ? own : surname;
}

function formsOf({ folded, readings }: KazakhWord, words: readonly KazakhWord[]): readonly string[] {
  const lemmas = readings()
    .slice(0, READINGS)
    .map(({ lemma }) => fold(lemma));
  // Husband and wife share a name: Жақыпов, Жақыпова.
  return [
    ...new Set(
      [folded, ...lemmas].flatMap((form) => [form, masculineSurname(form) ?? form, feminine(form, words)]),
    ),
  ].filter((form) => form.length > 1);
}

/** What may be one name in the English. */
export interface EnglishUnit extends Span {
  /** Folded, two words as one. */
  readonly text: string;
}

/** Words of the English with a capital, and neighbours that may be one name of the source: Mc Carthy, Jae-in. */
export function englishUnits({ targetWords, target }: Pair): readonly EnglishUnit[] {
  const words = targetWords();
  return words.flatMap((word, at): readonly EnglishUnit[] => {
    if (!word.isCapital) return [];
    const next = words[at + 1];
    const between = next === undefined ? '' : target.slice(word.end, next.start);
    const isOne = next !== undefined && (between === '-' || (between === ' ' && next.isCapital));
    return [unit(word), ...(isOne ? [unit(word, next)] : [])];
  });
}

function unit(word: EnglishWord, next: EnglishWord = word): EnglishUnit {
  const text = next === word ? word.folded : word.folded + next.folded;
  return { start: word.start, end: next.end, text };
}

/** Whether an English word (folded) writes one of some Kazakh forms, in a spelling on offer or by its sounds. */
export function isWriting(english: string, forms: readonly string[], romanizer: Romanizer): boolean {
  return forms.some(
    (form) =>
      soundsAlike(form, english) ||
      romanizer.romanize(form, 'surname').some((spelling) => foldEnglish(spelling) === english),
  );
}
