import type { Segment } from '#glossary/model/segment.ts';

/** Whether the English was offered by somebody and is no longer as it was offered. */
export function isEdited({ origin, target }: Segment): boolean {
  return origin.kind !== 'typed' && origin.offered !== target.text;
}
