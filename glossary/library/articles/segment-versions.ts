import type { SegmentId } from '#glossary/model/ids.ts';
import type { SegmentState } from '#glossary/model/segment.ts';
import type { SegmentVersion } from '#glossary/model/segments-change.ts';
import type { Row, Value } from '#glossary/store/row.ts';
import { toCodedText } from '#glossary/store/segments.ts';
import type { Library } from '../library.ts';
import { requireSegment } from '../write.ts';

const SEEN = ['target', 'target_codes', 'state'];

/**
 * The English a segment had, newest first, undone versions too; the first is what stands now unless it was undone.
 * Empty while nothing was written. Errors: segment-missing.
 */
export function segmentVersions(library: Library, segmentId: SegmentId): readonly SegmentVersion[] {
  const segment = requireSegment(library, segmentId);
  const versions: SegmentVersion[] = [];
  // From the present back: each change says what stood before it.
  const present: Record<string, Value> = {
    target: segment.target.text,
    target_codes: JSON.stringify(segment.target.codes),
    state: segment.state,
  };
  for (const { action, at, by, before, after } of library.store.history.versions('segment', segmentId)) {
    if (!SEEN.some((column) => column in after)) continue;
    const version = { ...present, ...seen(after) };
    versions.push({
      target: toCodedText(String(version.target), String(version.target_codes)),
      state: version.state as SegmentState,
      at,
      by,
      action,
    });
    Object.assign(present, seen(before));
  }
  return versions;
}

function seen(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([column]) => SEEN.includes(column)));
}
