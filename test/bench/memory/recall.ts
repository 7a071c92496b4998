import type { MemoryService } from '#contract/memory-service.ts';
import type { Client } from '#contract/service.ts';
import { createAnalyzer } from '#glossary/kazakh/morphology/create-analyzer.ts';
import { readLexicon } from '#glossary/library/seed/read-lexicon.ts';
import { matchScore } from '#glossary/memory/matching/match-score.ts';
import { matchWords } from '#glossary/memory/matching/match-word.ts';
import { seedDirectory } from '../../../main/engine/seed-directory.ts';
import { query, sentence } from './unit-texts.ts';

/** Matches below this score need not be found. */
const LEAST = 70;

/**
 * How often a lookup finds a match as good as the best of a full scan, among `wanted` queries that have one of 70 or
 * better in `units` units: found of all.
 */
export async function recall(
  memory: Pick<Client<MemoryService>, 'matchText'>,
  units: number,
  wanted: number,
): Promise<readonly [found: number, all: number]> {
  const analyzer = createAnalyzer(readLexicon(seedDirectory()).dictionary);
  const lemmas = new Map<string, readonly string[]>();
  const lemmasOf = (word: string): readonly string[] => {
    let known = lemmas.get(word);
    if (!known) {
      known = analyzer.analyze(word).map(({ lemma }) => lemma);
      lemmas.set(word, known);
    }
    return known;
  };
  const all = Array.from({ length: units }, (_, unit) => matchWords(sentence(unit)));
  let found = 0;
  let asked = 0;
  for (let at = 5000; asked < wanted; at += 1) {
    const text = query(at, units);
    const words = matchWords(text);
    let best = 0;
    for (const unit of all) best = Math.max(best, matchScore(words, unit, lemmasOf, Math.max(best, LEAST)));
    if (best < LEAST) continue;
    asked += 1;
    const [match] = await memory.matchText({ text, before: '', after: '', count: 1, least: LEAST });
    // Equal words with other capitals score 100 in the scan and 99 when they are looked up.
    if (match && match.score >= Math.min(best, 99)) found += 1;
  }
  return [found, asked];
}
