import { type Chance, type Faults, inTarget, oneOf, replaceOne } from './fault.ts';

const OTHER_NAMES = ['Bolat Zhumagulov', 'Pyotr Ivanenko', 'Gulnara Seitova', 'Harry Blackwood'];
const OTHER_SURNAMES = ['Zhumagulov', 'Ivanenko', 'Seitova', 'Blackwood', 'Duncan'];
const OTHER_GIVEN = ['Bolat', 'Pyotr', 'Gulnara', 'Harry'];
const OTHER_PLACES = ['Zharkent', 'Mozambique', 'Bukhara', 'Luxembourg'];

/** Two words with a capital inside the sentence, of a person's length. */
const NAME = /(?<=[a-z,] )\p{Lu}\p{Ll}{3,} \p{Lu}\p{Ll}{3,}(?=[ ,.](?!\p{Lu}))/gu;

const LATIN: Readonly<Record<string, string>> = {
  ...{ б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', ж: 'j', з: 's', к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n' },
  ...{ ң: 'n', п: 'p', р: 'r', с: 's', т: 't', ф: 'f', ц: 's', ч: 's', ш: 's', щ: 's' },
};

/** The first three consonants of a name in either script: what both spellings of it share. */
function skeleton(name: string): string {
  const latin = [...name.toLowerCase()].map((letter) => LATIN[letter] ?? letter).join('');
  return latin
    .normalize('NFD')
    .replace(/ph/g, 'f')
    .replace(/ch|sh|z/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/w/g, 'v')
    .replace(/th/g, 't')
    .replace(/[^bdfgjklmnprstv]/g, '')
    .replace(/(.)\1+/g, '$1')
    .slice(0, 3);
}

/** Whether the source, too, writes all words of an English name, so that it is a name and no phrase. */
function isInSource(name: string, source: string, capital = /\p{Lu}\p{Ll}{2,}/gu): boolean {
  const names = source.match(capital)?.map(skeleton) ?? [];
  return name.split(' ').every((word) => names.includes(skeleton(word)));
}

/** One name that both sides write, put otherwise. */
function replaceName(
  put: (name: string, chance: Chance) => string,
): (target: string, chance: Chance, source: string) => string | null {
  return (target, chance, source) => {
    const names = sharedNames(target, source);
    if (names.length === 0) return null;
    const { 0: name, index } = oneOf(names, chance);
    return target.slice(0, index) + put(name, chance) + target.slice(index + name.length);
  };
}

/** Words with a capital that may be no name: they begin quotations, or are days and months. */
const NO_NAME =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|June|July|August|September|October|November|December)$/;

/** A word with a capital that is not the first of its sentence. */
const INSIDE = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}/gu;

/** One name of one word that both sides write and the English writes once, put otherwise. */
function replaceWord(
  put: (word: string, chance: Chance) => string | null,
): (target: string, chance: Chance, source: string) => string | null {
  return (target, chance, source) => {
    const words = [...target.matchAll(/(?<=[a-z,] )\p{Lu}\p{Ll}{4,}(?=[ ,.])/gu)].filter(
      ({ 0: word }) =>
        skeleton(word).length > 2 &&
        !NO_NAME.test(word) &&
        isInSource(word, source, INSIDE) &&
        target.split(word).length === 2,
    );
    if (words.length === 0) return null;
    const { 0: word, index } = oneOf(words, chance);
    const other = put(word, chance);
    return other === null || other === word
      ? null
      : target.slice(0, index) + other + target.slice(index + word.length);
  };
}

/** Consonants of which none is heard for another. */
const OTHER_LETTER: Readonly<Record<string, string>> = {
  ...{
    b: 'r',
    d: 'm',
    f: 'n',
    g: 'l',
    k: 'n',
    l: 't',
    m: 'd',
    n: 'p',
    p: 'l',
    r: 'm',
    s: 'l',
    t: 'n',
    v: 'k',
  },
};

/** A consonant inside a word put for another; null where it has none. */
function misspelt(word: string, chance: Chance): string | null {
  return replaceOne(/(?<=.)[bdfgklmnprstv](?=[aeiou])/g, word, chance, (letter) => OTHER_LETTER[letter]!);
}

/** Two neighbours in a word exchanged: a consonant and the vowel behind it. */
function transposed(word: string, chance: Chance): string | null {
  return replaceOne(/(?<=..)[bdfgklmnprstv][aeiou](?=\p{Ll})/gu, word, chance, ([a = '', b = '']) => b + a);
}

/** The names of two words that both sides write. */
function sharedNames(target: string, source: string): readonly RegExpExecArray[] {
  return [...target.matchAll(NAME)].filter(({ 0: name }) => isInSource(name, source));
}

/** A name of one word that the English writes in two places, the second or the first put otherwise. */
function replaceMention(
  put: string,
  which: number,
): (target: string, chance: Chance, source: string) => string | null {
  return (target, _, source) => {
    for (const { 0: word } of target.matchAll(/(?<=[a-z,] )\p{Lu}\p{Ll}{4,}(?=[ ,.])/gu)) {
      const places = [...target.matchAll(new RegExp(`\\b${word}\\b`, 'g'))];
      const inSource =
        source.match(/\p{Lu}\p{Ll}{2,}/gu)?.filter((one) => skeleton(one) === skeleton(word)) ?? [];
      if (places.length !== 2 || inSource.length !== 2 || skeleton(word).length < 3) continue;
      const at = places[which]!.index;
      return target.slice(0, at) + put + target.slice(at + word.length);
    }
    return null;
  };
}

const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  i: 'і',
  c: 'с',
  p: 'р',
  x: 'х',
  y: 'у',
};

/** Places of the list above, the countries of the world a reader of news meets. */
const PLACE =
  /\b(?:Kazakhstan|Russia|China|Astana|Almaty|Germany|France|Japan|Indonesia|Moscow|Syria|Canada|Mexico|Bolivia|Chile|Britain|Scotland|Ireland|Korea|America|Iran|Israel|India|Europe|London|Washington|Texas|California|Florida|Beijing|Singapore)\b(?!['’-])/g;

/** One place that the English names once, put otherwise. */
function replacePlace(put: (place: string, chance: Chance) => string) {
  return inTarget((target, chance, source) => {
    const places = [...target.matchAll(PLACE)].filter(
      ({ 0: place, index }) =>
        target.split(place.slice(0, 4)).length === 2 &&
        isInSource(place, source) &&
        !/\p{Lu}\p{Ll}* $/u.test(target.slice(0, index)),
    );
    if (places.length === 0) return null;
    const { 0: place, index } = oneOf(places, chance);
    return target.slice(0, index) + put(place, chance) + target.slice(index + place.length);
  });
}

/** Persons, places and institutions put otherwise. */
export const NAME_FAULTS: Faults = {
  'name: other person': inTarget(replaceName((_, chance) => oneOf(OTHER_NAMES, chance))),
  'name: other surname': inTarget(
    replaceName((name, chance) => `${name.split(' ')[0]} ${oneOf(OTHER_SURNAMES, chance)}`),
  ),
  'name: other given name': inTarget(
    replaceName((name, chance) => `${oneOf(OTHER_GIVEN, chance)} ${name.split(' ')[1]}`),
  ),
  'name: surname left out': inTarget(replaceName((name) => name.split(' ')[0]!)),
  'name: given name left out': inTarget(replaceName((name) => name.split(' ')[1]!)),
  'name: left out': inTarget(replaceName(() => 'someone')),
  'name: two words exchanged': inTarget(replaceName((name) => name.split(' ').reverse().join(' '))),
  'name: two persons merged': inTarget((target, _, source) => {
    const [first, second] = sharedNames(target, source);
    if (first === undefined || second === undefined || first[0] === second[0]) return null;
    return (
      target.slice(0, second.index) +
      `${second[0].split(' ')[0]} ${first[0].split(' ')[1]}` +
      target.slice(second.index + second[0].length)
    );
  }),
  'name: one person for another': inTarget((target, _, source) => {
    const [first, second] = sharedNames(target, source);
    if (first === undefined || second === undefined || first[0] === second[0]) return null;
    return target.slice(0, second.index) + first[0] + target.slice(second.index + second[0].length);
  }),
  'name: two mentions, second another': inTarget(replaceMention('Duncan', 1)),
  'name: two mentions, first another': inTarget(replaceMention('Blackwood', 0)),
  'name: letter changed': inTarget(replaceWord(misspelt)),
  'name: letters exchanged': inTarget(replaceWord(transposed)),
  'name: letter left out': inTarget(
    replaceWord((word, chance) => replaceOne(/(?<=..)[bdfgklmnprstv](?=[aeiou])/g, word, chance, () => '')),
  ),
  'name: end cut off': inTarget(replaceWord((word) => (word.length > 7 ? word.slice(0, -3) : null))),
  'name: single word another': inTarget(replaceWord((_, chance) => oneOf(OTHER_SURNAMES, chance))),
  'name: single word left out': inTarget(replaceWord(() => 'it')),
  'name: Cyrillic letter': inTarget(
    replaceWord((word, chance) => replaceOne(/[aeoicpxy]/g, word, chance, (letter) => CYRILLIC[letter]!)),
  ),
  'name: Kazakh left': ({ source, target }, chance) => {
    const changed = replaceWord((word) => {
      const own = source.match(/\p{Lu}\p{Ll}{2,}/gu)?.find((one) => skeleton(one) === skeleton(word));
      return own ?? null;
    })(target, chance, source);
    return changed === null ? null : { source, target: changed };
  },
  'name: small letter': inTarget(replaceWord((word) => word.toLowerCase())),
  'name: other gender': inTarget(
    replaceWord((word) =>
      /(?:[eo]v|in)a$/.test(word) ? word.slice(0, -1) : /(?:[eo]v|in)$/.test(word) ? `${word}a` : null,
    ),
  ),
  'name: other acronym': inTarget((target, chance) =>
    replaceOne(/\b(?:FBI|CIA|BBC|CNN|NATO|UN|EU|NASA|WHO|IMF)\b/g, target, chance, (found) =>
      oneOf(['OPEC', 'OSCE', 'UEFA', 'CIS'], chance).replace(found, 'UNESCO'),
    ),
  ),
  'name: other place': replacePlace((_, chance) => oneOf(OTHER_PLACES, chance)),
  'name: place left out': replacePlace(() => 'there'),
  'name: well-known place': replacePlace((place, chance) =>
    oneOf(
      ['Germany', 'France', 'Turkey', 'Japan', 'London', 'Moscow'].filter((one) => one !== place),
      chance,
    ),
  ),
};
