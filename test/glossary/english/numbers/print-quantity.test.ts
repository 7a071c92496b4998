import { expect, test } from 'vitest';
import { printQuantity } from '#glossary/english/numbers/print-quantity.ts';
import { findNumbers } from '#glossary/kazakh/numbers/find-numbers.ts';

test.each([
  ['2019 жылы 1 мамыр', '1 May 2019', 'May 1, 2019'],
  ['14–16 наурыз', '14–16 March', 'March 14–16'],
  ['сағат 15:00', '15:00', '3 p.m.'],
  ['сағат 0:30', '0:30', '12:30 a.m.'],
  ['4 рубль', '4 roubles', '4 rubles'],
  ['7 шақырым', '7 kilometres', '7 kilometers'],
  ['5-6 млн теңге', '5–6 million tenge', '5–6 million tenge'],
  ['жеті адам', 'seven', 'seven'],
  ['тоғызыншы', 'ninth', 'ninth'],
  ['он екінші', '12th', '12th'],
  ['1 234 567', '1,234,567', '1,234,567'],
  ['төрттен үші', 'three quarters', 'three quarters'],
])('%s is %s, in American English %s', (text, british, american) => {
  const [number] = findNumbers(text);
  expect(printQuantity(number!, 'en-GB')).toBe(british);
  expect(printQuantity(number!, 'en-US')).toBe(american);
});
