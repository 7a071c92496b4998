import { fold } from '#glossary/kazakh/letters/fold.ts';
import { inTarget, NONE, problem, type SegmentCheck } from '../check.ts';

/** The English is the Kazakh, not translated. */
export const equalSource: SegmentCheck = {
  id: 'equal-source',
  theme: 'content',
  severity: 'error',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'https://azattyq.org', target: 'https://azattyq.org' },
    { source: 'CNN, BBC', target: 'CNN, BBC' },
  ],
  bad: [{ source: 'Ол келді.', target: 'Ол  келді' }],
  find: ({ source, target }) =>
    /\p{Script=Cyrillic}/u.test(source) && bare(source) === bare(target)
      ? [problem([inTarget({ start: 0, end: target.length })])]
      : NONE,
};

function bare(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}
