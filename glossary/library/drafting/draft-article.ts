import type { DraftEngine, DraftRequest, EngineDraft } from '#glossary/drafting/engines/engine.ts';
import { enginesInOrder } from '#glossary/drafting/registry.ts';
import {
  type DraftEngineId,
  type DraftedRows,
  type DraftingResult,
  type DraftOffer,
  originOf,
} from '#glossary/model/drafting.ts';
import type { ErrorRecord } from '#glossary/model/errors.ts';
import type { ArticleId, OperationId } from '#glossary/model/ids.ts';
import type { Segment } from '#glossary/model/segment.ts';
import type { Write } from '#glossary/model/segments-change.ts';
import { targetColumns } from '../articles/edit-target.ts';
import { requireArticle } from '../articles/read-articles.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import { settings } from '../settings.ts';
import { writeSegments } from '../write.ts';
import { chainOf } from './article-chain.ts';
import { articleReader } from './article-reader.ts';
import { askEngine, offerOf } from './ask-engines.ts';
import type { DraftingTools } from './drafting-tools.ts';

/** Rows written in one transaction when drafts come fast. */
const PIECE = 25;

/** Which rows of which article, and by which engine; without one the chain of the settings. */
export interface ArticleToDraft extends Write {
  readonly articleId: ArticleId;
  readonly rows: DraftedRows;
  readonly engine?: DraftEngineId;
}

/** A draft not yet written. */
interface Pending {
  readonly segment: Segment;
  readonly offer: DraftOffer;
}

/**
 * Drafts an article in reading order. Rows appear as they are done and are one undo step as long as nothing else is
 * written; a row that is touched meanwhile is left as it is. Ended early, it leaves what is drafted. An engine that
 * cannot be reached is not asked again in this run. Errors: article-missing, cancelled.
 */
export async function draftArticle(
  library: Library,
  request: ArticleToDraft,
  drafting: DraftingTools,
  job: Job,
): Promise<DraftingResult> {
  const { articleId, rows, engine: chosen } = request;
  const { store } = library;
  requireArticle(library, articleId);
  const house = settings(library);
  const tools = drafting.engineTools(library);
  const reader = articleReader(library, articleId, await drafting.translator());
  let engines = enginesInOrder(chosen ? { order: [chosen], off: [] } : chainOf(library, articleId).chain);
  const total = store.segments.outline(articleId).length;
  let done = 0;
  let drafted = 0;
  let left = 0;
  let failure: ErrorRecord | null = null;
  let pending: Pending[] = [];

  const flush = (): void => {
    if (pending.length > 0) drafted += writeDrafts(library, request, pending);
    pending = [];
    job.progressed(done, total);
  };

  async function ask(asked: DraftRequest): Promise<{ engine: DraftEngine; draft: EngineDraft } | null> {
    for (const engine of engines) {
      const answer = await askEngine(engine, asked, tools, job.signal);
      if (answer.draft) return { engine, draft: answer.draft };
      if (answer.failure) {
        failure ??= answer.failure.error;
        // A bad reply is about one sentence; a server that is away is away for all.
        if (answer.failure.error.code !== 'server-reply-invalid')
          engines = engines.filter(({ id }) => id !== engine.id);
      }
    }
    return null;
  }

  job.progressed(0, total);
  try {
    for (const { segment, before, after } of withNeighbours(store.segments.iterate(articleId))) {
      await job.pause();
      const asked = reader.read(segment, before, after);
      done += 1;
      if (!asked || !mayDraft(segment, rows)) continue;
      const answer = await ask(asked);
      if (!answer) {
        left += 1;
        continue;
      }
      pending.push({ segment, offer: offerOf(answer.engine.id, segment, answer.draft, house) });
      if (answer.engine.isSlow || pending.length >= PIECE) flush();
    }
  } finally {
    flush();
  }
  return { drafted, left, failure };
}

/** Whether a run may write to a row. */
function mayDraft({ state, isLocked, relation, target, origin }: Segment, rows: DraftedRows): boolean {
  if (isLocked || relation.kind === 'merged' || relation.kind === 'left-out') return false;
  if (state === 'empty') return true;
  const isUntouched = origin.kind !== 'typed' && origin.kind !== 'imported' && origin.offered === target.text;
  return rows === 'untouched' && state === 'draft' && isUntouched;
}

/** Writes the drafts whose rows nobody touched since they were read; returns their number. */
function writeDrafts(
  library: Library,
  { articleId, rows, operationId }: ArticleToDraft,
  pending: readonly Pending[],
): number {
  const first = pending[0]!.segment.id;
  const head = {
    operationId: `${operationId}/${first}` as OperationId,
    step: `draft ${operationId}`,
  };
  const change = writeSegments(
    library,
    head,
    'draft',
    () => articleId,
    (recorder) => {
      const present = new Map(
        library.store.segments.getAll(pending.map(({ segment }) => segment.id)).map((row) => [row.id, row]),
      );
      const changed = pending.filter(({ segment, offer }) => {
        const row = present.get(segment.id);
        if (!row || row.revision !== segment.revision || !mayDraft(row, rows)) return false;
        return recorder.update('segment', row.id, targetColumns(row, offer.target, originOf(offer)));
      });
      return { changed: changed.map(({ segment }) => segment.id) };
    },
  );
  const ids = change.changed.map(({ id }) => id);
  if (ids.length > 0) library.observer.segmentsChanged(articleId, ids);
  return ids.length;
}

/** Each segment with the sources beside it; '' at the edges. */
function* withNeighbours(
  segments: Iterable<Segment>,
): Generator<{ readonly segment: Segment; readonly before: string; readonly after: string }> {
  let before = '';
  let segment: Segment | undefined;
  for (const next of segments) {
    if (segment) {
      yield { segment, before, after: next.source.text };
      before = segment.source.text;
    }
    segment = next;
  }
  if (segment) yield { segment, before, after: '' };
}
