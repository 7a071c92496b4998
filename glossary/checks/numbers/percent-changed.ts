import { inSource, inTarget, NONE, type Problem, problem, type SegmentCheck } from '../check.ts';

/** A share that is none in the English, or the other way round: "rose by 5" for 5 пайыз. */
export const percentChanged: SegmentCheck = {
  id: 'percent-changed',
  theme: 'numbers',
  severity: 'error',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Баға 5 пайызға өсті.', target: 'Prices rose by 5%.' },
    { source: 'Халықтың 5-10 пайызы келді.', target: 'From 5 to 10 percent of the people came.' },
  ],
  bad: [
    { source: 'Баға 5 пайызға өсті.', target: 'Prices rose by 5 tenge.' },
    { source: 'Онда 30 адам жұмыс істейді.', target: '30% of the people work there.' },
  ],
  find: (pair) =>
    pair.numbers().same.flatMap(([source, target]): readonly Problem[] => {
      const isShare = source.kind === 'percent';
      if (source.value !== target.value || isShare === (target.kind === 'percent')) return NONE;
      const hasSign = isShare ? PERCENT_ENGLISH.test(pair.target) : PERCENT_KAZAKH.test(pair.source);
      if (hasSign || target.kind === 'fraction') return NONE;
      return [
        problem([inSource(source.mention), inTarget(target.mention)], { share: isShare ? 'lost' : 'added' }),
      ];
    }),
};

const PERCENT_ENGLISH = /%|per ?cent|percentage|\bpp\b|proportion/i;
const PERCENT_KAZAKH = /%|пайыз|процент/i;
