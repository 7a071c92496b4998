import { type Chance, type Faults, oneOf, replaceOne } from './fault.ts';
import { inKazakh, replaceName, replaceWord } from './shared-names.ts';

/** Consonants of which none is heard for another. */
const OTHER_LETTER: Readonly<Record<string, string>> = {
  ...{ b: 'r', d: 'm', f: 'n', g: 'l', k: 'n', l: 't', m: 'd' },
  ...{ n: 'p', p: 'l', r: 'm', s: 'l', t: 'n', v: 'k' },
};

/** Vowels of which none is written for another. */
const OTHER_VOWEL: Readonly<Record<string, string>> = { a: 'i', e: 'u', i: 'o', o: 'e', u: 'a' };

const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ a: 'а', e: 'е', o: 'о', i: 'і', c: 'с', p: 'р', x: 'х', y: 'у' },
};

/** A consonant with a vowel behind it, inside a word. */
const CONSONANT = /(?<=..)[bdfgklmnprstv](?=[aeiou])/g;

/** A vowel between consonants. */
const VOWEL = /(?<=.[bdfgklmnprstvz])[aeiou](?=[bdfgklmnprstvz])/g;

const changed =
  (places: RegExp, put: (found: string, chance: Chance) => string) =>
  (word: string, chance: Chance): string | null =>
    replaceOne(places, word, chance, (found) => put(found, chance));

/** Endings of surnames and what they are taken for. */
const OTHER_ENDING: readonly (readonly [RegExp, string])[] = [
  [/yev$/, 'yenko'],
  [/ov$/, 'enko'],
  [/ova$/, 'ina'],
  [/bayev$/, 'bekov'],
  [/son$/, 'man'],
  [/bek$/, 'bay'],
  [/uly$/, 'kyzy'],
];

/** Names of one word written with a slip. */
export const NAME_LETTER_FAULTS: Faults = {
  'name: letter changed': replaceWord(
    changed(/(?<=.)[bdfgklmnprstv](?=[aeiou])/g, (letter) => OTHER_LETTER[letter]!),
  ),
  'name: letters exchanged': replaceWord(
    changed(/(?<=..)[bdfgklmnprstv][aeiou](?=\p{Ll})/gu, ([a = '', b = '']) => b + a),
  ),
  'name: letter left out': replaceWord(changed(CONSONANT, () => '')),
  'name: letter put in': replaceWord(
    changed(CONSONANT, (letter, chance) => oneOf([...'bdfkmprv'], chance) + letter),
  ),
  'name: letter doubled': replaceWord((word, chance) =>
    /(.)\1/.test(word)
      ? null
      : replaceOne(/(?<=[aeiou])[bdfgklmnprstv](?=[aeiou])/g, word, chance, (letter) => letter + letter),
  ),
  'name: first letter another': replaceWord((word, chance) =>
    /^[AEIOU]/.test(word)
      ? null
      : oneOf(
          [...'BDFGKLMNPRSTV'].filter((letter) => letter !== word[0]),
          chance,
        ) + word.slice(1),
  ),
  'name: vowel another': replaceWord(changed(VOWEL, (letter) => OTHER_VOWEL[letter]!)),
  'name: vowel left out': replaceWord(changed(VOWEL, () => '')),
  'name: vowel doubled': replaceWord(
    changed(/(?<=.[bdfgklmnprstvz])[aiu](?=[bdfgklmnprstvz])/g, (letter) => letter + letter),
  ),
  'name: end cut off': replaceWord((word) => (word.length > 7 ? word.slice(0, -3) : null)),
  'name: beginning cut off': replaceWord((word) =>
    word.length > 7 ? word.charAt(2).toUpperCase() + word.slice(3) : null,
  ),
  'name: other ending': replaceWord((word) => {
    const [ending, other] = OTHER_ENDING.find(([pattern]) => pattern.test(word)) ?? [];
    return ending === undefined ? null : word.replace(ending, other!);
  }),
  'name: as many': replaceWord((word) => (/(?:s|z|x|ch|sh)$/.test(word) ? null : `${word}s`)),
  'name: two capitals': replaceWord((word) => word.slice(0, 2).toUpperCase() + word.slice(2)),
  'name: small letter': replaceWord((word) => word.toLowerCase()),
  'name: small letter of a surname': replaceName((name) =>
    name.replace(/ \p{Lu}/u, (found) => found.toLowerCase()),
  ),
  'name: written as one word': replaceName((name) => name.replace(' ', '')),
  'name: hyphen put in': replaceName((name) => name.replace(' ', '-')),
  'name: hyphen lost': replaceName((name) => (name.includes('-') ? name.replace('-', '') : null)),
  'name: Cyrillic letter': replaceWord(changed(/[aeoicpxy]/g, (letter) => CYRILLIC[letter]!)),
  'name: Kazakh left': replaceWord((word, _, source) => inKazakh(word, source)[0] ?? null),
};
