import { expect, test } from 'vitest';
import { inHouseQuotes } from '#glossary/library/drafting/house-quotes.ts';

test.each([
  ['“We are here,” he said.', '‘We are here,’ he said.'],
  ['“It’s the ‘Nauryz’ day, farmers’ day,” he said.', '‘It’s the “Nauryz” day, farmers’ day,’ he said.'],
])('single quotation marks: %s', (double, single) => {
  expect(inHouseQuotes(double, 'single')).toBe(single);
  expect(inHouseQuotes(double, 'double')).toBe(double);
});
