import { expect, test } from 'vitest';
import { prepositionOf } from '#glossary/kazakh/morphology/preposition.ts';
import { endingReadings, stemCandidates } from '#glossary/kazakh/morphology/stem-candidates.ts';

test.each([
  ['диспансерде', 'диспансер', 'in'],
  ['Тараздағы', 'тараз', 'in'],
  ['әпкесінен', 'әпке', 'from'],
  ['елдің', 'ел', 'of'],
  ['қалаға', 'қала', 'to'],
  ['доспен', 'дос', 'with'],
  ['үйді', 'үй', ''],
  ['айтуынша', 'айту', 'according to'],
  ['таудай', 'тау', 'like'],
])('%s asks for %s + "%s"', (word, stem, preposition) => {
  const prepositions = stemCandidates(word)
    .filter((candidate) => candidate.stem === stem)
    .map(({ features }) => prepositionOf(features));
  expect(prepositions).toContain(preposition);
});

test('an ending that stands apart says what it says', () => {
  expect(endingReadings('-ға')).toContainEqual({ case: 'dat' });
  expect(endingReadings('ның')).toContainEqual({ case: 'gen' });
  expect(endingReadings('-кітап')).toEqual([]);
});
