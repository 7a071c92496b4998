import type { CodedText } from '#glossary/model/coded-text.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import type { Segment, SegmentOrigin, SegmentState } from '#glossary/model/segment.ts';
import type { SegmentsChange, Write } from '#glossary/model/segments-change.ts';
import type { Row } from '#glossary/store/row.ts';
import { textColumns } from '#glossary/store/segments.ts';
import type { Library } from '../library.ts';
import { assertRevision, requireUnlocked, writeSegments } from '../write.ts';

/** Autosave of a row; the state follows the text as targetColumns says. Errors: see ArticlesService. */
export function editTarget(
  library: Library,
  request: Write & {
    readonly segmentId: SegmentId;
    readonly revision: number;
    readonly target: CodedText;
    readonly origin?: SegmentOrigin;
  },
): SegmentsChange {
  const { segmentId, revision, target, origin } = request;
  let segment: Segment;
  const find = () => {
    segment = requireUnlocked(library, segmentId);
    return segment.articleId;
  };
  return writeSegments(library, request, 'edit-target', find, (recorder) => {
    assertRevision(segment, revision);
    recorder.update('segment', segmentId, targetColumns(segment, target, origin));
    return { changed: [segmentId] };
  });
}

/**
 * The columns of a new English text and what follows from it: a text makes an empty segment a draft, an emptied one is
 * empty, a changed confirmed one is a draft again and flagged. An offered text keeps its origin while it is edited.
 * Errors: code-broken when a code lies outside the text, segment-merged for English that nobody would print.
 */
export function targetColumns(segment: Segment, target: CodedText, origin?: SegmentOrigin): Row {
  const text = cleaned(target);
  if (segment.relation.kind === 'merged' && text.text !== '')
    throw new QostilError('segment-merged', { segment: segment.id, position: segment.position + 1 });
  const state = stateAfterEdit(segment, text);
  const isTakenBack =
    state !== segment.state && (segment.state === 'confirmed' || segment.state === 'reviewed');
  return {
    ...textColumns('target', text),
    state,
    is_changed: Number(segment.isChangedSinceConfirmed || isTakenBack),
    origin: JSON.stringify(origin ?? (state === 'empty' ? { kind: 'typed' } : segment.origin)),
  };
}

function stateAfterEdit({ state, target: before }: Segment, after: CodedText): SegmentState {
  if (after.text === before.text && JSON.stringify(after.codes) === JSON.stringify(before.codes))
    return state;
  return after.text === '' && after.codes.length === 0 ? 'empty' : 'draft';
}

/** As it can be stored; the length stays, so the codes stay where they are. */
function cleaned({ text, codes }: CodedText): CodedText {
  if (codes.some(({ offset }) => offset < 0 || offset > text.length)) throw new QostilError('code-broken');
  return { text: text.toWellFormed().replaceAll('\u0000', ' '), codes };
}
