import { inTarget, problem, type SegmentCheck } from '../check.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY_FIRST = new RegExp(`\\b\\d{1,2} (?:${MONTHS})\\b`, 'g');
const MONTH_FIRST = new RegExp(`\\b(?:${MONTHS}) \\d{1,2}(?!\\d)`, 'g');

/** A date in the order of the other Englishes: May 1 where the house writes 1 May. */
export const dateStyle: SegmentCheck = {
  id: 'date-style',
  theme: 'form',
  severity: 'info',
  scope: 'segment',
  isOn: true,
  good: [{ source: '1 мамырда', target: 'on 1 May' }],
  bad: [{ source: '1 мамырда', target: 'on May 1' }],
  find: ({ target, tools }) =>
    [...target.matchAll(tools.style.dateStyle === 'day-month' ? MONTH_FIRST : DAY_FIRST)].map(
      ({ 0: date, index }) => {
        const span = { start: index, end: index + date.length };
        const wanted = date.split(' ').toReversed().join(' ');
        return problem([inTarget(span)], { target: date, wanted }, { ...span, text: wanted });
      },
    ),
};
