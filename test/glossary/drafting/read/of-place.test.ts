import { expect, test } from 'vitest';
import { seedTranslator } from '../seed-translator.ts';

test.each([
  ['Жаңаөзендік мұнайшылар келді.', 'Zhanaozen oil workers came.'],
  ['Жаңаөзендіктер алаңға шықты.', 'Residents of Zhanaozen took to the square.'],
])('%s names whose they are by their place', (kazakh, english) => {
  expect(seedTranslator().draft(kazakh).text).toBe(english);
});
