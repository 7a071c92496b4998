import { EMPTY_TEXT } from '#glossary/model/coded-text.ts';
import { joinCodedTexts } from '#glossary/model/edit-coded-text.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import { rankBetween } from '#glossary/model/rank.ts';
import type { Segment, SegmentRelation } from '#glossary/model/segment.ts';
import type { SegmentsChange, Write } from '#glossary/model/segments-change.ts';
import type { Recorder } from '#glossary/store/operation-log.ts';
import type { Row } from '#glossary/store/row.ts';
import { relationColumns, textColumns } from '#glossary/store/segments.ts';
import type { Library } from '../library.ts';
import { requireSegment, requireUnlocked, writeSegments } from '../write.ts';
import { newSegmentRow } from './create-article.ts';
import { targetColumns } from './edit-target.ts';

/**
 * Leaves a sentence out, prints its English elsewhere, merges it into another, or takes that back. The English of a
 * sentence that is merged goes to the end (or the beginning) of its host's, where it is edited as one text.
 * Errors: segment-missing, segment-locked, input-invalid (itself, another article, a chain of merges, an added segment).
 */
export function setRelation(
  library: Library,
  request: Write & { readonly segmentId: SegmentId; readonly relation: SegmentRelation },
): SegmentsChange {
  const { segmentId, relation } = request;
  const find = () => requireSegment(library, segmentId).articleId;
  return writeSegments(library, request, 'set-relation', find, (recorder) => {
    const segment = requireUnlocked(library, segmentId);
    assertRelationFits(library, segment, relation);
    if (relation.kind === 'merged') return mergeInto(library, recorder, segment, relation.into);
    const isUnfounded = relation.kind !== 'left-out' && segment.target.text === '';
    recorder.update('segment', segmentId, {
      ...relationColumns(relation),
      ...(isUnfounded ? { state: 'empty' } : {}),
    });
    return { changed: [segmentId] };
  });
}

/** Adds English without a source behind a segment, in its paragraph. Errors: segment-missing. */
export function addSegment(library: Library, request: Write & { readonly after: SegmentId }): SegmentsChange {
  const find = () => requireSegment(library, request.after).articleId;
  return writeSegments(library, request, 'add-segment', find, (recorder) => {
    const articleId = find();
    const place = library.store.segments.place(request.after)!;
    const next = library.store.segments.next(articleId, place.rank);
    const rank = rankBetween(place.rank, next?.rank ?? null);
    const row = newSegmentRow({ articleId, paragraphId: place.paragraphId, rank, source: EMPTY_TEXT });
    const id = recorder.insert('segment', { ...row, ...relationColumns({ kind: 'added' }) });
    return { changed: [id as SegmentId], isOutlineChanged: true };
  });
}

/** Takes an added segment out again. Errors: segment-missing, segment-locked, input-invalid for one with a source. */
export function removeAdded(
  library: Library,
  request: Write & { readonly segmentId: SegmentId },
): SegmentsChange {
  const { segmentId } = request;
  const find = () => requireSegment(library, segmentId).articleId;
  return writeSegments(library, request, 'remove-added', find, (recorder) => {
    const segment = requireUnlocked(library, segmentId);
    if (segment.relation.kind !== 'added') throw new QostilError('input-invalid', { field: 'segmentId' });
    const changed = redirectRelations(library, recorder, segmentId, null);
    recorder.remove('segment', segmentId);
    return { changed, removed: [segmentId], isOutlineChanged: true };
  });
}

/**
 * Makes what names a segment that goes away name another instead; without one it is normal again.
 * Returns the segments changed.
 */
export function redirectRelations(
  { store }: Library,
  recorder: Recorder,
  from: SegmentId,
  to: SegmentId | null,
): readonly SegmentId[] {
  const related = store.segments.getAll(store.segments.relatedTo(from));
  for (const segment of related) {
    const isKept = to !== null && to !== segment.id;
    recorder.update('segment', segment.id, isKept ? { relation_segment: to } : backToNormal(segment));
  }
  return related.map(({ id }) => id);
}

/** The columns of an ordinary sentence; one without English is not finished. */
function backToNormal({ target }: Segment): Row {
  return { ...relationColumns({ kind: 'normal' }), ...(target.text === '' ? { state: 'empty' } : {}) };
}

function assertRelationFits(library: Library, segment: Segment, relation: SegmentRelation): void {
  const refused = new QostilError('input-invalid', { field: 'relation' });
  if (relation.kind === 'added' || segment.relation.kind === 'added') throw refused;
  const otherId =
    relation.kind === 'merged' ? relation.into : relation.kind === 'moved' ? relation.after : null;
  if (otherId === null) return;
  const other = requireSegment(library, otherId);
  if (other.id === segment.id || other.articleId !== segment.articleId) throw refused;
  if (relation.kind === 'merged' && other.relation.kind === 'merged') throw refused;
}

function mergeInto(library: Library, recorder: Recorder, guest: Segment, hostId: SegmentId) {
  const host = requireUnlocked(library, hostId);
  const isBefore = guest.position < host.position;
  const target = isBefore
    ? joinCodedTexts(guest.target, host.target)
    : joinCodedTexts(host.target, guest.target);
  const columns = targetColumns(host, target);
  recorder.update('segment', hostId, columns);
  const moved = redirectRelations(library, recorder, guest.id, hostId);
  recorder.update('segment', guest.id, {
    ...relationColumns({ kind: 'merged', into: hostId }),
    ...textColumns('target', EMPTY_TEXT),
    state: String(columns.state),
    is_changed: 0,
    origin: JSON.stringify({ kind: 'typed' }),
  });
  return { changed: [hostId, guest.id, ...moved] };
}
