import { type Faults, inTarget, replaceOne } from './fault.ts';

const OPPOSITES: Readonly<Record<string, string>> = {
  more: 'less',
  before: 'after',
  above: 'below',
  increase: 'decrease',
  rise: 'fall',
  first: 'last',
  high: 'low',
  old: 'young',
  good: 'bad',
  win: 'lose',
  he: 'she',
  she: 'he',
  his: 'her',
  her: 'his',
};

/** One word of a table, for what the table says. */
function replaceWord(words: Readonly<Record<string, string>>) {
  const pattern = new RegExp(`\\b(?:${Object.keys(words).join('|')})\\b`, 'g');
  return inTarget((target, chance) => replaceOne(pattern, target, chance, (found) => words[found]!));
}

/** Faults that no check was built for. */
export const UNFORESEEN_FAULTS: Faults = {
  'unforeseen: opposite': inTarget((target, chance) =>
    replaceOne(
      /\b(?:more|before|above|increase|rise|first|high|old|good|win)\b/g,
      target,
      chance,
      (found) => OPPOSITES[found]!,
    ),
  ),
  'unforeseen: he for she': inTarget((target, chance) =>
    replaceOne(/\b(?:he|she|his|her)\b/g, target, chance, (found) => OPPOSITES[found]!),
  ),
  'unforeseen: words exchanged': inTarget((target, chance) =>
    replaceOne(/\b(\p{L}{4,}) (\p{L}{4,})\b/gu, target, chance, (found) =>
      found.split(' ').reverse().join(' '),
    ),
  ),
  'unforeseen: how many': replaceWord({
    all: 'some',
    many: 'few',
    most: 'few',
    every: 'no',
    both: 'neither of the',
  }),
  'unforeseen: how likely': replaceWord({
    must: 'may',
    may: 'must',
    will: 'might',
    could: 'will',
    should: 'could',
  }),
  'unforeseen: tense': replaceWord({
    is: 'was',
    are: 'were',
    has: 'had',
    will: 'would',
    was: 'is',
    were: 'are',
  }),
  'unforeseen: compass': replaceWord({
    north: 'south',
    south: 'north',
    North: 'South',
    South: 'North',
    West: 'East',
    west: 'east',
  }),
  'unforeseen: kin': replaceWord({
    son: 'brother',
    father: 'uncle',
    mother: 'aunt',
    wife: 'sister',
    daughter: 'niece',
    brother: 'son',
  }),
  'unforeseen: article left out': inTarget((target, chance) =>
    replaceOne(/(?<= )the /g, target, chance, () => ''),
  ),
  'unforeseen: names exchanged': inTarget((target) => {
    const [first, second] = target.match(/(?<=[a-z,] )\p{Lu}\p{Ll}{3,}(?! \p{Lu})/gu) ?? [];
    if (first === undefined || second === undefined || first === second) return null;
    return target.replace(first, '\0').replace(second, first).replace('\0', second);
  }),
};
