import type { BlockRole } from '#glossary/model/article.ts';
import { EMPTY_TEXT } from '#glossary/model/coded-text.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { ParagraphId, SegmentId } from '#glossary/model/ids.ts';
import type { Segment, SegmentState } from '#glossary/model/segment.ts';
import type { SeenEnglish, SegmentsChange, Write } from '#glossary/model/segments-change.ts';
import type { Row } from '#glossary/store/row.ts';
import type { Library } from '../library.ts';
import { assertUnlocked, requireOneArticle, requireSegment, writeSegments } from '../write.ts';
import { targetColumns } from './edit-target.ts';

interface ForSegments extends Write {
  readonly segmentIds: readonly SegmentId[];
}

/**
 * Confirms, marks reviewed or takes back. Confirming clears the mark of a change since; sentences merged into one of
 * the segments follow it. What was seen in the first is what is confirmed, though another text came meanwhile. Errors: segment-locked, input-invalid for an empty target that is neither left out nor
 * merged, or a text that is to be empty.
 */
export function setState(
  library: Library,
  request: ForSegments & { readonly state: SegmentState; readonly seen?: SeenEnglish },
): SegmentsChange {
  const { state, seen } = request;
  const [seenIn] = request.segmentIds;
  const follow = (segments: readonly Segment[]): readonly Segment[] => {
    const guests = segments.flatMap(({ id }) => library.store.segments.relatedTo(id));
    const merged = library.store.segments.getAll(guests).filter(({ relation }) => relation.kind === 'merged');
    return [...new Map([...segments, ...merged].map((segment) => [segment.id, segment])).values()];
  };
  const action = state === 'confirmed' ? 'confirm' : 'set-state';
  return changeEach(library, request, action, { follow }, (segment) => {
    const isSeen = seen !== undefined && segment.id === seenIn;
    const target = isSeen ? seen.target : segment.target;
    const hasText = target.text !== '' || target.codes.length > 0;
    const mayBeEmpty = segment.relation.kind === 'left-out' || segment.relation.kind === 'merged';
    const isFinished = state === 'confirmed' || state === 'reviewed';
    if ((isFinished && !hasText && !mayBeEmpty) || (state === 'empty' && hasText))
      throw new QostilError('input-invalid', { field: 'state', position: segment.position });
    const stateColumns: Row = isFinished ? { state, is_changed: 0 } : { state: hasText ? 'draft' : 'empty' };
    return isSeen ? { ...targetColumns(segment, target, seen.origin), ...stateColumns } : stateColumns;
  });
}

/** Locks or unlocks. */
export function setLocked(
  library: Library,
  request: ForSegments & { readonly isLocked: boolean },
): SegmentsChange {
  return changeEach(library, request, 'set-locked', { isForLocked: true }, () => ({
    is_locked: Number(request.isLocked),
  }));
}

/** Writes a note beside a segment, locked or not. */
export function setNote(
  library: Library,
  request: Write & { readonly segmentId: SegmentId; readonly note: string },
): SegmentsChange {
  const input = { ...request, segmentIds: [request.segmentId] };
  return changeEach(library, input, 'set-note', { isForLocked: true }, () => ({ note: request.note }));
}

/** Empties the English. */
export function clearTargets(library: Library, request: ForSegments): SegmentsChange {
  return changeEach(library, request, 'clear', {}, (segment) => targetColumns(segment, EMPTY_TEXT));
}

/** Puts the source in the place of the English, with its codes. */
export function copySources(library: Library, request: ForSegments): SegmentsChange {
  return changeEach(library, request, 'copy-source', {}, (segment) =>
    targetColumns(segment, segment.source, { kind: 'typed' }),
  );
}

/** Says what a paragraph is; its segments are drawn again. Errors: segment-missing. */
export function setRole(
  library: Library,
  request: Write & { readonly paragraphId: ParagraphId; readonly role: BlockRole },
): SegmentsChange {
  const { paragraphId, role } = request;
  const find = () => {
    const paragraph = library.store.segments.paragraph(paragraphId);
    if (!paragraph) throw new QostilError('segment-missing', { paragraph: paragraphId });
    return paragraph.articleId;
  };
  return writeSegments(library, request, 'set-role', find, (recorder) => {
    recorder.update('paragraph', paragraphId, { role });
    return { changed: [], isOutlineChanged: true };
  });
}

interface EachOptions {
  /** More segments that go along. */
  readonly follow?: (segments: readonly Segment[]) => readonly Segment[];
  readonly isForLocked?: boolean;
}

/** Writes new columns to each segment as one step. Errors: segment-missing, segment-locked. */
function changeEach(
  library: Library,
  request: ForSegments,
  action: string,
  { follow = (segments) => segments, isForLocked = false }: EachOptions,
  columnsOf: (segment: Segment) => Row,
): SegmentsChange {
  const find = () => {
    const [first] = request.segmentIds;
    if (first === undefined) throw new QostilError('input-invalid', { field: 'segmentIds' });
    return requireSegment(library, first).articleId;
  };
  return writeSegments(library, request, action, find, (recorder) => {
    const segments = follow(requireOneArticle(library, request.segmentIds));
    if (!isForLocked) segments.forEach(assertUnlocked);
    const changed = segments.filter((segment) => recorder.update('segment', segment.id, columnsOf(segment)));
    return { changed: changed.map(({ id }) => id) };
  });
}
