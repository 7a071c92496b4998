import { expect, test } from 'vitest';
import { anEntry } from '../../../support/an-entry.ts';
import { aWrite, openEngine } from '../../../support/open-engine.ts';

test('misspelt words are found; acronyms, numbers, addresses and possessives are not', async () => {
  const { engine } = await openEngine();
  const text = "The goverment's UN envoy said: mayor’s 5th visit, see https://exmaple.org/xyzzy — wrok";
  const words = (await engine.text.misspellings({ text })).map(({ start, end }) => text.slice(start, end));
  expect(words).toEqual(["goverment's", 'wrok']);
});

test('the variety decides, own words and words of the glossary are right', async () => {
  const { engine } = await openEngine();
  const check = async (text: string) =>
    (await engine.text.misspellings({ text })).map(({ start, end }) => text.slice(start, end));
  const text = "The colour of Izbasarov's akimat";
  expect(await check(text)).toEqual(["Izbasarov's", 'akimat']);
  await engine.terms.add({ ...aWrite(), content: anEntry('Әлімжан Ізбасаров', 'Alimzhan Izbasarov') });
  await engine.library.changeSettings({ settings: { ownWords: ['akimat'], englishVariety: 'en-US' } });
  expect(await check(text)).toEqual(['colour']);
});

test('close words are suggested, the best first', async () => {
  const { engine } = await openEngine();
  expect((await engine.text.spellingSuggestions({ word: 'goverment' }))[0]).toBe('government');
});

test('names are romanized in the style of the library', async () => {
  const { engine } = await openEngine();
  expect((await engine.text.romanize({ text: 'Шымкент', type: 'place' }))[0]).toBe('Shymkent');
  await engine.library.changeSettings({ settings: { romanization: 'latin-2021' } });
  expect(await engine.text.romanize({ text: 'Шымкент', type: 'place' })).not.toContain('Shymkent');
});
