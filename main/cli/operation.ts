import { randomUUID } from 'node:crypto';
import type { OperationId } from '#glossary/model/ids.ts';

/** A write of its own: the command line never sends one twice. */
export function operation(): { readonly operationId: OperationId; readonly step: string } {
  return { operationId: randomUUID() as OperationId, step: '' };
}
