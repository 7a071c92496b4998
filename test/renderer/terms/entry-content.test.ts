import { describe, expect, it } from 'vitest';
import { newEntry } from '../../../renderer/terms/entry-content.ts';

const english = (kazakh: string, rendering: string, type: 'person' | 'place') =>
  newEntry(kazakh, rendering, type).renderings.map(({ text, kind }) => [text, kind]);

describe('a new entry', () => {
  it('calls a person of two names by the surname later', () => {
    expect(english('Дәурен Оспанов', 'Dauren Ospanov', 'person')).toEqual([
      ['Dauren Ospanov', 'full'],
      ['Ospanov', 'short'],
    ]);
  });

  it.each([
    ['Абай', 'Abai', 'person'],
    ['Қасым-Жомарт Кемелұлы Тоқаев', 'Kassym-Jomart Kemeluly Tokayev', 'person'],
    ['Ақмола облысы', 'Akmola Region', 'place'],
  ] as const)('has one English for %s', (kazakh, rendering, type) => {
    expect(english(kazakh, rendering, type)).toEqual([[rendering, 'full']]);
  });

  it('waits for its English when none is known', () => {
    expect(english('Дәурен Оспанов', ' ', 'person')).toEqual([]);
  });
});
