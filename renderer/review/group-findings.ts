import type { SegmentFinding } from '#contract/checks-service.ts';

/** Findings by a part of them, in the order in which the parts are met. (Chromium 114 has no Map.groupBy.) */
export function groupFindings<Part extends 'check' | 'segmentId' | 'articleId' | 'severity'>(
  findings: readonly SegmentFinding[],
  part: Part,
): readonly (readonly [SegmentFinding[Part], readonly SegmentFinding[]])[] {
  const groups = new Map<SegmentFinding[Part], SegmentFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding[part]);
    if (group) group.push(finding);
    else groups.set(finding[part], [finding]);
  }
  return [...groups];
}
