import { NONE, problem, type SegmentCheck } from '../check.ts';
import { lengthSurprise } from './length-band.ts';

/** Deviations of the length. */
const TOO_LONG = 2.2;

/** The English is much longer than its source: something was added, or belongs to another sentence. */
export const textAdded: SegmentCheck = {
  id: 'text-added',
  theme: 'content',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Сот үкімі ертең шығады деп күтілуде.', target: 'The court is expected to rule tomorrow.' },
  ],
  bad: [
    {
      source: 'Сот үкімі ертең шығады деп күтілуде.',
      target:
        'The court is expected to rule tomorrow. His lawyer told reporters that the case had been made up by the police.',
    },
  ],
  find: ({ source, target, tools }) =>
    lengthSurprise(source, target, tools.lengths) > TOO_LONG ? [problem([])] : NONE,
};
