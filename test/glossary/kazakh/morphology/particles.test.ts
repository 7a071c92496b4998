import { expect, test } from 'vitest';
import { particleAfter } from '#glossary/kazakh/morphology/particles.ts';

test.each([
  ['бара', 'question', 'ма'],
  ['келді', 'question', 'ме'],
  ['айтқан', 'question', 'ба'],
  ['көрген', 'question', 'бе'],
  ['жоқ', 'question', 'па'],
  ['емес', 'question', 'пе'],
  ['АҚШ', 'question', 'па'],
  ['қала', 'additive', 'да'],
  ['көл', 'additive', 'де'],
  ['сот', 'additive', 'та'],
  ['іс', 'additive', 'те'],
  ['бала', 'with', 'мен'],
  ['сөз', 'with', 'бен'],
  ['дос', 'with', 'пен'],
] as const)('after %s the %s particle is %s', (host, particle, form) => {
  expect(particleAfter(host, particle)).toBe(form);
});
