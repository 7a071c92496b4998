import type { Preferences } from '#contract/bridge.ts';
import enCommands from '../locales/en/commands.json' with { type: 'json' };
import enMenu from '../locales/en/menu.json' with { type: 'json' };
import enShell from '../locales/en/shell.json' with { type: 'json' };
import { fillSentence } from '../locales/fill-sentence.ts';
import kkCommands from '../locales/kk/commands.json' with { type: 'json' };
import kkMenu from '../locales/kk/menu.json' with { type: 'json' };
import kkShell from '../locales/kk/shell.json' with { type: 'json' };
import ruCommands from '../locales/ru/commands.json' with { type: 'json' };
import ruMenu from '../locales/ru/menu.json' with { type: 'json' };
import ruShell from '../locales/ru/shell.json' with { type: 'json' };

type Sentences = typeof enCommands & typeof enMenu & typeof enShell;
export type SentenceKey = keyof Sentences;

const SENTENCES = {
  en: { ...enCommands, ...enMenu, ...enShell },
  kk: { ...kkCommands, ...kkMenu, ...kkShell },
  ru: { ...ruCommands, ...ruMenu, ...ruShell },
} satisfies Readonly<Record<Preferences['language'], Sentences>>;

/** The shell's words in one language. */
export type Translate = (key: SentenceKey, params?: Readonly<Record<string, string>>) => string;

export function translator(language: Preferences['language']): Translate {
  const sentences = SENTENCES[language];
  return (key, params) => fillSentence(sentences[key], params ?? {});
}
