import { describe, expect, it } from 'vitest';
import type { KnownName } from '#glossary/memory/placeables/repair-request.ts';
import { repairTarget } from '#glossary/memory/placeables/repair-target.ts';
import { type CodedText, plain } from '#glossary/model/coded-text.ts';

const repaired = (
  query: string,
  source: string,
  target: CodedText,
  names: [KnownName[], KnownName[]] = [[], []],
) => repairTarget({ query, source, target, variant: 'en-GB', queryNames: names[0], sourceNames: names[1] });

describe('the English of a unit', () => {
  it.each([
    [
      'a number',
      'Ауданда 25 мектеп бар.',
      'Ауданда 30 мектеп бар.',
      'The district has 30 schools.',
      'The district has 25 schools.',
    ],
    ['a year', 'Ол 2021 жылы туған.', 'Ол 1998 жылы туған.', 'He was born in 1998.', 'He was born in 2021.'],
    [
      'a number with thousands',
      '12 500 адам келді.',
      '8 400 адам келді.',
      '8,400 people came.',
      '12,500 people came.',
    ],
    [
      'two numbers of which one differs',
      '3 үй мен 5 дүкен.',
      '3 үй мен 9 дүкен.',
      '3 houses and 9 shops.',
      '3 houses and 5 shops.',
    ],
    [
      'a percentage',
      'Баға 7 пайызға өсті.',
      'Баға 5 пайызға өсті.',
      'Prices rose by 5%.',
      'Prices rose by 7%.',
    ],
  ])('takes over %s', (_name, query, source, target, expected) => {
    expect(repaired(query, source, plain(target)).target.text).toBe(expected);
  });

  it('is left as it is when the numbers do not stand in pairs, or cannot be found in it', () => {
    expect(repaired('Екі үй.', 'Екі үй, 5 дүкен.', plain('Two houses, 5 shops.')).placeables).toEqual([]);
    expect(repaired('7 үй бар.', '5 үй бар.', plain('There are houses.')).placeables).toEqual([]);
  });

  it('says what stood there and where the new text stands, and moves its codes', () => {
    const code = { offset: 20, id: 1, kind: 'standalone', type: 'break', pair: 1, data: '' } as const;
    const { target, placeables } = repaired('Онда 1000 үй бар.', 'Онда 30 үй бар.', {
      text: 'There are 30 houses.',
      codes: [code],
    });
    expect(target).toEqual({ text: 'There are 1000 houses.', codes: [{ ...code, offset: 22 }] });
    expect(placeables).toEqual([{ kind: 'number', start: 10, end: 14, before: '30' }]);
  });

  it('takes over a name that stands once in it, not one that stands twice', () => {
    const names: [KnownName[], KnownName[]] = [
      [{ start: 0, end: 7, renderings: ['Tasaral'] }],
      [{ start: 0, end: 9, renderings: ['Karabulak', 'Qarabulaq'] }],
    ];
    const query = 'Тасаралда жол бар.';
    const source = 'Қарабұлақта жол бар.';
    const one = repaired(query, source, plain('There is a road in Qarabulaq.'), names);
    expect(one.target.text).toBe('There is a road in Tasaral.');
    const two = repaired(query, source, plain('Karabulak: a road in Karabulak.'), names);
    expect(two.placeables).toEqual([]);
  });
});
