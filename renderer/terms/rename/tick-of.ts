import type { RenameLine } from '#contract/terms-service.ts';
import type { SegmentId } from '#glossary/model/ids.ts';

/** The tick that stands for several sentences, and how many of them are ticked. */
export function tickOf(
  lines: readonly RenameLine[],
  tickedIds: ReadonlySet<SegmentId>,
): { readonly state: 'on' | 'off' | 'mixed'; readonly ticked: number } {
  const ticked = lines.filter(({ segmentId }) => tickedIds.has(segmentId)).length;
  return { state: ticked === 0 ? 'off' : ticked === lines.length ? 'on' : 'mixed', ticked };
}
