import { inSource, problem, type SegmentCheck } from '../check.ts';

/** A number of the source stands nowhere in the English. */
export const numberMissing: SegmentCheck = {
  id: 'number-missing',
  theme: 'numbers',
  severity: 'error',
  scope: 'segment',
  isOn: true,
  good: [
    { source: '2019 жылы 300 адам келді.', target: 'In 2019, 300 people came.' },
    { source: 'Екі тарап келісті.', target: 'Both sides agreed.' },
    { source: 'Бір күні ол кетіп қалды.', target: 'One day he left.' },
    { source: 'Ол он жыл күтті.', target: 'He waited a decade.' },
  ],
  bad: [
    { source: '2019 жылы 300 адам келді.', target: 'In 2019, people came.' },
    { source: 'Сот оны 7 жылға соттады.', target: 'The court sentenced him.' },
  ],
  find: (pair) =>
    pair
      .numbers()
      .missing.map(({ mention, kind }) =>
        problem([inSource(mention)], { kind, source: pair.source.slice(mention.start, mention.end) }),
      ),
};
