import { QostilError } from '#glossary/model/errors.ts';
import type { ArticleId, SegmentId } from '#glossary/model/ids.ts';
import type { Segment } from '#glossary/model/segment.ts';
import type { SegmentsChange, Write } from '#glossary/model/segments-change.ts';
import type { Recorder } from '#glossary/store/operation-log.ts';
import type { Library } from './library.ts';
import { settings } from './settings.ts';

/** Rows sent back with a write; above that the caller loads what it shows. */
const ROWS_SENT = 500;

/** Scope of an article's undo. */
export function articleScope(id: ArticleId): string {
  return `article:${id}`;
}

/**
 * Runs one logged write in a transaction and keeps its result, so that the same operation id asked again is answered
 * without writing, nor looking at what may be gone by now. `scopes` are where undo finds it.
 */
export function write<Result>(
  library: Library,
  { operationId, step }: Write,
  action: string,
  scopes: () => readonly string[],
  body: (recorder: Recorder) => Result,
): Result {
  const { store, clock } = library;
  const writesBefore = store.memoryWrites();
  const result = store.transaction(() => {
    const known = store.log.resultOf(operationId);
    if (known !== undefined) return known as Result;
    const head = { key: step, action, scopes: scopes(), at: clock(), by: settings(library).writerName };
    const result = store.log.record(head, (recorder) => {
      const done = body(recorder);
      for (const id of recorder.restructured) store.segments.renumber(id as ArticleId);
      return done;
    });
    store.log.keepResult(operationId, result);
    return result;
  });
  // A confirmation feeds the memory of one's own work too.
  if (store.memoryWrites() > writesBefore) library.observer.memoryChanged();
  return result;
}

/** Ids of what a write to segments did; stored instead of the rows, which are read again when it is asked again. */
export interface TouchedSegments {
  readonly changed: readonly SegmentId[];
  readonly removed?: readonly SegmentId[];
  readonly isOutlineChanged?: boolean;
}

/** As write, for segments of the article that `find` names; answers with their rows, and with what else `body` says. */
export function writeSegments<Extra extends object = object>(
  library: Library,
  request: Write,
  action: string,
  find: () => ArticleId,
  body: (recorder: Recorder) => TouchedSegments & { readonly extra?: Extra },
): SegmentsChange & Extra {
  const scopes = () => [articleScope(find())];
  const done = write(library, request, action, scopes, (recorder) => {
    const articleId = find();
    const touched = body(recorder);
    library.store.articles.touch(articleId, recorder.at);
    const { changed, removed = [], isOutlineChanged = false, extra = {} as Extra } = touched;
    return { changed, removed, isOutlineChanged, savedAt: recorder.at, ...extra };
  });
  return { ...done, ...rowsToSend(library, done) };
}

/** The rows of changed segments; for very many of them the word to load the article again. */
export function rowsToSend(
  { store }: Library,
  {
    changed,
    isOutlineChanged,
  }: { readonly changed: readonly SegmentId[]; readonly isOutlineChanged: boolean },
): Pick<SegmentsChange, 'changed' | 'isOutlineChanged'> {
  if (changed.length > ROWS_SENT) return { changed: [], isOutlineChanged: true };
  return { changed: inOrder(store.segments.getAll(changed)), isOutlineChanged };
}

/** Segments by their place in the article. */
export function inOrder(segments: readonly Segment[]): readonly Segment[] {
  return segments.toSorted((a, b) => a.position - b.position);
}

/** The segment of an id. Errors: segment-missing. */
export function requireSegment({ store }: Library, id: SegmentId): Segment {
  const segment = store.segments.get(id);
  if (!segment) throw new QostilError('segment-missing', { segment: id });
  return segment;
}

/** The segment, when it may be written to. Errors: segment-missing, segment-locked. */
export function requireUnlocked(library: Library, id: SegmentId): Segment {
  const segment = requireSegment(library, id);
  assertUnlocked(segment);
  return segment;
}

/** Throws segment-locked for a locked segment. */
export function assertUnlocked({ id, isLocked, position }: Segment): void {
  if (isLocked) throw new QostilError('segment-locked', { segment: id, position });
}

/** Throws segment-changed unless the segment is of the revision the caller saw. */
export function assertRevision(segment: Segment, revision: number): void {
  if (segment.revision !== revision)
    throw new QostilError('segment-changed', { segment: segment.id, revision: segment.revision });
}

/** The segments of some ids in order, which must be of one article. Errors: segment-missing, input-invalid. */
export function requireOneArticle({ store }: Library, ids: readonly SegmentId[]): readonly Segment[] {
  const segments = inOrder(store.segments.getAll(ids));
  const found = new Set(segments.map((segment) => segment.id));
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) throw new QostilError('segment-missing', { segment: missing });
  if (segments.some(({ articleId }) => articleId !== segments[0]?.articleId))
    throw new QostilError('input-invalid', { field: 'segmentIds' });
  return segments;
}
