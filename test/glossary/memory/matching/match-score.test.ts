import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '#glossary/kazakh/morphology/create-analyzer.ts';
import { dictionaryOf } from '#glossary/kazakh/morphology/dictionary.ts';
import { matchScore } from '#glossary/memory/matching/match-score.ts';
import { matchWords } from '#glossary/memory/matching/match-word.ts';

const analyzer = createAnalyzer(dictionaryOf([]));
const lemmasOf = (word: string): readonly string[] => analyzer.analyze(word).map(({ lemma }) => lemma);
const score = (one: string, other: string, least = 0): number =>
  matchScore(matchWords(one), matchWords(other), lemmasOf, least);

describe('the match score', () => {
  it.each([
    ['equal sentences', 'Ауданда мектеп ашылды.', 'Ауданда мектеп ашылды.', 100],
    ['another ending', 'Ауданда мектеп ашылды.', 'Ауданда мектептер ашылды.', 92],
    ['another word', 'Ауданда мектеп ашылды.', 'Ауданда аурухана ашылды.', 68],
    ['another number', '2019 жылы ашылды.', '2020 жылы ашылды.', 96],
    ['another number in words', 'Ауылда отыз үй бар.', 'Ауылда қырық үй бар.', 97],
    ['another month', 'Ол мамырда келді.', 'Ол маусымда келді.', 96],
    ['another name', 'Мұны Әсел айтты.', 'Мұны Ерлан айтты.', 90],
    ['a name for a word', 'Мұны Әсел айтты.', 'Мұны дәрігер айтты.', 68],
    ['a softened stem', 'Оның кітабы шықты', 'Оның кітаптары шықты', 91],
    ['a verb in another tense', 'Ол үйге барады', 'Ол үйге барған', 91],
    ['look-alike letters', 'Aстана ашылды', 'Астана ашылды', 100],
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
        expect([forward, 0]).toContain(score(one, other, 70));
        if (forward >= 70) expect(score(one, other, 70)).toBe(forward);
      }),
    );
  });
});
