import { expect, test } from 'vitest';
import { bareEntry, preferredAs } from '#glossary/model/entry.ts';
import { entryFromJson, entryToJson } from '#glossary/model/entry-json.ts';

const ENTRY = { ...bareEntry('Тараз'), type: 'place', renderings: [preferredAs('Taraz')] } as const;

test('an entry comes back whole, and only what it says is kept', () => {
  expect(entryFromJson(entryToJson(ENTRY))).toEqual(ENTRY);
  expect(Object.keys(JSON.parse(entryToJson(ENTRY)))).toEqual(['type', 'forms', 'renderings']);
});

test('equal contents are equal texts, whatever the order of their fields', () => {
  const turned = Object.fromEntries(Object.entries(ENTRY).reverse()) as unknown as typeof ENTRY;
  expect(entryToJson(turned)).toBe(entryToJson(ENTRY));
  expect(entryToJson(entryFromJson(JSON.stringify(turned)))).toBe(entryToJson(ENTRY));
});
