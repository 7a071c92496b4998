import i18next, { type ResourceLanguage } from 'i18next';
import { useCallback } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Preferences } from '#contract/bridge.ts';
import type { words } from './en.ts';

/** Languages of the interface. */
export type Language = Preferences['language'];

type Words = typeof words;

/** A room of the interface with words of its own. */
export type Namespace = keyof Words;

type WithoutPlural<Key> = Key extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
  ? Stem
  : Key;

/** Keys of a room; plural forms count as one key. */
export type TextKey<Room extends Namespace> = WithoutPlural<keyof Words[Room]> & string;

/** Values that fill a sentence. */
export type TextParams = Readonly<Record<string, string | number>>;

/** Only the language in use is loaded. */
const LOAD: Readonly<Record<Language, () => Promise<{ readonly words: Words | object }>>> = {
  en: () => import('./en.ts'),
  kk: () => import('./kk.ts'),
  ru: () => import('./ru.ts'),
};

/** The words in use; most have no parameters and need none of what i18next does for those that have. */
let inUse: Readonly<Record<string, Readonly<Record<string, string>>>> = {};

/** Sets the words up before the first paint. */
export async function startI18n(language: Language): Promise<void> {
  const { words } = await LOAD[language]();
  inUse = words as typeof inUse;
  document.documentElement.lang = language;
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: inUse as ResourceLanguage },
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
}

/** Shows the interface in another language at once. */
export async function changeLanguage(language: Language): Promise<void> {
  const { words } = await LOAD[language]();
  inUse = words as typeof inUse;
  for (const [room, texts] of Object.entries(inUse)) i18next.addResourceBundle(language, room, texts);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

/** A sentence outside components; inside them `useText` follows a change of language. */
export function translate<Room extends Namespace>(
  room: Room,
  key: TextKey<Room>,
  params: TextParams = {},
): string {
  return i18next.t(key as string, { ...params, ns: room });
}

/** The language of the interface now. */
export function currentLanguage(): Language {
  return i18next.language as Language;
}

/** Sentences of a room. */
export function useText<Room extends Namespace>(
  room: Room,
): (key: TextKey<Room>, params?: TextParams) => string {
  const { t } = useTranslation(room);
  return useCallback(
    (key, params) => (params ? t(key as string, params) : inUse[room]?.[key]) ?? key,
    [room, t],
  );
}

/** Whether a room has words for a key made at run time. */
export function hasText(room: Namespace, key: string): boolean {
  return i18next.exists(key, { ns: room });
}
