import type { Write } from '#contract/articles-service.ts';
import type { OperationId } from '#glossary/model/ids.ts';

/** A fresh id for one write. */
export function newOperationId(): OperationId {
  return crypto.randomUUID() as OperationId;
}

/** The head of a write: a fresh operation, in a step of its own unless a step is named. */
export function newWrite(step = ''): Write {
  return { operationId: newOperationId(), step };
}
