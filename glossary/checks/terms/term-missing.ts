import { preferredRendering } from '#glossary/model/entry.ts';
import { inSource, NONE, type Problem, problem, type SegmentCheck } from '../check.ts';
import { exampleEntry } from './example-entry.ts';
import { isRendered } from './rendering-in-english.ts';

const AKIM = exampleEntry('әкім', ['akim', 'mayor']);
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
      const accepts = [entry, ...found.rivals.map(({ term }) => term)].filter(
        ({ status }) => status !== 'deprecated',
      );
      const rendering = preferredRendering(entry);
      if (rendering === null || accepts.length === 0) return NONE;
      if (accepts.some((one) => one.renderings.length === 0 || isRendered(one, words))) return NONE;
      // A person named again by one name may be "he" in English.
      const isShort = entry.type === 'person' && found.form.length === 1;
      if (isShort && words.some(({ folded }) => PRONOUNS.has(folded))) return NONE;
      return [
        problem([inSource(found)], { source: pair.source.slice(found.start, found.end), wanted: rendering }),
      ];
    });
  },
};

const PRONOUNS = new Set('he she him her his hers they them their who it its'.split(' '));
