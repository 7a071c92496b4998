import { expect, test, vi } from 'vitest';
import { wrongInBothEnglishes } from '#glossary/library/checks/library-check-tools.ts';
import { createTextTools } from '#glossary/library/text/text-tools.ts';
import { dictionaryFiles } from '../../../../main/engine/dictionary-files.ts';
import { seedDirectory } from '../../../../main/engine/seed-directory.ts';

const real = createTextTools({ seedDirectory: seedDirectory(), spellingFiles: dictionaryFiles });

test.each([
  ['', [], []],
  ['Көпір', [], []],
  ['The colour changed.', [], ['en-GB']],
  ['The color changed.', [], ['en-GB', 'en-US']],
  ['The colur changed.', ['colur'], ['en-GB', 'en-US']],
])('%j is wrong in %j, and needs the dictionaries %j', async (text, wrong, loaded) => {
  const tools = { ...real, spelling: vi.fn(real.spelling) };
  const misspellings = await wrongInBothEnglishes(tools, () => false, text);
  const found = misspellings?.(text) ?? [];
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(wrong);
  expect(tools.spelling.mock.calls.map(([variety]) => variety)).toEqual(loaded);
});

test('what a writer knows needs no second dictionary', async () => {
  const tools = { ...real, spelling: vi.fn(real.spelling) };
  const misspellings = await wrongInBothEnglishes(tools, (word) => word === 'colur', 'A colur.', 'en-US');
  expect(misspellings?.('A colur.')).toEqual([]);
  expect(tools.spelling.mock.calls).toEqual([['en-US']]);
});
