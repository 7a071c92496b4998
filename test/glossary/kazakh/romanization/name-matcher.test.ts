import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNameMatcher } from '#glossary/kazakh/romanization/name-matcher.ts';
import { letterPlausibility } from '#glossary/kazakh/romanization/plausibility.ts';
import { createRomanizer } from '#glossary/kazakh/romanization/romanizer.ts';
import { readNames } from '#glossary/library/seed/read-names.ts';

const data = readNames('glossary/seed');
const romanizer = createRomanizer(data);
const matcher = createNameMatcher(romanizer);

describe('plausibility', () => {
  test.each([
    ['Әлімжан', 'Alimzhan'],
    ['Әлімжан', 'Älimjan'],
    ['Ғабит', 'Ghabit'],
    ['Бақытжан', 'Baqytzhan'],
    ['Сағынтаев', 'Sagintaev'],
    ['Жауһаз', 'Zhaukhaz'],
    ['Дүйсен', 'Dyusen'],
  ])('%s may be written %s', (kazakh, english) => {
    expect(matcher.plausibility(kazakh, english, 'person')).toBeGreaterThan(0.75);
  });

  test.each([
    ['Серік', 'Berik'],
    ['Асқар', 'Aidar'],
    ['Тоқаев', 'Nazarbayev'],
    ['Айгүл', 'Aigerim'],
  ])('%s is hardly %s', (kazakh, english) => {
    expect(matcher.plausibility(kazakh, english, 'person')).toBeLessThan(0.5);
  });

  test('settled spellings count fully whatever their letters', () => {
    expect(matcher.plausibility('Мәскеу', 'Moscow', 'place')).toBe(1);
    expect(letterPlausibility('Мәскеу', 'Moscow')).toBeLessThan(0.5);
  });

  test('every rendering offered for a listed given name is fully plausible', () => {
    for (const { name } of data.givenNames.rows().slice(0, 300)) {
      for (const rendering of romanizer.romanize(name, 'given')) {
        expect(matcher.plausibility(name, rendering, 'given'), `${name} ${rendering}`).toBe(1);
      }
    }
  });

  test('any two texts get a score from 0 to 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (kazakh, english) => {
        const score = letterPlausibility(kazakh, english);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('likeliest', () => {
  test('tells the woman from the man by the surname', () => {
    expect(matcher.likeliest('Serikova', ['Серіков', 'Серікова'], 'person')).toBe(1);
    expect(matcher.likeliest('Serikov', ['Серіков', 'Серікова'], 'person')).toBe(0);
  });

  test('is null when no name fits, and when two fit alike', () => {
    expect(matcher.likeliest('Smith', ['Болат', 'Ерлан'], 'person')).toBeNull();
    expect(matcher.likeliest('Kasym', ['Қасым', 'Касым'], 'person')).toBeNull();
  });
});
