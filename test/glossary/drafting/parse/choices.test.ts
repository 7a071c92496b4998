import { expect, test } from 'vitest';
import { createChoices } from '#glossary/drafting/parse/choices.ts';

test('answers as usual where nothing is turned', () => {
  const { choose } = createChoices(new Set());
  expect([choose('subject 4 0', true), choose('leave 9', false)]).toEqual([true, false]);
});

test('answers the other way at a place that is turned', () => {
  const { choose } = createChoices(new Set(['leave 9']));
  expect([choose('subject 4 0', true), choose('leave 9', false)]).toEqual([true, true]);
});

test('notes what was asked and what turning it costs, 1 unless said', () => {
  const { choose, asked } = createChoices(new Set());
  choose('subject 4 0', true);
  choose('left 12 0', false, 2.5);
  expect([...asked]).toEqual([
    ['subject 4 0', 1],
    ['left 12 0', 2.5],
  ]);
});
