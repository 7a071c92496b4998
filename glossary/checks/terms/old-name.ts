import { inTarget, problem, type SegmentCheck } from '../check.ts';
import { exampleEntry } from './example-entry.ts';
import { findRenderings } from './rendering-in-english.ts';

const ASTANA = exampleEntry('Астана', ['Astana'], {
  type: 'place',
  renamings: [{ direction: 'from', source: 'Нұр-Сұлтан', rendering: 'Nur-Sultan', on: '2022-09-17' }],
});

/** The English has the old name of something renamed: right in history, wrong in news. */
export const oldName: SegmentCheck = {
  id: 'old-name',
  theme: 'terms',
  severity: 'info',
  scope: 'segment',
  isOn: true,
  good: [{ source: 'Астанада жиын өтті.', target: 'A meeting was held in Astana.', entries: [ASTANA] }],
  bad: [{ source: 'Астанада жиын өтті.', target: 'A meeting was held in Nur-Sultan.', entries: [ASTANA] }],
  find: (pair) =>
    [...new Set(pair.terms().map(({ form }) => form.term))].flatMap(({ id, renamings, renderings }) =>
      renamings
        .filter(({ direction, rendering }) => direction === 'from' && rendering !== '')
        .flatMap(({ rendering, on }) =>
          findRenderings(rendering, pair.targetWords()).map((span) =>
            problem([inTarget(span)], {
              target: rendering,
              wanted: renderings[0]?.text ?? '',
              on,
              entry: id,
            }),
          ),
        ),
    ),
};
