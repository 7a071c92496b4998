import { inTarget, NONE, problem, type SegmentCheck } from '../check.ts';

/** Words after which an English sentence goes on; prepositions that end questions and relative clauses are left out. */
const GOES_ON = new Set(
  'the a an and or nor but of with from into than at as for to was were has have had their its my our your every because although if whether while which who whose when where between during including despite among per via upon until towards toward amid will would could should may might must they we he she mr mrs ms'.split(
    ' ',
  ),
);

/** The English stops in the middle: its last word asks for another. */
export const cutOff: SegmentCheck = {
  id: 'cut-off',
  theme: 'content',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Ол кімді күтіп тұр?', target: 'Who is he waiting for?' },
    { source: 'Ол үйге кірді.', target: 'He went in.' },
  ],
  bad: [
    { source: 'Сот үкімді ертең шығарады.', target: 'The court will deliver the.' },
    { source: 'Ол келіп, құжаттарды әкелді.', target: 'He came and' },
  ],
  find({ source, target, targetWords }) {
    const last = targetWords().at(-1);
    if (last === undefined || targetWords().length < 2 || /\?\W*$/.test(target)) return NONE;
    const isWhole = /[.!…]\W*$/.test(target) || /[.!?…]\W*$/.test(source);
    const isLast = !/[\p{L}\p{N}%]/u.test(target.slice(last.end));
    return isWhole && isLast && GOES_ON.has(last.folded)
      ? [problem([inTarget(last)], { target: last.text })]
      : NONE;
  },
};
