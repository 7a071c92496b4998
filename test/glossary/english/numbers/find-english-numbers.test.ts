import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEnglishNumbers } from '#glossary/english/numbers/find-english-numbers.ts';
import { printQuantity } from '#glossary/english/numbers/print-quantity.ts';
import { findNumbers } from '#glossary/kazakh/numbers/find-numbers.ts';

describe('values', () => {
  test.each([
    ['25,000 people', 'cardinal', [25_000]],
    ['twenty-five thousand people', 'cardinal', [25_000]],
    ['two hundred and fifty', 'cardinal', [250]],
    ['a million voters', 'cardinal', [1_000_000]],
    ['one and a half million', 'cardinal', [1_500_000]],
    ['five to six thousand', 'cardinal', [5000, 6000]],
    ['1.7bn tenge', 'money', [1_700_000_000]],
    ['$5m', 'money', [5_000_000]],
    ['US$5 million', 'money', [5_000_000]],
    ['£20–30', 'money', [20, 30]],
    ['5.2 per cent', 'percent', [5.2]],
    ['ten percent', 'percent', [10]],
    ['70%', 'percent', [70]],
    ['120 km', 'measure', [120]],
    ['a third of them', 'fraction', [1 / 3]],
    ['two-thirds', 'fraction', [2 / 3]],
    ['half the town', 'fraction', [0.5]],
    ['a 23-year-old driver', 'age', [23]],
    ['aged 23', 'age', [23]],
    ['23 years old', 'age', [23]],
    ['the third time', 'ordinal', [3]],
    ['the 21st floor', 'ordinal', [21]],
    ['in 2019', 'year', [2019]],
    ['2019–2020', 'year', [2019, 2020]],
    ['the 1990s', 'decade', [1990]],
    ['the nineteenth century', 'century', [19]],
    ['the 19th-century poet', 'century', [19]],
    ['at 3:30 p.m.', 'time', [930]],
    ['at 15:00', 'time', [900]],
  ] as const)('%s', (text, kind, values) => {
    const found = findEnglishNumbers(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind, values });
  });

  test.each([
    ['14 March 2021', 2021, 3, [14]],
    ['March 14, 2021', 2021, 3, [14]],
    ['on March 14', null, 3, [14]],
    ['14–16 March', null, 3, [14, 16]],
    ['the 1st of May', null, 5, [1]],
    ['March 2021', 2021, 3, []],
  ])('%s', (text, year, month, days) => {
    expect(findEnglishNumbers(text)[0]).toMatchObject({ kind: 'date', date: { year, month, days } });
  });

  test.each(['one of them', 'COVID-19', 'B52', 'a second.'])('%s has no number', (text) => {
    expect(findEnglishNumbers(text)).toEqual([]);
  });

  test('an adjoining word of approximation is read', () => {
    expect(findEnglishNumbers('more than 1,000 people')[0]).toMatchObject({
      approximation: 'over',
      values: [1000],
    });
  });
});

test.each([
  '25 мың адам',
  '1,7 млрд теңге',
  '5-6 млн доллар',
  '2019 жылы 1 мамырда',
  '14–16 наурызда',
  'сағат 15:30-да',
  '1990-жылдары',
  'ХІХ ғасыр',
  '5,2 пайыз',
  '23 жастағы жігіт',
  'үштен екісі',
  'мыңнан астам адам',
  '3 рубль',
  '60 шаршы метр',
  '2019–2020 жылдары',
])('the English printed for %s is read back to the same values, in both variants', (text) => {
  const [kazakh] = findNumbers(text);
  for (const variant of ['en-GB', 'en-US'] as const) {
    const [english] = findEnglishNumbers(printQuantity(kazakh!, variant));
    const { kind, values, date, unit, currency, approximation } = kazakh!;
    expect(english).toMatchObject({ kind, values, date, unit, currency, approximation });
  }
});

test('mentions of any text lie inside it, in order, without overlaps', () => {
  const piece = fc.constantFrom(
    '25',
    ',000',
    ' March ',
    '$',
    'bn',
    ' per cent',
    'twenty',
    '-',
    'five ',
    ' and ',
    'a half',
    ' p.m.',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 25 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const number of findEnglishNumbers(text)) {
        expect(number.start).toBeGreaterThanOrEqual(end);
        expect(number.end).toBeGreaterThan(number.start);
        end = number.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
