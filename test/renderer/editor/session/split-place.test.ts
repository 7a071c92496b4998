import { describe, expect, it } from 'vitest';
import { splitPlace } from '../../../../renderer/editor/session/split-place.ts';

/** The text with a stroke where it would be cut. */
function cut(source: string, share: number): string {
  const place = splitPlace(source, share);
  return `${source.slice(0, place)}|${source.slice(place)}`;
}

describe('where a sentence is offered to be cut', () => {
  it.each([
    ['Мұражай ашылды. Ол тегін. Бәрі риза.', 0.3, 'Мұражай ашылды. |Ол тегін. Бәрі риза.'],
    ['Мұражай ашылды. Ол тегін. Бәрі риза.', 0.9, 'Мұражай ашылды. Ол тегін. |Бәрі риза.'],
    [
      'Құрылыс екі жылға созылып, оған қаржы бөлінді.',
      0.1,
      'Құрылыс екі жылға созылып, |оған қаржы бөлінді.',
    ],
    ['Құрылыс екі жылға созылды.', 0.5, 'Құрылыс екі |жылға созылды.'],
  ])('prefers sentence ends, then commas, then words: %s at %d', (source, share, expected) => {
    expect(cut(source, share)).toBe(expected);
  });

  it('stays inside a text without a space', () => {
    expect(splitPlace('Қызылорда', 0)).toBe(5);
  });
});
