import { type Entry, preferredRendering } from '#glossary/model/entry.ts';
import type { Recognised } from '#glossary/terms/recognition/recognise.ts';
import { inSource, NONE, type Problem, problem, type SegmentCheck } from '../check.ts';
import type { Pair } from '../pair.ts';
import { exampleEntry } from './example-entry.ts';
import { isRendered } from './rendering-in-english.ts';

const AKIM = exampleEntry('әкім', ['akim', 'mayor']);
const STARTER = { ...exampleEntry('сайлау', ['election']), starterKey: 'election' };
const RUSSIA = exampleEntry('Ресей', ['Russia'], { type: 'place' });
const KARIMOVA = exampleEntry('Сәуле Кәрімова', ['Saule Karimova'], { type: 'person' });

/** A term of the source none of whose renderings stands in the English, in any form of its words. */
export const termMissing: SegmentCheck = {
  id: 'term-missing',
  theme: 'terms',
  severity: 'error',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Әкімдер жиналды.', target: 'The akims met.', entries: [AKIM] },
    { source: 'Әкімге хат жазды.', target: 'He wrote to the mayor.', entries: [AKIM] },
    { source: 'Сәуле Кәрімованы тыңдады.', target: 'They heard Karimova.', entries: [KARIMOVA] },
    { source: 'Сайлау өтті.', target: 'The vote was held.', entries: [STARTER] },
    { source: 'Ресей үндемейді.', target: 'The Russian side is silent.', entries: [RUSSIA] },
  ],
  bad: [
    { source: 'Әкімдер жиналды.', target: 'The governors met.', entries: [AKIM] },
    { source: 'Сәуле Кәрімованы тыңдады.', target: 'They heard Saule Omarova.', entries: [KARIMOVA] },
  ],
  find(pair) {
    if (pair.target.trim() === '') return NONE;
    const words = pair.targetWords();
    return pair.terms().flatMap((found): readonly Problem[] => {
      const entry = found.form.term;
      if (!isDecided(entry)) return NONE;
      const accepts = [entry, ...found.rivals.map(({ term }) => term)].filter(
        ({ status }) => status !== 'deprecated',
      );
      const rendering = preferredRendering(entry);
      if (rendering === null || accepts.length === 0 || isOrdinaryWord(found, pair)) return NONE;
      if (accepts.some((one) => one.renderings.length === 0 || isRendered(one, words))) return NONE;
      // A person named again by one name may be "he" in English.
      const isShort = entry.type === 'person' && found.form.length === 1;
      if (isShort && words.some(({ folded }) => PRONOUNS.has(folded))) return NONE;
      return [
        problem([inSource(found)], {
          source: pair.source.slice(found.start, found.end),
          wanted: rendering,
          entry: entry.id,
        }),
      ];
    });
  },
};

/**
 * Whether somebody decided how an entry is rendered. The starter list offers common words and institutions, which
 * English may say otherwise; its persons and places stand, and so does what the writer changed.
 */
export function isDecided({ starterKey, revision, type }: Entry): boolean {
  return starterKey === '' || revision > 1 || type === 'person' || type === 'place';
}

/** A name of one word that is also an ordinary word, at the start of a sentence, where the capital proves nothing. */
function isOrdinaryWord({ form, start }: Recognised<Entry>, pair: Pair): boolean {
  const isName = form.length === 1 && /^\p{Lu}\p{Ll}/u.test(form.text);
  if (!isName || !/(?:^|[.!?…]\s+)[«“"–—\s]*$/u.test(pair.source.slice(Math.max(0, start - 5), start)))
    return false;
  const word = pair.sourceWords().find((one) => one.start === start);
  const sense = word?.readings()[0]?.entry?.senses[0]?.english;
  return sense !== undefined && !/^\p{Lu}/u.test(sense);
}

const PRONOUNS = new Set('he she him her his hers they them their who it its'.split(' '));
