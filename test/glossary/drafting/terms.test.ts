import { describe, expect, test } from 'vitest';
import type { DraftTerm } from '#glossary/drafting/read/term-unit.ts';
import { seedTranslator } from './seed-translator.ts';

const translator = seedTranslator();

/** A term where it stands in a text. */
function term(
  text: string,
  written: string,
  base: string,
  rendering: string,
  type = 'other' as const,
): DraftTerm {
  const start = text.toLowerCase().indexOf(written);
  return { start, end: start + written.length, base, rendering, type, gender: 'u' };
}

function drafted(text: string, ...terms: [written: string, base: string, rendering: string][]) {
  return translator.draft(text, {
    terms: terms.map(([written, base, rendering]) => term(text, written, base, rendering)),
  });
}

describe('a common word of the glossary', () => {
  test.each([
    ['Зауыттар жабылды.', 'зауыттар', 'зауыт', 'plant', 'Plants closed.'],
    ['Мұғалімдер жиналды.', 'мұғалімдер', 'мұғалім', 'schoolteacher', 'Schoolteachers gathered.'],
    ['Полиция зауытты тексерді.', 'зауытты', 'зауыт', 'plant', 'The police checked the plant.'],
    [
      'Мұғалімнің кітабы шықты.',
      'мұғалімнің',
      'мұғалім',
      'schoolteacher',
      "The schoolteacher's book came out.",
    ],
  ])('%s is declined as English wants it', (source, written, base, rendering, english) => {
    const { text, flags } = drafted(source, [written, base, rendering]);
    expect(text).toBe(english);
    expect(flags.filter(({ kind }) => kind === 'term-missing')).toEqual([]);
  });

  test('goes behind a longer expression, which is flagged', () => {
    const { text, flags } = drafted('Министр отставкаға кетті.', ['отставкаға', 'отставка', 'dismissal']);
    expect(text).toBe('The minister resigned.');
    expect(flags).toContainEqual({ kind: 'term-missing', start: 8, end: 18 });
  });

  test('is no term where it is the verb of an expression', () => {
    const { text, flags } = drafted('Олар мұны талап етті.', ['етті', 'ет', 'meat']);
    expect(text).toBe('They demanded this.');
    expect(flags.filter(({ kind }) => kind === 'term-missing')).toEqual([]);
  });
});

test.each([
  ['Баға 14,25 пайызға өсті.', 'пайызға', 'пайыз', 'per cent', '14.25%'],
  ['Ол 3 миллион доллар алды.', 'доллар', 'доллар', 'US dollar', '$3 million'],
])('%s keeps its number whole although its unit is a term', (source, written, base, rendering, number) => {
  const { text, flags } = drafted(source, [written, base, rendering]);
  expect(text).toContain(number);
  expect(flags.filter(({ kind }) => kind === 'term-missing')).toEqual([]);
});
