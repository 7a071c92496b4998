import { inSource, inTarget, NONE, type Problem, problem, type SegmentCheck } from '../check.ts';
import type { NumberPart } from './number-part.ts';

/** Units no one takes for one another though the lists may name them apart. */
const SAME = new Set(['day hour', 'week day', 'tonne kilogram']);

/** The number is right, its unit is not. */
export const unitChanged: SegmentCheck = {
  id: 'unit-changed',
  theme: 'numbers',
  severity: 'error',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Жол 40 шақырым.', target: 'The road is 40 km long.' },
    { source: 'Ол 3 жыл жатты.', target: 'He served a 3-year term.' },
  ],
  bad: [
    { source: 'Жол 40 шақырым.', target: 'The road is 40 metres long.' },
    { source: 'Ол 15 күн қамауда болды.', target: 'He spent 15 months in custody.' },
    { source: 'Бала 8 жаста.', target: 'The child is 8 months old.' },
  ],
  find: (pair) =>
    pair.numbers().same.flatMap(([source, target]): readonly Problem[] => {
      const [said, found] = [unitOf(source), unitOf(target)];
      if (said === '' || found === '' || said === found || source.value !== target.value) return NONE;
      if (SAME.has(`${said} ${found}`)) return NONE;
      return [problem([inSource(source.mention), inTarget(target.mention)], { source: said, target: found })];
    }),
};

/** An age is counted in years. */
function unitOf({ kind, mention }: NumberPart): string {
  return kind === 'age' ? 'year' : mention.unit;
}
