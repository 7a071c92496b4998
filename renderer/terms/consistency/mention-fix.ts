import type { ConsistencyMention, ConsistencyRow } from '#contract/terms-service.ts';

/** English put in the place of a mention's. */
export interface MentionFix extends Pick<ConsistencyMention, 'segmentId' | 'rendering'> {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** Whether a mention is worth looking at: forbidden, otherwise, or not found though its sentence has English. */
export function deviates(mention: ConsistencyMention): boolean {
  const { state, segmentState } = mention;
  return state === 'forbidden' || state === 'other' || (state === 'missing' && segmentState !== 'empty');
}

/** What stands there and what should; null = right already, or nothing there to exchange, or nothing known. */
export function fixOf(row: ConsistencyRow, mention: ConsistencyMention): MentionFix | null {
  const { segmentId, target, rendering } = mention;
  const to = mention.wanted || (row.renderings[0]?.text ?? '');
  if (!deviates(mention) || target === null || to === '' || to === rendering) return null;
  return { segmentId, start: target.start, end: target.end, rendering, to };
}

/** Every fix of some rows. */
export function fixesOf(rows: readonly ConsistencyRow[]): readonly MentionFix[] {
  return rows.flatMap((row) => row.mentions.flatMap((mention) => fixOf(row, mention) ?? []));
}
