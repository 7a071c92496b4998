import type { AlignableSentence } from './align.ts';

/** What a shared anchor is worth and what one without its twin costs. */
const SHARED = -140;
const ALONE = 45;

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
  return { cost: shared * SHARED + alone * ALONE, anchored: all === 0 ? 1 : (2 * shared) / all };
}
