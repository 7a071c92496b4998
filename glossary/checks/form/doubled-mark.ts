import { inTarget, problem, type SegmentCheck } from '../check.ts';

/** A mark typed twice: ",,", "..", ".,". */
export const doubledMark: SegmentCheck = {
  id: 'doubled-mark',
  theme: 'form',
  severity: 'error',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Иә…', target: 'Yes...' },
    { source: 'Не?!', target: 'What?!' },
    { source: 'АҚШ, РФ', target: 'the U.S., Russia' },
  ],
  bad: [
    { source: 'Иә, келді.', target: 'Yes,, he came.' },
    { source: 'АҚШ, Ресей келді.', target: 'The US,, Russia came.' },
    { source: 'Келді.', target: 'He came..' },
  ],
  find: ({ source, target }) =>
    [...target.matchAll(/,,+|;;+|::+|,\.|(?<![.\p{Lu}])\.\.(?!\.)/gu)]
      .filter(({ 0: marks }) => !source.includes(marks))
      .map(({ 0: marks, index }) => {
        const span = { start: index, end: index + marks.length };
        return problem([inTarget(span)], { target: marks }, { ...span, text: marks.at(-1)! });
      }),
};
