import { type Faults, inTarget, oneOf, replaceOne } from './fault.ts';

const OTHER_NAMES = ['Bolat Zhumagulov', 'Pyotr Ivanenko', 'Gulnara Seitova', 'Harry Blackwood'];
const OTHER_SURNAMES = ['Zhumagulov', 'Ivanenko', 'Seitova', 'Blackwood', 'Duncan'];
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
function isInSource(name: string, source: string): boolean {
  const names = source.match(/\p{Lu}\p{Ll}{2,}/gu)?.map(skeleton) ?? [];
  return name.split(' ').every((word) => names.includes(skeleton(word)));
}

/** One name that both sides write, put otherwise. */
function replaceName(
  put: (name: string, chance: () => number) => string,
): (target: string, chance: () => number, source: string) => string | null {
  return (target, chance, source) => {
    const names = [...target.matchAll(NAME)].filter(({ 0: name }) => isInSource(name, source));
    if (names.length === 0) return null;
    const { 0: name, index } = oneOf(names, chance);
    return target.slice(0, index) + put(name, chance) + target.slice(index + name.length);
  };
}

/** Persons and places put otherwise. */
export const NAME_FAULTS: Faults = {
  'name: other person': inTarget(replaceName((_, chance) => oneOf(OTHER_NAMES, chance))),
  'name: other surname': inTarget(
    replaceName((name, chance) => `${name.split(' ')[0]} ${oneOf(OTHER_SURNAMES, chance)}`),
  ),
  'name: surname left out': inTarget(replaceName((name) => name.split(' ')[0]!)),
  'name: left out': inTarget(replaceName(() => 'someone')),
  'name: other place': inTarget((target, chance) =>
    replaceOne(
      /\b(?:Kazakhstan|Russia|China|Astana|Almaty|Germany|France|Japan|Indonesia|Moscow|Syria|Canada|Mexico|Bolivia)\b(?!['’-])/g,
      target,
      chance,
      () => oneOf(OTHER_PLACES, chance),
    ),
  ),
};
