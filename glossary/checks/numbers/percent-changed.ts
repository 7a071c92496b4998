import type { Span } from '#glossary/model/span.ts';
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
    { source: '40 пайызы қолдады, 12 пайызы қарсы.', target: '40 people were for it, 12% against.' },
    { source: 'Онда 30 адам жұмыс істейді.', target: '30% of the people work there.' },
  ],
  find: (pair) =>
    pair.numbers().same.flatMap(([source, target]): readonly Problem[] => {
      const isShare = source.kind === 'percent';
      if (source.value !== target.value || isShare === (target.kind === 'percent')) return NONE;
      const hasSign = isShare ? PERCENT_ENGLISH.test(pair.target) : PERCENT_KAZAKH.test(pair.source);
      if ((hasSign && !isCounted(pair.target, target.mention)) || target.kind === 'fraction') return NONE;
      return [
        problem([inSource(source.mention), inTarget(target.mention)], { share: isShare ? 'lost' : 'added' }),
      ];
    }),
};

const PERCENT_ENGLISH = /%|per ?cent|percentage|\bpp\b|proportion/i;
const PERCENT_KAZAKH = /%|пайыз|процент/i;

/** A number with a noun of its own shares no sign with another: 38 people and 48 per cent. */
function isCounted(text: string, { end }: Span): boolean {
  return /^ (?!to\b|and\b|or\b|versus\b|per|pp\b|points?\b|in\b|of\b|from\b|for\b)\p{Ll}{3,}/u.test(
    text.slice(end),
  );
}
