import { inTarget, problem, type SegmentCheck } from '../check.ts';

/** Two spaces and more inside the English. */
export const doubledSpace: SegmentCheck = {
  id: 'doubled-space',
  theme: 'form',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [{ source: 'Ол келді.', target: 'He came.' }],
  bad: [{ source: 'Ол келді.', target: 'He  came.' }],
  find: ({ source, target }) =>
    /\S[ \u00a0]{2,}\S/.test(source)
      ? []
      : [...target.matchAll(/(?<=\S)[ \u00a0]{2,}(?=\S)/g)].map(({ 0: spaces, index }) => {
          const span = { start: index, end: index + spaces.length };
          return problem([inTarget(span)], {}, { ...span, text: ' ' });
        }),
};
