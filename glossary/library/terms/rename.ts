import { replaceSpans } from '#glossary/model/edit-coded-text.ts';
import type { Entry, EntryContent } from '#glossary/model/entry.ts';
import type { ArticleId, OperationId, SegmentId } from '#glossary/model/ids.ts';
import type {
  LeftAloneLine,
  OldRenderingFate,
  RenameLine,
  RenameQuery,
  RenameResult,
  RenderingChange,
} from '#glossary/model/rename.ts';
import type { Segment } from '#glossary/model/segment.ts';
import type { Span } from '#glossary/model/span.ts';
import type { Recorder } from '#glossary/store/operation-log.ts';
import { englishKey } from '#glossary/terms/entry-keys.ts';
import type { TextEdit } from '#glossary/terms/renaming/exchange-use.ts';
import { leftAloneInText } from '#glossary/terms/renaming/left-alone.ts';
import {
  type PreparedRename,
  prepareRename,
  type RenamedUse,
  renameInText,
} from '#glossary/terms/renaming/rename-in-text.ts';
import { targetColumns } from '../articles/edit-target.ts';
import type { Library } from '../library.ts';
import { articleScope, write } from '../write.ts';
import { contentOf, recordContent, requireEntry } from './entries.ts';
import { segmentsOf, segmentsWithEntry, titlesOf } from './entry-usage.ts';

/** Key of the step of a change everywhere. */
const ACTION = 'change-rendering';

/**
 * The sentences a change of rendering touches, in all articles or in one, those with the entry in the source first.
 * Nothing is written. Errors: entry-missing.
 */
export function previewRename(library: Library, query: RenameQuery): readonly RenameLine[] {
  const entry = requireEntry(library, query.entryId);
  const prepared = preparedFor(library, entry, query.changes);
  const titles = titlesOf(library);
  const lines: RenameLine[] = [];
  const seen = new Set<SegmentId>();
  const offer = (segment: Segment, isInSource: boolean): void => {
    if (seen.has(segment.id)) return;
    seen.add(segment.id);
    const uses = renameInText(segment.target.text, prepared);
    if (uses.length === 0) return;
    const spans = uses.map(({ start, end }) => ({ start, end }));
    lines.push({
      segmentId: segment.id,
      articleId: segment.articleId,
      articleTitle: titles(segment.articleId),
      position: segment.position,
      source: segment.source.text,
      before: segment.target.text,
      after: replaceSpans(segment.target, editsOf(uses)).text,
      spans,
      newSpans: movedSpans(uses),
      state: segment.state,
      isLocked: segment.isLocked,
      isInSource,
    });
  };
  for (const { segment } of segmentsWithEntry(library, entry, query.articleId)) offer(segment, true);
  for (const segment of segmentsOf(library, segmentsWithEnglish(library, query))) offer(segment, false);
  return lines;
}

/** The sentences in which a change leaves letters of the old form alone, and why. Errors: entry-missing. */
export function leftAlone(library: Library, query: RenameQuery): readonly LeftAloneLine[] {
  const prepared = preparedFor(library, requireEntry(library, query.entryId), query.changes);
  const titles = titlesOf(library);
  const lines: LeftAloneLine[] = [];
  const ids = new Set(segmentsWithEnglish(library, query));
  for (const { id, articleId, position, target } of segmentsOf(library, [...ids])) {
    const spans = leftAloneInText(target.text, prepared);
    if (spans.length === 0) continue;
    lines.push({
      segmentId: id,
      articleId,
      articleTitle: titles(articleId),
      position,
      text: target.text,
      spans,
    });
  }
  return lines;
}

/**
 * Changes the listed segments that are not locked, and the renderings of the entry, as one step; what was confirmed is
 * a draft again and flagged. Errors: entry-missing.
 */
export function rename(
  library: Library,
  request: RenameQuery & {
    readonly operationId: OperationId;
    readonly segmentIds: readonly SegmentId[];
    readonly old: OldRenderingFate;
  },
): RenameResult {
  const entry = requireEntry(library, request.entryId);
  const prepared = preparedFor(library, entry, request.changes);
  return changeTargets(
    library,
    request,
    ['glossary', 'library'],
    ({ target }) => editsOf(renameInText(target.text, prepared)),
    (recorder) =>
      recordContent(recorder, entry.id, withRenderings(contentOf(entry), request.changes, request.old)),
  );
}

/** Edits the English of listed segments that are not locked, in all their articles, as one step. */
export function changeTargets(
  library: Library,
  {
    operationId,
    segmentIds,
  }: { readonly operationId: OperationId; readonly segmentIds: readonly SegmentId[] },
  scopes: readonly string[],
  editsFor: (segment: Segment) => readonly TextEdit[],
  beside: (recorder: Recorder) => void = () => undefined,
): RenameResult {
  const { store, observer } = library;
  const segments = [...segmentsOf(library, segmentIds)].filter(({ isLocked }) => !isLocked);
  const articleIds = [...new Set(segments.map(({ articleId }) => articleId))];
  const done = write(
    library,
    { operationId, step: '' },
    ACTION,
    () => [...scopes, ...articleIds.map(articleScope)],
    (recorder) => {
      beside(recorder);
      const changed: SegmentId[] = [];
      const touched = new Set<ArticleId>();
      for (const segment of segments) {
        const edits = editsFor(segment);
        if (edits.length === 0) continue;
        const target = replaceSpans(segment.target, edits);
        recorder.update('segment', segment.id, targetColumns(segment, target));
        changed.push(segment.id);
        touched.add(segment.articleId);
      }
      for (const id of touched) store.articles.touch(id, recorder.at);
      return { changed, articleIds: [...touched] };
    },
  );
  const byArticle = Map.groupBy(done.changed, (id) => segments.find((one) => one.id === id)?.articleId);
  for (const [articleId, ids] of byArticle)
    if (articleId !== undefined) observer.segmentsChanged(articleId, ids);
  observer.termsChanged(1);
  return { changed: done.changed.length, articleIds: done.articleIds };
}

function preparedFor(library: Library, entry: Entry, changes: readonly RenderingChange[]): PreparedRename {
  return prepareRename(changes, otherRenderings(library, entry, changes));
}

/** English of other entries, and of this one where it does not change, that shares a word with what changes. */
function otherRenderings(
  { store }: Library,
  entry: Entry,
  changes: readonly RenderingChange[],
): readonly string[] {
  const changing = new Set(changes.map(({ from }) => from));
  const texts = new Set<string>();
  for (const { text } of entry.renderings) if (!changing.has(text)) texts.add(text);
  for (const from of changing) {
    const [word] = from.match(/[\p{L}\p{M}]+(?:['’]\p{L}+)*/u) ?? [];
    if (word === undefined) continue;
    for (const other of store.entries.underKey(englishKey(word))) {
      if (other.id === entry.id) continue;
      for (const { text, status } of other.renderings) if (status !== 'forbidden') texts.add(text);
    }
  }
  return [...texts];
}

function segmentsWithEnglish({ store }: Library, { changes, articleId }: RenameQuery): readonly SegmentId[] {
  return changes.flatMap(({ from }) =>
    store.uses.segmentsWith(store.measures.fold(from.trim().split(/\s/)[0] ?? ''), 'target', articleId),
  );
}

function editsOf(uses: readonly RenamedUse[]): readonly TextEdit[] {
  return uses.flatMap(({ edits }) => edits).sort((a, b) => a.start - b.start);
}

/** Where the uses stand after the edits. */
function movedSpans(uses: readonly RenamedUse[]): readonly Span[] {
  let shift = 0;
  return uses.map(({ start, end, edits }) => {
    const before = edits.filter((edit) => edit.end <= start);
    shift += growth(before);
    const from = start + shift;
    shift += growth(edits.filter((edit) => edit.end > start));
    return { start: from, end: end + shift };
  });
}

function growth(edits: readonly TextEdit[]): number {
  return edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
}

/** The entry with its new renderings; the old ones accepted, forbidden or gone. */
function withRenderings(
  content: EntryContent,
  changes: readonly RenderingChange[],
  old: OldRenderingFate,
): EntryContent {
  let renderings = content.renderings;
  for (const { from, to } of changes) {
    const before = renderings.find(({ text }) => text === from);
    const gone = before ?? { text: from, status: 'accepted', kind: 'full', isForbiddenEverywhere: false };
    const past = old === 'dropped' ? [] : [{ ...gone, status: old }];
    const status = gone.status === 'forbidden' ? ('preferred' as const) : gone.status;
    const present = renderings.filter(({ text }) => text !== to);
    // A form that gave way before may be gone from the entry, which has the new one already.
    if (before === undefined && present.length < renderings.length) renderings = [...renderings, ...past];
    else if (before === undefined) renderings = [...renderings, ...past, { ...gone, text: to, status }];
    else renderings = present.toSpliced(present.indexOf(before), 1, { ...before, text: to, status }, ...past);
  }
  return { ...content, renderings };
}
