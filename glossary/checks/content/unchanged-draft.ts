import { NONE, problem, type SegmentCheck } from '../check.ts';

/** Confirmed as a draft engine offered it: read it once more. */
export const unchangedDraft: SegmentCheck = {
  id: 'unchanged-draft',
  theme: 'content',
  severity: 'info',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Ол келді.', target: 'He came.', state: 'confirmed', offered: 'It came.' },
    { source: 'Ол келді.', target: 'It came.', state: 'draft', offered: 'It came.' },
  ],
  bad: [{ source: 'Ол келді.', target: 'It came.', state: 'confirmed', offered: 'It came.' }],
  find: ({ state, target, offered }) =>
    state === 'confirmed' && offered !== null && target === offered && target !== '' ? [problem([])] : NONE,
};
