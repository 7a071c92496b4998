import type { AlignableSentence } from './alignable-sentence.ts';

/** What a shared anchor is worth and what one without its twin costs. */
const SHARED = -140;
const ALONE = 45;

/** What a word is worth whose translation stands on the other side, and how many of them count. */
const WORD = -30;
const MOST_WORDS = 12;

/** Cost of pairing two stretches by their anchors, and the share of anchors that found their twin (1 = all, or none to find). */
export function anchorCost(
  sources: readonly AlignableSentence[],
  targets: readonly AlignableSentence[],
): { readonly cost: number; readonly anchored: number } {
  const waiting = new Map<string, number>();
  let all = 0;
  for (const { anchors } of sources) {
    all += anchors.length;
    for (const anchor of anchors) waiting.set(anchor, (waiting.get(anchor) ?? 0) + 1);
  }
  let shared = 0;
  for (const { anchors } of targets) {
    all += anchors.length;
    for (const anchor of anchors) {
      const left = waiting.get(anchor) ?? 0;
      if (left === 0) continue;
      waiting.set(anchor, left - 1);
      shared += 1;
    }
  }
  const alone = all - 2 * shared;
  const words = Math.min(MOST_WORDS, translatedWords(sources, targets));
  return {
    cost: shared * SHARED + alone * ALONE + words * WORD,
    anchored: all === 0 ? 1 : (2 * shared) / all,
  };
}

function translatedWords(
  sources: readonly AlignableSentence[],
  targets: readonly AlignableSentence[],
): number {
  const english = new Set(targets.flatMap(({ words }) => words.map(([word]) => word)));
  let found = 0;
  for (const { words } of sources)
    for (const word of words) if (word.some((one) => english.has(one))) found += 1;
  return found;
}
