import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemCandidates } from '#glossary/kazakh/morphology/stem-candidates.ts';
import { matchScore } from '#glossary/memory/matching/match-score.ts';
import { matchWords } from '#glossary/memory/matching/match-word.ts';

const shortestStem = (word: string): string =>
  stemCandidates(word).reduce(
    (shortest, { stem }) => (stem.length < shortest.length ? stem : shortest),
    word,
  );
const words = (text: string) => matchWords(text, shortestStem);
const score = (one: string, other: string): number => matchScore(words(one), words(other));

describe('the match score', () => {
  it.each([
    ['equal sentences', 'Ауданда мектеп ашылды.', 'Ауданда мектеп ашылды.', 100],
    ['another ending', 'Ауданда мектеп ашылды.', 'Ауданда мектептер ашылды.', 92],
    ['another word', 'Ауданда мектеп ашылды.', 'Ауданда аурухана ашылды.', 68],
    ['another number', '2019 жылы ашылды.', '2020 жылы ашылды.', 96],
    ['another mark', 'Ол келді ме?', 'Ол келді ме.', 93],
    ['capitals', 'МЕКТЕП АШЫЛДЫ', 'Мектеп ашылды', 100],
    ['nothing in common', 'Мектеп ашылды', 'Жаңбыр жауып тұр', 0],
    ['two empty sentences', '', '', 100],
  ])('%s', (_name, one, other, expected) => {
    expect(score(one, other)).toBe(expected);
  });

  it('is the same both ways and never above the score of equality', () => {
    const text = fc
      .array(fc.constantFrom('мектеп', 'мектепте', 'ауданға', '12', '7', 'және', ',', '.'), { maxLength: 12 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const forward = score(one, other);
        expect(forward).toBe(score(other, one));
        expect(forward).toBeGreaterThanOrEqual(0);
        if (one !== other) expect(forward).toBeLessThanOrEqual(100);
        expect(score(one, one)).toBe(100);
      }),
    );
  });
});
