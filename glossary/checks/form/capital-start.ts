import { inTarget, NONE, problem, type SegmentCheck } from '../check.ts';

/** The source begins with a capital, the English with a small letter. */
export const capitalStart: SegmentCheck = {
  id: 'capital-start',
  theme: 'form',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Ол келді.', target: 'He came.' },
    { source: 'Айфон қымбаттады.', target: 'iPhones cost more.' },
    { source: '– деді ол.', target: 'he said.' },
  ],
  bad: [{ source: 'Ол келді.', target: 'he came.' }],
  find({ source, target }) {
    const at = target.search(/\p{L}/u);
    const first = target.charAt(at);
    const isSmall =
      at >= 0 && /\p{Ll}/u.test(first) && !/^\p{Ll}\p{Lu}|^[\w-]+[.@]\w/u.test(target.slice(at));
    if (!isSmall || !/^[^\p{L}\p{N}]*\p{Lu}/u.test(source) || /^[^\p{L}]*\p{N}/u.test(target)) return NONE;
    const span = { start: at, end: at + 1 };
    return [problem([inTarget(span)], { target: first }, { ...span, text: first.toUpperCase() })];
  },
};
