import { expect, test } from 'vitest';
import type { DraftTerm } from '#glossary/drafting/read/term-unit.ts';
import { seedTranslator } from './seed-translator.ts';

const translator = seedTranslator();

function draftWith(text: string, written: string, term: Omit<DraftTerm, 'start' | 'end' | 'gender'>): string {
  const start = text.indexOf(written);
  const terms = [{ ...term, start, end: start + written.length, gender: 'u' as const }];
  return translator.draft(text, { terms }).text;
}

test('a currency that is a term leaves the sum whole', () => {
  const text = 'Құрылысқа 3,8 млрд теңге жұмсалды.';
  const term = { base: 'теңге', rendering: 'tenge', type: 'other' } as const;
  expect(draftWith(text, 'теңге', term)).toBe(translator.draft(text).text);
  expect(draftWith(text, 'теңге', { ...term, rendering: 'KZT' })).toContain('KZT');
});

test('a town that is a term keeps the word town behind it', () => {
  const text = 'Көкшетау қаласында жаңа кітапхана ашылды.';
  const term = { base: 'Көкшетау', rendering: 'Kokshetau', type: 'place' } as const;
  expect(draftWith(text, 'Көкшетау', term)).toBe(translator.draft(text).text);
  expect(draftWith(text, 'Көкшетау', { ...term, rendering: 'Kökshetaý' })).toContain('Kökshetaý');
});
