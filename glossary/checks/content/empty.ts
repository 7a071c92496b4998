import { NONE, problem, type SegmentCheck } from '../check.ts';

/** A sentence without English. */
export const empty: SegmentCheck = {
  id: 'empty',
  theme: 'content',
  severity: 'error',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Келді.', target: 'He came.' },
    { source: '***', target: '' },
    { source: 'Суреттегі жазу алынды.', target: '', isOneSided: true },
  ],
  bad: [
    { source: 'Келді.', target: '' },
    { source: 'Келді.', target: ' ' },
  ],
  find: ({ source, target, isOneSided }) =>
    target.trim() === '' && !isOneSided && /[\p{L}\p{N}]/u.test(source) ? [problem([])] : NONE,
};
