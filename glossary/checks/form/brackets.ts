import type { SegmentCheck } from '../check.ts';
import { outOfBalance } from './balance.ts';

/** A bracket that is opened and not closed, or the other way round. */
export const brackets: SegmentCheck = {
  id: 'brackets',
  theme: 'form',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Ол (әкім) келді.', target: 'He (the mayor) came.' },
    { source: 'Үш талап: 1) ашықтық', target: 'Three demands: 1) openness' },
  ],
  bad: [{ source: 'Ол (әкім) келді.', target: 'He (the mayor came.' }],
  find: (pair) => outOfBalance(pair, balanceOfBrackets, /[()[\]{}]/),
};

/** List marks like 1) and a) are no brackets. */
function balanceOfBrackets(text: string): number {
  const bare = text.replace(/(?:^|\s)[\p{L}\d]{1,2}\)/gu, ' ').replace(/[:;]-?[()]/g, ' ');
  let depth = 0;
  let fault = 0;
  for (const char of bare) {
    if ('([{'.includes(char)) depth += 1;
    else if (')]}'.includes(char) && depth > 0) depth -= 1;
    else if (')]}'.includes(char)) fault -= 1;
  }
  return fault === 0 ? depth : fault;
}
