import { expect, test } from 'vitest';
import { DEFAULT_PREFERENCES } from '#contract/bridge.ts';
import { firstPreferences, parsePreferences } from '../../../main/shell/preferences.ts';

test.each([
  [['kk-KZ', 'ru-KZ'], 'kk'],
  [['fr-FR', 'ru'], 'ru'],
  [['KK'], 'kk'],
  [['fr-FR'], 'en'],
  [[], 'en'],
])('a system that speaks %j starts in %s', (languages, language) => {
  expect(firstPreferences(languages).language).toBe(language);
});

test('what fits is taken, what does not is left', () => {
  const changed = parsePreferences(
    { theme: 'dark', textSize: 1e9, zoom: '100', unknown: 1 },
    DEFAULT_PREFERENCES,
  );
  expect(changed).toEqual({ ...DEFAULT_PREFERENCES, theme: 'dark' });
});

test.each([undefined, null, 'x', 3, []])('%j changes nothing', (stored) => {
  expect(parsePreferences(stored, DEFAULT_PREFERENCES)).toEqual(DEFAULT_PREFERENCES);
});
