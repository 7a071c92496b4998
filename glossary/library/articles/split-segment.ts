import { joinCodedTexts, splitCodedText } from '#glossary/model/edit-coded-text.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import { rankBetween } from '#glossary/model/rank.ts';
import type { Segment, SegmentRelation, SegmentState } from '#glossary/model/segment.ts';
import type { SegmentsChange, Write } from '#glossary/model/segments-change.ts';
import type { Row } from '#glossary/store/row.ts';
import { relationColumns, textColumns } from '#glossary/store/segments.ts';
import type { Library } from '../library.ts';
import { assertRevision, requireSegment, requireUnlocked, writeSegments } from '../write.ts';
import { newSegmentRow } from './create-article.ts';
import { redirectRelations } from './relations.ts';

/**
 * Cuts a segment in two in its place; what was confirmed is a draft again. White space at the cuts goes.
 * Errors: split-at-edge when a part of the source would be empty; segment-missing, segment-locked, segment-changed.
 */
export function splitSegment(
  library: Library,
  request: Write & {
    readonly segmentId: SegmentId;
    readonly revision: number;
    readonly sourceOffset: number;
    readonly targetOffset: number;
  },
): SegmentsChange {
  const { segmentId, revision, sourceOffset, targetOffset } = request;
  const find = () => requireSegment(library, segmentId).articleId;
  return writeSegments(library, request, 'split', find, (recorder) => {
    const segment = requireUnlocked(library, segmentId);
    assertRevision(segment, revision);
    const sources = splitCodedText(segment.source, sourceOffset);
    const targets = splitCodedText(segment.target, targetOffset);
    if (sources.some(({ text }) => text === ''))
      throw new QostilError('split-at-edge', { offset: sourceOffset });
    const place = library.store.segments.place(segmentId)!;
    const next = library.store.segments.next(segment.articleId, place.rank);
    const [left, right] = [0, 1].map((side): Row => {
      const target = targets[side]!;
      const isEmpty = target.text === '' && target.codes.length === 0;
      return {
        ...textColumns('source', sources[side]!),
        ...textColumns('target', target),
        ...(isEmpty ? { state: 'empty' } : takenBack(segment)),
        origin: JSON.stringify(segment.origin),
      };
    });
    recorder.update('segment', segmentId, left!);
    const rank = rankBetween(place.rank, next?.rank ?? null);
    const { articleId, paragraphId } = segment;
    const rightId = recorder.insert('segment', {
      ...newSegmentRow({ articleId, paragraphId, rank, source: sources[1] }),
      ...right,
    }) as SegmentId;
    return { changed: [segmentId, rightId], isOutlineChanged: true };
  });
}

/**
 * Joins a segment with the next one of its paragraph, a space between. Two of one state keep it, others are a draft.
 * Errors: segment-not-adjacent at the end of the paragraph; segment-missing, segment-locked.
 */
export function mergeSegments(
  library: Library,
  request: Write & { readonly segmentId: SegmentId },
): SegmentsChange {
  const { segmentId } = request;
  const find = () => requireSegment(library, segmentId).articleId;
  return writeSegments(library, request, 'merge', find, (recorder) => {
    const first = requireUnlocked(library, segmentId);
    const place = library.store.segments.place(segmentId)!;
    const next = library.store.segments.next(first.articleId, place.rank);
    if (next?.paragraphId !== place.paragraphId)
      throw new QostilError('segment-not-adjacent', { segment: segmentId });
    const second = requireUnlocked(library, next.id);
    const related = redirectRelations(library, recorder, second.id, segmentId);
    const relation = joinedRelation(first, second);
    recorder.update('segment', segmentId, {
      ...textColumns('source', joinCodedTexts(first.source, second.source)),
      ...textColumns('target', joinCodedTexts(first.target, second.target)),
      state: joinedState(first, second, relation),
      is_changed: Number(first.isChangedSinceConfirmed || second.isChangedSinceConfirmed),
      origin: JSON.stringify(first.target.text === '' ? second.origin : first.origin),
      note: [first.note, second.note].filter((note) => note !== '').join('\n'),
      ...relationColumns(relation),
    });
    recorder.remove('segment', second.id);
    const changed = new Set([segmentId, ...related]);
    return { changed: [...changed], removed: [second.id], isOutlineChanged: true };
  });
}

function takenBack({ state, isChangedSinceConfirmed }: Segment): Row {
  const wasConfirmed = state === 'confirmed' || state === 'reviewed';
  return {
    state: wasConfirmed ? 'draft' : state,
    is_changed: Number(isChangedSinceConfirmed || wasConfirmed),
  };
}

function joinedState(first: Segment, second: Segment, relation: SegmentRelation): SegmentState {
  const isWithoutText = first.target.text === '' && second.target.text === '';
  if (isWithoutText && relation.kind !== 'left-out' && relation.kind !== 'merged') return 'empty';
  if (first.state === second.state) return first.state;
  return isWithoutText ? 'empty' : 'draft';
}

/** What both are, or what the one with a source is; else an ordinary sentence, moved if one of them was. */
function joinedRelation(first: Segment, second: Segment): SegmentRelation {
  const sourced = [first, second].filter(({ relation }) => relation.kind !== 'added');
  const [one = first.relation, other = one] = sourced.map(({ relation }) => relation);
  const isShared = JSON.stringify(relationColumns(one)) === JSON.stringify(relationColumns(other));
  const joined = isShared ? one : [one, other].find(({ kind }) => kind === 'moved');
  const named = joined && relationColumns(joined).relation_segment;
  return joined && named !== first.id && named !== second.id ? joined : { kind: 'normal' };
}
