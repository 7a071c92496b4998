import { describe, expect, it } from 'vitest';
import { COMMAND_KEYS } from '#contract/command-keys.ts';
import { BLOCK_ROLES } from '#glossary/model/article.ts';
import { ERROR_CODES } from '#glossary/model/errors.ts';
import { SEGMENT_STATES } from '#glossary/model/segment.ts';
import { TERM_TYPES } from '#glossary/model/term-type.ts';
import { words as en } from '../../../renderer/i18n/en.ts';
import { words as kk } from '../../../renderer/i18n/kk.ts';
import { words as ru } from '../../../renderer/i18n/ru.ts';

type Room = Readonly<Record<string, string>>;
type Words = Readonly<Record<string, Room>>;

const LANGUAGES: readonly (readonly [string, Words])[] = [
  ['en', en],
  ['kk', kk],
  ['ru', ru],
];
const PLURAL = /_(zero|one|two|few|many|other)$/u;
const stemOf = (key: string): string => key.replace(PLURAL, '');

/** Sentences of a room by key, plural forms together. */
function sentencesOf(room: Room): ReadonlyMap<string, readonly string[]> {
  const sentences = new Map<string, string[]>();
  for (const [key, sentence] of Object.entries(room)) {
    sentences.set(stemOf(key), [...(sentences.get(stemOf(key)) ?? []), sentence]);
  }
  return sentences;
}

function paramsOf(sentences: readonly string[]): readonly string[] {
  const names = sentences.flatMap((sentence) =>
    Array.from(sentence.matchAll(/\{\{(\w+)\}\}/gu), ([, name]) => name!),
  );
  return [...new Set(names)].sort();
}

describe.each(Object.keys(en))('the words of %s', (name) => {
  const pattern = sentencesOf((en as Words)[name]!);

  it.each(['kk', 'ru'])('say the same things with the same parameters in %s', (language) => {
    const room = sentencesOf(LANGUAGES.find(([own]) => own === language)![1][name]!);
    expect([...room.keys()].sort()).toEqual([...pattern.keys()].sort());
    for (const [key, sentences] of room) {
      expect([key, paramsOf(sentences)]).toEqual([key, paramsOf(pattern.get(key)!)]);
    }
  });

  it.each(LANGUAGES)('have every plural form of %s', (language, words) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const keys = Object.keys(words[name]!);
    for (const stem of new Set(keys.filter((key) => PLURAL.test(key)).map(stemOf))) {
      const forms = keys
        .filter((key) => stemOf(key) === stem && PLURAL.test(key))
        .map((key) => PLURAL.exec(key)![1]!);
      expect([stem, forms.sort()]).toEqual([stem, [...categories].sort()]);
    }
  });

  it('are nowhere empty', () => {
    for (const [, words] of LANGUAGES) {
      expect(Object.entries(words[name]!).filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
    }
  });
});

describe.each(LANGUAGES)('in %s', (_, words) => {
  it('every error code has a sentence', () => {
    expect(ERROR_CODES.filter((code) => !words.errors?.[code])).toEqual([]);
  });

  it('every command has a title', () => {
    expect(Object.keys(COMMAND_KEYS).filter((id) => !words.commands?.[id])).toEqual([]);
  });

  it('every state, role and type has a word', () => {
    const keys = [
      ...SEGMENT_STATES.map((state) => words.editor?.[`state.${state}`]),
      ...BLOCK_ROLES.map((role) => words.editor?.[`role.${role}`]),
      ...TERM_TYPES.map((type) => words.terms?.[`type.${type}`]),
    ];
    expect(keys.filter((word) => !word)).toEqual([]);
  });
});

describe('Kazakh and Russian', () => {
  it('are translated: no sentence of several words is the English one', () => {
    const copied = ['kk', 'ru'].flatMap((language) => {
      const words = LANGUAGES.find(([own]) => own === language)![1];
      return Object.entries(words).flatMap(([room, sentences]) =>
        Object.entries(sentences)
          .filter(
            ([key, sentence]) =>
              sentence === (en as Words)[room]![key] && /[a-z]{3,} [a-z]{3,}/u.test(sentence),
          )
          .map(([key]) => `${language} ${room} ${key}`),
      );
    });
    expect(copied).toEqual([]);
  });

  it('write Kazakh with its own letters, never with Latin look-alikes inside a word', () => {
    const mixed = Object.values(kk as Words).flatMap((room) =>
      Object.values(room).filter((sentence) =>
        /[а-яәіңғүұқөһ][a-z]|[a-z][а-яәіңғүұқөһ]/iu.test(sentence.replace(/\{\{\w+\}\}/gu, ' ')),
      ),
    );
    expect(mixed).toEqual([]);
  });
});
