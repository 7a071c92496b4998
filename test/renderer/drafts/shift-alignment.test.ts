import { expect, test } from 'vitest';
import { shiftAlignment } from '../../../renderer/drafts/shift-alignment.ts';

// Әкім мектеп ашты. → The mayor opened a school.
const offered = 'The mayor opened a school.';
const alignment = [
  { source: { start: 0, end: 4 }, target: { start: 4, end: 9 } },
  { source: { start: 12, end: 17 }, target: { start: 10, end: 16 } },
  { source: { start: 5, end: 11 }, target: { start: 19, end: 25 } },
];
const words = (present: string) =>
  shiftAlignment(alignment, offered, present).map(({ target }) => present.slice(target.start, target.end));

test.each([
  [offered, ['mayor', 'opened', 'school']],
  ['The mayor has opened a school.', ['mayor', 'opened', 'school']],
  ['The mayor founded a school.', ['mayor', 'school']],
  ['The mayor opened a school.!', ['mayor', 'opened', 'school']],
  ['', []],
])('words still aligned in «%s»', (present, expected) => {
  expect(words(present)).toEqual(expected);
});
