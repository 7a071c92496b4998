import type { EngineClient } from '#contract/services.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { OperationId } from '#glossary/model/ids.ts';
import type { PendingJournal, PendingText } from './pending-journal.ts';

/** What became of the texts found in the journal. */
export interface Recovery {
  readonly stored: number;
  /** Texts whose segment is gone; they stay in the journal's answer so that the writer can copy them. */
  readonly homeless: readonly PendingText[];
}

/**
 * After a crash: sends what the journal still holds under its own operation id, so that nothing is stored twice.
 * Where the segment was changed meanwhile the text goes on top; the version beneath stays in the segment's history.
 */
export async function recoverPending(
  library: string,
  journal: PendingJournal,
  engine: Pick<EngineClient, 'articles'>,
  newOperationId: () => OperationId,
): Promise<Recovery> {
  let stored = 0;
  const homeless: PendingText[] = [];
  for (const pending of journal.list(library)) {
    const isStored = await store(pending, engine, newOperationId);
    if (isStored) stored++;
    else homeless.push(pending);
    journal.acknowledge(pending);
  }
  return { stored, homeless };
}

async function store(
  pending: PendingText,
  { articles }: Pick<EngineClient, 'articles'>,
  newOperationId: () => OperationId,
): Promise<boolean> {
  const { segmentId, target, revision, operationId, step, articleId } = pending;
  try {
    await articles.editTarget({ operationId, step, segmentId, revision, target });
    return true;
  } catch (error) {
    if (!(error instanceof QostilError)) throw error;
    if (error.code === 'segment-missing' || error.code === 'article-missing') return false;
    if (error.code !== 'segment-changed') throw error;
  }
  const outline = await articles.outline({ articleId });
  const position = outline.segmentIds.indexOf(segmentId);
  const [segment] = await articles.segments({ articleId, from: position, to: position + 1 });
  if (!segment) return false;
  if (segment.target.text === target.text) return true;
  await articles.editTarget({
    operationId: newOperationId(),
    step,
    segmentId,
    revision: segment.revision,
    target,
  });
  return true;
}
