import { describe, expect, it } from 'vitest';
import { completionOf } from '../../../../renderer/editor/text/complete.ts';

const TEXTS = [
  'Aigul Tursynbayeva',
  'Tursynbayeva',
  'Korkyt Ata University',
  'exhibit',
  '3,200',
  'Aktau',
  'Aktobe',
];

describe('completing what is typed', () => {
  it.each([
    ['Aig', 'Aigul Tursynbayeva', 3],
    ['written by aig', 'Aigul Tursynbayeva', 3],
    ['A scholar of Korkyt Ata U', 'Korkyt Ata University', 12],
    ['“Tur', 'Tursynbayeva', 3],
    ['(K', 'Korkyt Ata University', 1],
    ['Ex', 'Exhibit', 2],
    ['nearly 3', '3,200', 1],
  ])('offers after "%s": %s', (before, text, typed) => {
    expect(completionOf(before, '', TEXTS)).toEqual({ typed, texts: [text] });
  });

  it('offers several in their order', () => {
    expect(completionOf('from Akt', '', TEXTS)?.texts).toEqual(['Aktau', 'Aktobe']);
  });

  it.each([
    ['a single small letter', 'the e', ''],
    ['a caret inside a word', 'Aig', 'ul'],
    ['the end of a longer word', 'xAig', ''],
    ['a part of a hyphenated word', 'non-exh', ''],
    ['what is already whole', 'Tursynbayeva', ''],
    ['a space', 'Aigul ', ''],
    ['nothing', '', ''],
  ])('offers nothing at %s', (_, before, after) => {
    expect(completionOf(before, after, TEXTS.slice(0, 4))).toBeNull();
  });

  it('prefers the longest beginning: a surname after its given name goes on with the whole name', () => {
    expect(completionOf('by Aigul Tur', '', TEXTS)).toEqual({ typed: 9, texts: ['Aigul Tursynbayeva'] });
  });
});
