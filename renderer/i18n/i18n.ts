import i18next, { type ResourceLanguage } from 'i18next';
import { create } from 'zustand';
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

/** A sentence of a room, filled in. */
export type TextOf<Room extends Namespace> = (key: TextKey<Room>, params?: TextParams) => string;

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

/** The language that is drawn; components follow it. */
const useDrawn = create<{ readonly language: Language }>(() => ({ language: 'en' }));

/** Sentences by room, made anew with each language: what is drawn by one that changed is drawn again. */
const rooms = new Map<Namespace, TextOf<Namespace>>();

function draw(language: Language): void {
  rooms.clear();
  document.documentElement.lang = language;
  useDrawn.setState({ language });
}

/** Sets the words up before the first paint. */
export async function startI18n(language: Language): Promise<void> {
  const { words } = await LOAD[language]();
  inUse = words as typeof inUse;
  await i18next.init({
    lng: language,
    resources: { [language]: inUse as ResourceLanguage },
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  draw(language);
}

/** Shows the interface in another language at once. */
export async function changeLanguage(language: Language): Promise<void> {
  const { words } = await LOAD[language]();
  inUse = words as typeof inUse;
  for (const [room, texts] of Object.entries(inUse)) i18next.addResourceBundle(language, room, texts);
  await i18next.changeLanguage(language);
  draw(language);
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
  return useDrawn.getState().language;
}

/** The language of the interface, for a component that follows it. */
export function useLanguage(): Language {
  return useDrawn(({ language }) => language);
}

/** Sentences of a room. */
export function useText<Room extends Namespace>(room: Room): TextOf<Room> {
  useLanguage();
  let text = rooms.get(room);
  if (!text) {
    text = (key, params) => (params ? i18next.t(key, { ...params, ns: room }) : inUse[room]?.[key]) ?? key;
    rooms.set(room, text);
  }
  return text as TextOf<Room>;
}

/** Whether a room has words for a key made at run time. */
export function hasText(room: Namespace, key: string): boolean {
  return i18next.exists(key, { ns: room });
}
