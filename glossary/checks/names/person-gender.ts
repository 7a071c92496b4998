import { inSource, inTarget, NONE, type Problem, problem, type SegmentCheck } from '../check.ts';
import { nameInEnglish } from './name-in-english.ts';

const FEMALE_SOURCE = /(?:[ое]в|ин)а$/;
const MALE_SOURCE = /(?:[ое]в|ин)$/;
const FEMALE_ENGLISH = /(?:[oey]v|in)a$/i;
const MALE_ENGLISH = /(?:[oey]v|in|off)$/i;

/** A woman named as a man or a man as a woman: Кәрімова and "Karimov". */
export const personGender: SegmentCheck = {
  id: 'person-gender',
  theme: 'names',
  severity: 'error',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Сәуле Кәрімова сөйледі.', target: 'Saule Karimova spoke.' },
    { source: 'Ерлан Кәрімов сөйледі.', target: 'Yerlan Karimov spoke.' },
  ],
  bad: [
    { source: 'Сәуле Кәрімова сөйледі.', target: 'Saule Karimov spoke.' },
    { source: 'Ерлан Досаевты тыңдады.', target: 'They heard Yerlan Dosayeva.' },
  ],
  find(pair) {
    return pair.names().flatMap((name): readonly Problem[] => {
      const surname = name.base.split(' ').find((part) => FEMALE_SOURCE.test(part) || MALE_SOURCE.test(part));
      if (name.type !== 'person' || surname === undefined) return NONE;
      const { score, span } = nameInEnglish(surname, 'surname', pair.targetWords(), pair.tools.romanizer);
      if (score < 0.6 || span === null) return NONE;
      const found = pair.target.slice(span.start, span.end).replace(/['’]s$/, '');
      const isWoman = FEMALE_SOURCE.test(surname);
      const isRight = isWoman ? !MALE_ENGLISH.test(found) : !FEMALE_ENGLISH.test(found);
      // Both may be named in one sentence.
      const other = isWoman ? surname.slice(0, -1) : `${surname}а`;
      if (isRight || pair.names().some(({ base }) => base.endsWith(other))) return NONE;
      const wanted = isWoman ? `${found}a` : found.slice(0, -1);
      return [
        problem(
          [inSource(name), inTarget(span)],
          { name: name.base, target: found, wanted },
          {
            start: span.start,
            end: span.start + found.length,
            text: wanted,
          },
        ),
      ];
    });
  },
};
