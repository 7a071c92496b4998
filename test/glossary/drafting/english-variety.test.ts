import { expect, test } from 'vitest';
import { seedTranslator } from './seed-translator.ts';

const translator = seedTranslator();
const term = (text: string, base: string, rendering: string) => {
  const start = text.indexOf(base);
  return { start, end: start + base.length, base, rendering, type: 'institution', gender: 'u' } as const;
};

test.each([
  ['Көршілер театрға барды.', 'Neighbours went to the theatre.', 'Neighbors went to the theater.'],
  ['Еңбек нарығы кеңейді.', 'The labour market expanded.', 'The labor market expanded.'],
])('%s is spelled as the variety wants it', (source, british, american) => {
  expect(translator.draft(source).text).toBe(british);
  expect(translator.draft(source, { variant: 'en-GB' }).text).toBe(british);
  expect(translator.draft(source, { variant: 'en-US' }).text).toBe(american);
});

test('a rendering of the glossary keeps its own spelling', () => {
  const source = 'Жас театры ашылды.';
  const terms = [term(source, 'Жас театры', 'Zhas Theatre')];
  expect(translator.draft(source, { terms, variant: 'en-US' }).text).toContain('Zhas Theatre');
});

test('dates may be printed in the other way than words are spelled', () => {
  const source = 'Театр 2019 жылғы 5 мамырда ашылды.';
  expect(translator.draft(source).text).toContain('5 May 2019');
  expect(translator.draft(source, { numbers: 'en-US' }).text).toContain('May 5, 2019');
  expect(translator.draft(source, { numbers: 'en-US' }).text).toContain('theatre');
});
