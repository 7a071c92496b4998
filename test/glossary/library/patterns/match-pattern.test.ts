import { expect, test } from 'vitest';
import { expandReplacement, matchPattern } from '#glossary/library/patterns/match-pattern.ts';

const ENDLESS = '(а+)+б';
const TEXT = 'а'.repeat(40);

test('every match of every text is found with its groups, whatever the case', async () => {
  const [first, second] = await matchPattern('(?<stem>облыс)(\\p{L}*)', false, ['Облысында, облыс', 'қала']);
  expect(first).toEqual([
    { start: 0, end: 9, groups: ['Облысында', 'Облыс', 'ында'], named: { stem: 'Облыс' } },
    { start: 11, end: 16, groups: ['облыс', 'облыс', ''], named: { stem: 'облыс' } },
  ]);
  expect(second).toEqual([]);
  expect(expandReplacement('$<stem>-$2$$', first![0]!)).toBe('Облыс-ында$');
});

test('what is no expression is refused', async () => {
  await expect(matchPattern('(', false, [''])).rejects.toMatchObject({ code: 'pattern-invalid' });
});

test('an endless expression is ended, the engine can work meanwhile, and the next one is answered', async () => {
  let turns = 0;
  const turning = setInterval(() => {
    turns += 1;
  }, 10);
  const endless = matchPattern(ENDLESS, false, [TEXT]);
  const next = matchPattern('қала', false, ['қалада']);
  await expect(endless).rejects.toMatchObject({ code: 'pattern-timeout', params: { pattern: ENDLESS } });
  clearInterval(turning);
  expect(turns).toBeGreaterThan(5);
  expect(await next).toMatchObject([[{ start: 0, end: 4 }]]);
});

test('an expression that nobody waits for any more is ended at once', async () => {
  const controller = new AbortController();
  const endless = matchPattern(ENDLESS, false, [TEXT], controller.signal);
  controller.abort();
  await expect(endless).rejects.toMatchObject({ code: 'cancelled' });
});
