import { inTarget, problem, type SegmentCheck } from '../check.ts';

const CYRILLIC_RUN = /\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}\s'’-]*/gu;

/** Cyrillic words in the English; single letters inside Latin words are the business of `mixed-script`. */
export const cyrillicLeft: SegmentCheck = {
  id: 'cyrillic-left',
  theme: 'content',
  severity: 'error',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Ол келді.', target: 'He came.' },
    { source: 'Астана', target: 'Аstana' },
  ],
  bad: [
    { source: 'Мәслихат шешімі шықты.', target: "The мәслихат's decision came." },
    { source: 'Ол мәслихатқа келді.', target: 'He came to the мәслихат.' },
  ],
  find: ({ target }) =>
    [...target.matchAll(CYRILLIC_RUN)].flatMap(({ 0: run, index }) => {
      const start = index;
      const end = index + run.replace(/[\s'’-]+$/, '').length;
      const touchesLatin =
        /\p{Script=Latin}/u.test(target[start - 1] ?? '') || /\p{Script=Latin}/u.test(target[end] ?? '');
      return touchesLatin ? [] : [problem([inTarget({ start, end })], { target: target.slice(start, end) })];
    }),
};
