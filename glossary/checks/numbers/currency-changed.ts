import { inSource, inTarget, NONE, type Problem, problem, type SegmentCheck } from '../check.ts';

/** The sum is right, its currency is another. */
export const currencyChanged: SegmentCheck = {
  id: 'currency-changed',
  theme: 'numbers',
  severity: 'error',
  scope: 'segment',
  isOn: true,
  good: [{ source: 'Айыппұл 500 мың теңге.', target: 'The fine is 500,000 tenge.' }],
  bad: [
    { source: 'Айыппұл 500 мың теңге.', target: 'The fine is $500,000.' },
    { source: 'Шығын 2 миллион доллар болды.', target: 'The loss was €2 million.' },
  ],
  find: (pair) =>
    pair.numbers().same.flatMap(([source, target]): readonly Problem[] => {
      const [said, found] = [source.mention.currency, target.mention.currency];
      if (said === '' || found === '' || said === found) return NONE;
      return [problem([inSource(source.mention), inTarget(target.mention)], { source: said, target: found })];
    }),
};
