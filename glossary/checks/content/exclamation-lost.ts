import { NONE, problem, type SegmentCheck } from '../check.ts';

/** The source calls out, the English does not; English uses the mark less, so it is for information. */
export const exclamationLost: SegmentCheck = {
  id: 'exclamation-lost',
  theme: 'content',
  severity: 'info',
  scope: 'segment',
  isOn: true,
  good: [{ source: 'Құттықтаймын!', target: 'Congratulations!' }],
  bad: [{ source: 'Құттықтаймын!', target: 'Congratulations.' }],
  find: ({ source, target }) =>
    source.includes('!') && !/[!?]/.test(target) && target.trim() !== ''
      ? [problem([{ side: 'source', start: source.lastIndexOf('!'), end: source.lastIndexOf('!') + 1 }])]
      : NONE,
};
