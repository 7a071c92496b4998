import { QostilError } from '#glossary/model/errors.ts';
import type { HistoryConflict, HistoryResult, HistoryScope, HistoryState } from '#glossary/model/history.ts';
import type { ArticleId, SegmentId } from '#glossary/model/ids.ts';
import type { Write } from '#glossary/model/segments-change.ts';
import type { HistoryOutcome, TouchedRow } from '#glossary/store/history.ts';
import type { Library } from './library.ts';
import { articleScope, rowsToSend } from './write.ts';

/** What undo and redo would take back or do again in a scope. */
export function historyState({ store }: Library, scope: HistoryScope): HistoryState {
  const name = scopeName(scope);
  return {
    undo: store.history.undoable(name)?.action ?? null,
    redo: store.history.redoable(name)?.action ?? null,
  };
}

/** Takes back the newest step of a scope, in every article it touched. Errors: nothing-to-undo. */
export function undo(library: Library, request: Write & { readonly scope: HistoryScope }): HistoryResult {
  return travel(library, request, 'undo');
}

/** Does the step again that was taken back last. Errors: nothing-to-redo. */
export function redo(library: Library, request: Write & { readonly scope: HistoryScope }): HistoryResult {
  return travel(library, request, 'redo');
}

/** What is stored of an answer: rows are read again when it is asked again. */
interface Travelled {
  readonly action: string;
  readonly at: string;
  readonly changed: readonly TouchedRow[];
  readonly removed: readonly TouchedRow[];
  readonly kept: readonly TouchedRow[];
  readonly restructured: readonly number[];
}

function travel(
  library: Library,
  { operationId, scope }: Write & { readonly scope: HistoryScope },
  direction: 'undo' | 'redo',
): HistoryResult {
  const { store, clock } = library;
  const name = scopeName(scope);
  const writesBefore = store.memoryWrites();
  const travelled = store.transaction((): Travelled => {
    const known = store.log.resultOf(operationId);
    if (known !== undefined) return known as Travelled;
    const step = direction === 'undo' ? store.history.undoable(name) : store.history.redoable(name);
    if (!step) throw new QostilError(direction === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo');
    const at = clock();
    const outcome = store.history[direction](step.id, at);
    for (const id of articlesOf(outcome)) store.articles.touch(id, at);
    for (const id of outcome.restructured) store.segments.renumber(id as ArticleId);
    const { changed, removed, kept } = outcome;
    const result = {
      action: step.action,
      at,
      changed,
      removed,
      kept,
      restructured: [...outcome.restructured],
    };
    store.log.keepResult(operationId, result);
    return result;
  });
  announce(library, scope, travelled);
  if (store.memoryWrites() > writesBefore) library.observer.memoryChanged();
  return resultFor(library, scope, travelled);
}

function resultFor(library: Library, scope: HistoryScope, travelled: Travelled): HistoryResult {
  const articleId = scope.kind === 'article' ? scope.articleId : null;
  const changed = segmentsIn(travelled.changed, articleId);
  const isRoleChanged = travelled.changed.some(
    (row) => row.table === 'paragraph' && row.articleId === articleId,
  );
  const isOutlineChanged = isRoleChanged || travelled.restructured.some((id) => id === articleId);
  return {
    action: travelled.action,
    segments: {
      ...rowsToSend(library, { changed, isOutlineChanged }),
      removed: segmentsIn(travelled.removed, articleId),
      savedAt: travelled.at,
    },
    kept: travelled.kept.flatMap(toConflict),
  };
}

/** Tells what changed outside the article of the scope. */
function announce({ observer }: Library, scope: HistoryScope, { changed, removed }: Travelled): void {
  const rows = [...changed, ...removed];
  const own = scope.kind === 'article' ? scope.articleId : null;
  for (const id of new Set(rows.map((row) => row.articleId))) {
    if (id !== null && id !== own)
      observer.segmentsChanged(id as ArticleId, segmentsIn(rows, id as ArticleId));
  }
  const articles = rows.filter((row) => row.table === 'article').map((row) => row.id as ArticleId);
  if (articles.length > 0) observer.articlesChanged(articles);
  const entries = rows.filter((row) => row.table === 'entry').length;
  if (entries > 0) observer.termsChanged(entries);
}

function segmentsIn(rows: readonly TouchedRow[], articleId: ArticleId | null): SegmentId[] {
  return rows
    .filter((row) => row.table === 'segment' && row.articleId === articleId)
    .map((row) => row.id as SegmentId);
}

function articlesOf({ changed, removed }: HistoryOutcome): ReadonlySet<ArticleId> {
  const ids = [...changed, ...removed].map((row) => row.articleId).filter((id) => id !== null);
  return new Set(ids as ArticleId[]);
}

function toConflict({ table, id, label }: TouchedRow): HistoryConflict[] {
  return table === 'paragraph' ? [] : [{ table, id, label }];
}

function scopeName(scope: HistoryScope): string {
  return scope.kind === 'article' ? articleScope(scope.articleId) : scope.kind;
}
