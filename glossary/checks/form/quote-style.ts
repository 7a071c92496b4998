import { inTarget, problem, type SegmentCheck } from '../check.ts';

/** Kazakh «…» left in the English, or double where the house has single quotation marks and the other way round. */
export const quoteStyle: SegmentCheck = {
  id: 'quote-style',
  theme: 'form',
  severity: 'info',
  scope: 'segment',
  isOn: true,
  good: [{ source: '«Иә», – деді ол.', target: '“Yes,” he said.' }],
  bad: [
    { source: '«Иә», – деді ол.', target: '«Yes,» he said.' },
    { source: '«Иә», – деді ол.', target: '‘Yes,’ he said.' },
  ],
  find({ target, tools }) {
    const other =
      tools.style.quoteStyle === 'double' ? /«[^»]*»|(?<!\w)‘[^’]{2,}’(?!\w)/g : /«[^»]*»|“[^”]*”/g;
    return [...target.matchAll(other)].map(({ 0: quoted, index }) =>
      problem([inTarget({ start: index, end: index + quoted.length })], { target: quoted }),
    );
  },
};
