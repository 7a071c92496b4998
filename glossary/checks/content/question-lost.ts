import { NONE, problem, type SegmentCheck } from '../check.ts';

/** The source asks, the English does not. */
export const questionLost: SegmentCheck = {
  id: 'question-lost',
  theme: 'content',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Ол қашан келеді?', target: 'When will he come?' },
    { source: '«Ол келді ме?» деп сұрады.', target: 'He asked whether she had come.' },
  ],
  bad: [{ source: 'Ол қашан келеді?', target: 'He will come.' }],
  find: ({ source, target }) =>
    /[?]["»”’)\]…!.\s]*$/.test(source) && !target.includes('?') && target.trim() !== ''
      ? [problem([{ side: 'source', start: source.lastIndexOf('?'), end: source.lastIndexOf('?') + 1 }])]
      : NONE,
};
