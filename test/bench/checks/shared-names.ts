import { type Chance, type Fault, inTarget, oneOf } from './fault.ts';

/** A word of a name, with or without a hyphen in it. */
const WORD = String.raw`\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}{2,})?`;

/** Two words with a capital inside the sentence, of a person's length. */
const NAME = new RegExp(
  String.raw`(?<=[a-z,] )(?=\p{Lu}\p{Ll}{3})${WORD} (?=\p{Lu}\p{Ll}{3})${WORD}(?=[ ,.](?!\p{Lu}))`,
  'gu',
);

const LATIN: Readonly<Record<string, string>> = {
  ...{ б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', ж: 'j', з: 's', к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n' },
  ...{ ң: 'n', п: 'p', р: 'r', с: 's', т: 't', ф: 'f', ц: 's', ч: 's', ш: 's', щ: 's' },
};

/** The first three consonants of a name in either script: what both spellings of it share. */
function skeleton(name: string): string {
  const latin = [...name.toLowerCase()].map((letter) => LATIN[letter] ?? letter).join('');
  return latin
    .normalize('NFD')
    .replace(/zh/g, 'j')
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/ch|sh|ts|z/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/w/g, 'v')
    .replace(/th/g, 't')
    .replace(/[^bdfgjklmnprstv]/g, '')
    .replace(/(.)\1+/g, '$1')
    .slice(0, 3);
}

const CAPITAL = /\p{Lu}\p{Ll}{2,}/gu;

/** Whether the source, too, writes all words of an English name, so that it is a name and no phrase. */
export function isInSource(name: string, source: string, capital = CAPITAL): boolean {
  const names = source.match(capital)?.map(skeleton) ?? [];
  return name.split(/[ -]/).every((word) => names.includes(skeleton(word)));
}

/** The words of the source with a capital that may be an English one. */
export function inKazakh(word: string, source: string): readonly string[] {
  return source.match(CAPITAL)?.filter((one) => skeleton(one) === skeleton(word)) ?? [];
}

/** The names of two words that both sides write. */
export function sharedNames(target: string, source: string): readonly RegExpExecArray[] {
  return [...target.matchAll(NAME)].filter(({ 0: name }) => isInSource(name, source));
}

type Put = (name: string, chance: Chance, source: string) => string | null;

/** One name of two words that both sides write, put otherwise. */
export function replaceName(put: Put): Fault {
  return replaceAmong((target, source) => sharedNames(target, source), put);
}

/** Words with a capital that may be no name: they begin quotations, or are days and months. */
const NO_NAME =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|June|July|August|September|October|November|December)$/;

/** A word with a capital that is not the first of its sentence. */
const INSIDE = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}/gu;

/** Words of one name, of five letters or more, inside a sentence. */
const SINGLE = /(?<=[a-z,] )\p{Lu}\p{Ll}{4,}(?=[ ,.])/gu;

/** One name of one word that both sides write and the English writes once, put otherwise. */
export function replaceWord(put: Put): Fault {
  return replaceAmong(
    (target, source) =>
      [...target.matchAll(SINGLE)].filter(
        ({ 0: word }) =>
          skeleton(word).length > 2 &&
          !NO_NAME.test(word) &&
          isInSource(word, source, INSIDE) &&
          target.split(word).length === 2,
      ),
    put,
  );
}

/** A name of one word that both sides write twice, one of its mentions put otherwise. */
export function replaceMention(which: number, put: Put): Fault {
  return replaceAmong(
    (target, source) =>
      [...target.matchAll(SINGLE)].flatMap(({ 0: word }) => {
        const places = [...target.matchAll(new RegExp(`\\b${word}\\b`, 'g'))];
        const isTwice = places.length === 2 && inKazakh(word, source).length === 2;
        return isTwice && skeleton(word).length > 2 ? [places[which]!] : [];
      }),
    put,
  );
}

/** One of the places found in the English, put otherwise; null where there is none or nothing changes. */
export function replaceAmong(
  places: (target: string, source: string) => readonly RegExpExecArray[],
  put: Put,
): Fault {
  return inTarget((target, chance, source) => {
    const found = places(target, source);
    if (found.length === 0) return null;
    const { 0: name, index } = oneOf(found, chance);
    const other = put(name, chance, source);
    if (other === null || other === name) return null;
    return target.slice(0, index) + other + target.slice(index + name.length);
  });
}
