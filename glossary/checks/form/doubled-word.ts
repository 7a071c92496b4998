import { inTarget, problem, type SegmentCheck } from '../check.ts';

/** Said twice on purpose now and then. */
const MEANT = new Set(
  'that had very so no ha bye hear night knock long many really far blah bora tut'.split(' '),
);

/** A word typed twice. */
export const doubledWord: SegmentCheck = {
  id: 'doubled-word',
  theme: 'form',
  severity: 'error',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Ол келді.', target: 'He said that that was right.' },
    { source: 'Паго-Пагода.', target: 'In Pago Pago.' },
  ],
  bad: [{ source: 'Ол сотқа келді.', target: 'He came to the the court.' }],
  find: ({ target }) =>
    [...target.matchAll(/(?<![\p{L}\p{N}'’-])(\p{L}+)(\s+)\1(?![\p{L}\p{N}'’-])/giu)].flatMap(
      ({ 0: both, 1: word = '', index }) => {
        const isName = /^\p{Lu}\p{Ll}/u.test(word) && index > 0 && both.endsWith(word);
        if (isName || MEANT.has(word.toLowerCase())) return [];
        const span = { start: index, end: index + both.length };
        return [problem([inTarget(span)], { target: word }, { ...span, text: word })];
      },
    ),
};
