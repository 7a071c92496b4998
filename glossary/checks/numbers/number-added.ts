import { inTarget, problem, type SegmentCheck } from '../check.ts';

/** The English has a number that the source does not say. */
export const numberAdded: SegmentCheck = {
  id: 'number-added',
  theme: 'numbers',
  severity: 'error',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Қос спортшы жеңді.', target: 'The two athletes won.' },
    { source: 'Ондаған адам келді.', target: 'Tens of people came.' },
  ],
  bad: [
    { source: 'Ол қамауға алынды.', target: 'He was arrested in 2017.' },
    { source: 'Шеруге халық жиналды.', target: '400 people gathered for the march.' },
  ],
  find: (pair) =>
    pair
      .numbers()
      .added.map(({ mention, kind }) =>
        problem([inTarget(mention)], { kind, target: pair.target.slice(mention.start, mention.end) }),
      ),
};
