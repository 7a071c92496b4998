/** A sentence and its English. */
export interface TextPair {
  readonly source: string;
  readonly target: string;
}

/** A pair with one fault in its English. */
export interface SeededFault extends TextPair {
  readonly kind: string;
}

/** Chance between 0 and 1; the same seed gives the same faults. */
export type Chance = () => number;

/** Numbers as chance, from a seed: a linear congruential generator (Numerical Recipes). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Makes one fault of a kind in a pair, or null where the pair has no place for it. */
type Fault = (pair: TextPair, chance: Chance) => TextPair | null;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const OTHER_NAMES = ['Bolat Zhumagulov', 'Pyotr Ivanenko', 'Gulnara Seitova', 'Harry Blackwood'];
const OTHER_PLACES = ['Zharkent', 'Mozambique', 'Bukhara', 'Luxembourg'];
/** English words for numbers that a Kazakh text hardly says otherwise. */
const NUMBER_WORDS = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** One place of a pattern, chosen by chance, put otherwise; null when the text has none. */
function replaceOne(
  pattern: RegExp,
  text: string,
  chance: Chance,
  put: (found: string) => string,
): string | null {
  const places = [...text.matchAll(pattern)];
  if (places.length === 0) return null;
  const place = places[Math.floor(chance() * places.length)]!;
  const changed = text.slice(0, place.index) + put(place[0]) + text.slice(place.index + place[0].length);
  return changed === text ? null : changed;
}

function inTarget(change: (target: string, chance: Chance, source: string) => string | null): Fault {
  return ({ source, target }, chance) => {
    const changed = change(target, chance, source);
    return changed === null ? null : { source, target: changed };
  };
}

const hasDigits = (source: string): boolean => /\d/.test(source);

/** Digits of a plain number, not those of a name like B52. */
const NUMBER = /(?<![\p{L}\d.,-])\d[\d,]*(?:\.\d+)?(?![\p{L}\d-])/gu;

/** Names by the capitals of both sides: a capital inside the sentence, of a person's length. */
const NAME = /(?<=[a-z,] )(?:\p{Lu}\p{Ll}{3,} )\p{Lu}\p{Ll}{3,}(?=[ ,.](?!\p{Lu}))/gu;

const FAULTS: Readonly<Record<string, Fault>> = {
  'number: digit': inTarget((target, chance, source) =>
    hasDigits(source)
      ? replaceOne(NUMBER, target, chance, (found) =>
          found.replace(/\d(?!.*\d)/, (digit) => String((Number(digit) + 3) % 10)),
        )
      : null,
  ),
  'number: swapped': inTarget((target, chance, source) =>
    hasDigits(source)
      ? replaceOne(
          /(?<![\p{L}\d.,-])(\d)(?!\1)\d(?![\p{L}\d])/gu,
          target,
          chance,
          (found) => found[1]! + found[0]!,
        )
      : null,
  ),
  'number: left out': inTarget((target, chance, source) =>
    hasDigits(source) ? replaceOne(new RegExp(`${NUMBER.source} `, 'gu'), target, chance, () => '') : null,
  ),
  'number: scale': inTarget((target, chance) =>
    replaceOne(/\b(?:million|billion)\b/g, target, chance, (found) =>
      found === 'million' ? 'billion' : 'million',
    ),
  ),
  'number: word': inTarget((target, chance) =>
    replaceOne(
      /\b(?:three|four|five|six|seven|eight|nine)\b/g,
      target,
      chance,
      (found) => NUMBER_WORDS[(NUMBER_WORDS.indexOf(found) + 2) % NUMBER_WORDS.length]!,
    ),
  ),
  'number: month': inTarget((target, chance, source) =>
    / айы|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан/i.test(source)
      ? replaceOne(
          new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'g'),
          target,
          chance,
          (found) => MONTHS[(MONTHS.indexOf(found) + 4) % 12]!,
        )
      : null,
  ),
  'number: unit': inTarget((target, chance) =>
    replaceOne(/(?<=\d )(?:km|kilometres|years|days|months|hours|metres)\b/g, target, chance, (found) =>
      found === 'days' ? 'months' : 'days',
    ),
  ),
  'number: percent': inTarget((target, chance) =>
    replaceOne(/(?<=\d)(?:%| per ?cent)/g, target, chance, () => ' people'),
  ),
  'number: currency': inTarget((target, chance) => replaceOne(/\$(?=\d)/g, target, chance, () => '€')),
  'name: other person': inTarget((target, chance) =>
    replaceOne(NAME, target, chance, () => OTHER_NAMES[Math.floor(chance() * OTHER_NAMES.length)]!),
  ),
  'name: other place': inTarget((target, chance) =>
    replaceOne(
      /\b(?:Kazakhstan|Russia|China|Astana|Almaty|Germany|France|Japan|Indonesia|Moscow|Syria|Canada|Mexico|Bolivia)\b(?!['’-])/g,
      target,
      chance,
      () => OTHER_PLACES[Math.floor(chance() * OTHER_PLACES.length)]!,
    ),
  ),
  'name: left out': inTarget((target, chance) =>
    replaceOne(new RegExp(`${NAME.source}`, 'gu'), target, chance, () => 'someone'),
  ),
  'negation: left out': inTarget((target) =>
    /\b(?:not|never|n['’]t)\b/.test(target) && !/\b(?:no|none|without|nothing)\b/i.test(target)
      ? target
          .replace(/\bcan['’]t\b/g, 'can')
          .replace(/\bwon['’]t\b/g, 'will')
          .replace(/n['’]t\b/g, '')
          .replace(/\b(?:not|never) /g, '')
      : null,
  ),
  'negation: put in': inTarget((target, chance) =>
    /\b(?:not|never|no|none|nothing|without|nor)\b|n['’]t\b/i.test(target)
      ? null
      : replaceOne(
          /\b(?:is|are|was|were|will|would|has|have|can|should)\b(?= \p{Ll})/gu,
          target,
          chance,
          (found) => `${found} not`,
        ),
  ),
  'omission: half': inTarget((target) => {
    const words = target.split(' ');
    return words.length < 12
      ? null
      : `${words
          .slice(0, Math.ceil(words.length / 2))
          .join(' ')
          .replace(/[,;]$/, '')}.`;
  }),
  'omission: two thirds kept': inTarget((target) => {
    const words = target.split(' ');
    return words.length < 15
      ? null
      : `${words
          .slice(0, Math.ceil((words.length * 2) / 3))
          .join(' ')
          .replace(/[,;]$/, '')}.`;
  }),
  'form: word twice': inTarget((target, chance) =>
    replaceOne(/\b(?:the|of|to|and|in|was)\b/g, target, chance, (found) => `${found} ${found}`),
  ),
  'form: space twice': inTarget((target, chance) => replaceOne(/ /g, target, chance, () => '  ')),
  'form: space at the end': inTarget((target) => `${target} `),
  'form: space before a mark': inTarget((target, chance) =>
    replaceOne(/(?<=\p{L})[,?](?= )/gu, target, chance, (mark) => ` ${mark}`),
  ),
  'form: comma twice': inTarget((target, chance) =>
    replaceOne(/(?<=\p{L}),(?= )/gu, target, chance, () => ',,'),
  ),
  'form: full stop missing': inTarget((target, _, source) =>
    /\p{L}{5,}\.$/u.test(source) && /\p{L}\.$/u.test(target) ? target.slice(0, -1) : null,
  ),
  'form: quotation mark missing': inTarget((target, chance, source) =>
    (source.match(/["“”«»]/g)?.length ?? 0) % 2 === 0 && /^[^"“]*["“][^"”]*["”][^"“”]*$/.test(target)
      ? replaceOne(/["“”]/g, target, chance, () => '')
      : null,
  ),
  'form: bracket missing': inTarget((target, chance) =>
    /^[^()]*\([^()]*\)[^()]*$/.test(target) ? replaceOne(/[()]/g, target, chance, () => '') : null,
  ),
  'form: Cyrillic letter': inTarget((target, chance) =>
    replaceOne(/(?<=\p{Ll})[oaec](?=\p{Ll})/gu, target, chance, (letter) => 'оаес'['oaec'.indexOf(letter)]!),
  ),
  'form: zero-width space': inTarget((target, chance) =>
    replaceOne(/(?<=\p{L})(?=\p{L})/gu, target, chance, () => '\u200b'),
  ),
  'form: small letter at the start': inTarget((target, _, source) =>
    /^\p{Lu}/u.test(source) && /^\p{Lu}\p{Ll}/u.test(target)
      ? target.charAt(0).toLowerCase() + target.slice(1)
      : null,
  ),
  'form: a for an': inTarget((target, chance) =>
    replaceOne(/\b(?:an (?=[aeio][a-z]{3})|a (?=[bcdfgjklmnpqrstvwz][a-z]{3}))/g, target, chance, (found) =>
      found === 'an ' ? 'a ' : 'an ',
    ),
  ),
  'content: not translated': ({ source }) => ({ source, target: source }),
  'content: a Kazakh word': inTarget((target, chance, source) => {
    const word = source.match(/\p{Ll}{5,}/u)?.[0];
    return word === undefined ? null : replaceOne(/\b[a-z]{5,}\b/g, target, chance, () => word);
  }),
  'content: empty': ({ source }) => ({ source, target: '' }),
  'content: question as statement': inTarget((target, _, source) =>
    /\?["”»]?$/.test(source) && target.includes('?') ? target.replaceAll('?', '.') : null,
  ),
  // No check was built for these.
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
};

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

/** One fault of every kind that each pair has a place for, in the order of pairs and kinds. */
export function seedFaults(pairs: readonly TextPair[], seed: number): readonly SeededFault[] {
  const chance = chanceFrom(seed);
  return pairs.flatMap((pair, at) => [
    ...Object.entries(FAULTS).flatMap(([kind, make]) => {
      const faulty = make(pair, chance);
      return faulty === null ? [] : [{ kind, ...faulty }];
    }),
    ...missingSentence(pair, pairs[at + 1]),
  ]);
}

/** Two sentences of which only the first was translated. */
function missingSentence(first: TextPair, second: TextPair | undefined): readonly SeededFault[] {
  if (second === undefined || second.source.length < 40) return [];
  return [{ kind: 'omission: sentence', source: `${first.source} ${second.source}`, target: first.target }];
}
