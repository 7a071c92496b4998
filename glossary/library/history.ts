import { QostilError } from '#glossary/model/errors.ts';
import type { HistoryConflict, HistoryResult, HistoryScope, HistoryState } from '#glossary/model/history.ts';
import type { ArticleId, OperationId, SegmentId } from '#glossary/model/ids.ts';
import type { Write } from '#glossary/model/segments-change.ts';
import type {
  Direction,
  HistoryOutcome,
  HistoryStep,
  KeptRow,
  StepPart,
  TouchedRow,
} from '#glossary/store/history.ts';
import type { Job } from './job.ts';
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

type Travel = Write & { readonly scope: HistoryScope };

/**
 * Takes back the newest step of a scope, in every article it touched. One of very many entries goes by parts, so that
 * others may work between; when that is cancelled, what was taken back is done again. Errors: nothing-to-undo, cancelled.
 */
export function undo(library: Library, request: Travel, job: Job): Promise<HistoryResult> {
  return travel(library, request, 'undo', job);
}

/** Does the step again that was taken back last; by parts as an undo. Errors: nothing-to-redo, cancelled. */
export function redo(library: Library, request: Travel, job: Job): Promise<HistoryResult> {
  return travel(library, request, 'redo', job);
}

/** What is stored of an answer: rows are read again when it is asked again, and entries are only counted. */
interface Travelled {
  readonly action: string;
  readonly at: string;
  readonly changed: readonly TouchedRow[];
  readonly removed: readonly TouchedRow[];
  readonly kept: readonly KeptRow[];
  readonly restructured: readonly number[];
  readonly entries: number;
}

async function travel(
  library: Library,
  { operationId, scope }: Travel,
  direction: Direction,
  job: Job,
): Promise<HistoryResult> {
  const { store } = library;
  const name = scopeName(scope);
  const writesBefore = store.memoryWrites();
  let travelled = store.log.resultOf(operationId) as Travelled | undefined;
  if (travelled === undefined) {
    const step = direction === 'undo' ? store.history.undoable(name) : store.history.redoable(name);
    if (!step) throw new QostilError(direction === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo');
    travelled = await travelParts(library, step, direction, { operationId, job });
  }
  announce(library, scope, travelled);
  if (store.memoryWrites() > writesBefore) library.observer.memoryChanged();
  return resultFor(library, scope, travelled);
}

async function travelParts(
  library: Library,
  { id, action }: HistoryStep,
  direction: Direction,
  { operationId, job }: { readonly operationId: OperationId; readonly job: Job },
): Promise<Travelled> {
  const { store } = library;
  const parts = store.history.parts(id, direction);
  const total = parts.reduce((sum, { changes }) => sum + changes, 0);
  let sum: Travelled = { action, at: '', changed: [], removed: [], kept: [], restructured: [], entries: 0 };
  let done = 0;
  let finished = 0;
  try {
    for (const part of parts) {
      if (parts.length > 1) await job.pause();
      store.transaction(() => {
        sum = added(sum, travelPart(library, id, direction, part));
        if (part.isLast) store.log.keepResult(operationId, sum);
      });
      done += part.changes;
      finished += 1;
      if (parts.length > 1) job.progressed(done, total);
    }
    return sum;
  } catch (error) {
    const back = direction === 'undo' ? 'redo' : 'undo';
    const gone = parts.slice(0, finished).reverse();
    for (const part of gone)
      store.transaction(() => travelPart(library, id, back, { ...part, isLast: false }));
    if (gone.length > 0) job.progressed(total, total);
    throw error;
  }
}

/** Travels a part of a step inside a transaction. */
function travelPart(
  { store, clock }: Library,
  step: number,
  direction: Direction,
  part: StepPart,
): Omit<Travelled, 'action'> {
  const at = clock();
  const outcome = store.entries.inBulk(() => store.history.travel(step, direction, part, at));
  for (const id of articlesOf(outcome)) store.articles.touch(id, at);
  for (const id of outcome.restructured) store.segments.renumber(id as ArticleId);
  const { changed, removed, kept } = outcome;
  const others = (rows: readonly TouchedRow[]): readonly TouchedRow[] =>
    rows.filter(({ table }) => table !== 'entry');
  const entries = changed.length + removed.length - others(changed).length - others(removed).length;
  return {
    at,
    changed: others(changed),
    removed: others(removed),
    kept,
    restructured: [...outcome.restructured],
    entries,
  };
}

function added(sum: Travelled, part: Omit<Travelled, 'action'>): Travelled {
  return {
    action: sum.action,
    at: part.at,
    changed: [...sum.changed, ...part.changed],
    removed: [...sum.removed, ...part.removed],
    kept: [...sum.kept, ...part.kept],
    restructured: [...sum.restructured, ...part.restructured],
    entries: sum.entries + part.entries,
  };
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
function announce(
  { observer }: Library,
  scope: HistoryScope,
  { changed, removed, entries }: Travelled,
): void {
  const rows = [...changed, ...removed];
  const own = scope.kind === 'article' ? scope.articleId : null;
  for (const id of new Set(rows.map((row) => row.articleId))) {
    if (id !== null && id !== own)
      observer.segmentsChanged(id as ArticleId, segmentsIn(rows, id as ArticleId));
  }
  const articles = rows.filter((row) => row.table === 'article').map((row) => row.id as ArticleId);
  if (articles.length > 0) observer.articlesChanged(articles);
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

function toConflict({ table, id, label }: KeptRow): HistoryConflict[] {
  return table === 'paragraph' ? [] : [{ table, id, label }];
}

function scopeName(scope: HistoryScope): string {
  return scope.kind === 'article' ? articleScope(scope.articleId) : scope.kind;
}
