import { inTarget, problem, type SegmentCheck } from '../check.ts';

/** White space before the first or after the last word. */
export const edgeSpace: SegmentCheck = {
  id: 'edge-space',
  theme: 'form',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [{ source: 'Ол келді.', target: 'He came.' }],
  bad: [
    { source: 'Ол келді.', target: 'He came. ' },
    { source: 'Ол келді.', target: ' He came.' },
  ],
  find: ({ target }) =>
    target.trim() === ''
      ? []
      : [...target.matchAll(/^\s+|\s+$/g)].map(({ 0: space, index }) => {
          const span = { start: index, end: index + space.length };
          return problem([inTarget(span)], {}, { ...span, text: '' });
        }),
};
