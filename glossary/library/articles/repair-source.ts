import { QostilError } from '#glossary/model/errors.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import type { SegmentsChange, Write } from '#glossary/model/segments-change.ts';
import { textColumns } from '#glossary/store/segments.ts';
import type { Library } from '../library.ts';
import { assertRevision, requireSegment, requireUnlocked, writeSegments } from '../write.ts';

/**
 * Puts repaired letters into the source, unit by unit, so that codes and marks stay where they are; a confirmed
 * segment is flagged. Errors: input-invalid when the length differs; segment-missing, segment-locked, segment-changed.
 */
export function repairSource(
  library: Library,
  request: Write & { readonly segmentId: SegmentId; readonly revision: number; readonly source: string },
): SegmentsChange {
  const { segmentId, revision, source } = request;
  const find = () => requireSegment(library, segmentId).articleId;
  return writeSegments(library, request, 'repair-source', find, (recorder) => {
    const segment = requireUnlocked(library, segmentId);
    assertRevision(segment, revision);
    if (source.length !== segment.source.text.length)
      throw new QostilError('input-invalid', { field: 'source' });
    const isConfirmed = segment.state === 'confirmed' || segment.state === 'reviewed';
    recorder.update('segment', segmentId, {
      ...textColumns('source', { text: source, codes: segment.source.codes }),
      is_changed: Number(segment.isChangedSinceConfirmed || isConfirmed),
    });
    return { changed: [segmentId] };
  });
}
