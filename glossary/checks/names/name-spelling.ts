import { letterPlausibility } from '#glossary/kazakh/romanization/plausibility.ts';
import { inSource, inTarget, NONE, type Problem, problem, type SegmentCheck } from '../check.ts';
import { foldEnglish } from '../english-words.ts';

/** Like enough to be meant for the name. */
const MEANT = 0.75;

/** A person or place whose spelling is settled, spelt otherwise: Tokaev for Tokayev. */
export const nameSpelling: SegmentCheck = {
  id: 'name-spelling',
  theme: 'names',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Тоқаев кездесті.', target: 'Tokayev had a meeting.' },
    { source: 'Ол Мәскеуге барды.', target: 'He went to Moscow.' },
  ],
  bad: [
    { source: 'Тоқаев кездесті.', target: 'Tokaev had a meeting.' },
    { source: 'Ол Қызылордаға барды.', target: 'He went to Kzylorda.' },
  ],
  find(pair) {
    const { settled } = pair.tools;
    return pair.names().flatMap((name, at): readonly Problem[] => {
      const spellings = settled(name.base);
      const [wanted] = spellings;
      if (wanted === undefined || (name.type !== 'person' && name.type !== 'place')) return NONE;
      if (wanted.includes(' ') || name.base.includes(' ')) return NONE;
      const { span } = pair.rendered()[at]!;
      if (span === null) return NONE;
      const written = pair.target.slice(span.start, span.end);
      const found = written.replace(/['’]s$/, '');
      if (spellings.some((spelling) => foldEnglish(spelling) === foldEnglish(found))) return NONE;
      if (letterPlausibility(name.base, found) < MEANT || PEOPLE.test(found)) return NONE;
      const fix = { start: span.start, end: span.start + found.length, text: wanted };
      return [problem([inSource(name), inTarget(span)], { name: name.base, target: found, wanted }, fix)];
    });
  },
};

/** Words for the people of a place are no spelling of it: Muscovite, Kazakh, Iranian. */
const PEOPLE = /(?:ans?|ians?|ite|ish|ese|[aeiou]ns?|is?|ites|ers?)$/i;
