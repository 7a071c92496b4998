import { readFileSync } from 'node:fs';
import { distance } from 'fastest-levenshtein';
import { expect, it } from 'vitest';
import { createAnalyzer } from '#glossary/kazakh/morphology/create-analyzer.ts';
import { dictionaryOf } from '#glossary/kazakh/morphology/dictionary.ts';
import { matchScore } from '#glossary/memory/matching/match-score.ts';
import { matchWords } from '#glossary/memory/matching/match-word.ts';

/** Sentences of our own with one that should score higher and one that should score lower; the kind says why. */
const TRIPLES = readFileSync(new URL('../../../fixtures/memory/triples.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [kind: string, query: string, nearer: string, farther: string]);

const analyzer = createAnalyzer(dictionaryOf([]));
const lemmasOf = (word: string): readonly string[] => analyzer.analyze(word).map(({ lemma }) => lemma);

it('ranks the nearer of two sentences first in 95 of 100 triples, more often than letters alone', () => {
  const score = (one: string, other: string): number =>
    matchScore(matchWords(one), matchWords(other), lemmasOf);
  const letters = (one: string, other: string): number =>
    1 - distance(one, other) / Math.max(one.length, other.length);
  const rightBy = (alike: (one: string, other: string) => number): number =>
    TRIPLES.filter(([, query, nearer, farther]) => alike(query, nearer) > alike(query, farther)).length /
    TRIPLES.length;
  expect(TRIPLES.length).toBeGreaterThanOrEqual(300);
  expect(rightBy(score)).toBeGreaterThanOrEqual(0.95);
  expect(rightBy(score)).toBeGreaterThan(rightBy(letters));
});
