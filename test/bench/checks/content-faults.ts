import { type Faults, inTarget, replaceOne } from './fault.ts';

/** Shapes of a Kazakh denial. */
const DENIES = /(?<!\p{L})(?:жоқ|емес|еш)|\p{L}{2}[мбп][ае](?:й|с|ды|ді|ған|ген)/iu;

/** What is left of an English text of some words, closed with a full stop; null when it is too short for it. */
function keep(
  target: string,
  fewest: number,
  choose: (words: readonly string[]) => readonly string[],
): string | null {
  const words = target.split(' ');
  return words.length < fewest
    ? null
    : `${choose(words)
        .join(' ')
        .replace(/[.,;]$/, '')}.`;
}

/** Something left out, added or turned round. */
export const CONTENT_FAULTS: Faults = {
  'negation: left out': inTarget((target, _, source) =>
    DENIES.test(source) &&
    /\b(?:not|never|n['’]t)\b/.test(target) &&
    !/\b(?:no|none|without|nothing)\b/i.test(target)
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
  'omission: half': inTarget((target) =>
    keep(target, 12, (words) => words.slice(0, Math.ceil(words.length / 2))),
  ),
  'omission: last third': inTarget((target) =>
    keep(target, 15, (words) => words.slice(0, Math.ceil((words.length * 2) / 3))),
  ),
  'omission: first third': inTarget((target) => {
    const rest = keep(target, 15, (words) => words.slice(Math.floor(words.length / 3)));
    return rest === null ? null : rest.charAt(0).toUpperCase() + rest.slice(1);
  }),
  'omission: middle third': inTarget((target) =>
    keep(target, 15, (words) => {
      const third = Math.floor(words.length / 3);
      return [...words.slice(0, third), ...words.slice(2 * third)];
    }),
  ),
  'omission: last clause': inTarget((target) => {
    const [clause = ''] = /, [^,]{40,}$/.exec(target) ?? [];
    return clause === '' ? null : `${target.slice(0, -clause.length)}.`;
  }),
  'content: not translated': ({ source }) => ({ source, target: source }),
  'content: a Kazakh word': inTarget((target, chance, source) => {
    const word = source.match(/\p{Ll}{5,}/u)?.[0];
    return word === undefined ? null : replaceOne(/\b[a-z]{5,}\b/g, target, chance, () => word);
  }),
  'content: empty': ({ source }) => ({ source, target: '' }),
  'content: question as statement': inTarget((target, _, source) =>
    /\?["”»]?$/.test(source) && target.includes('?') ? target.replaceAll('?', '.') : null,
  ),
  'content: said twice': inTarget((target) => (target.length > 60 ? `${target} ${target}` : null)),
};
