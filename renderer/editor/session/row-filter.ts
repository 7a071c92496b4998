import type { SegmentState } from '#glossary/model/segment.ts';

/** Which rows are shown. */
export const ROW_FILTERS = ['all', 'unconfirmed', 'empty', 'draft', 'confirmed', 'reviewed'] as const;

export type RowFilter = (typeof ROW_FILTERS)[number];

/** Whether a row of this state is shown under a filter. */
export function passes(filter: RowFilter, state: SegmentState): boolean {
  if (filter === 'all') return true;
  if (filter === 'unconfirmed') return isUnconfirmed(state);
  return state === filter;
}

/** Whether a row still has to be confirmed. */
export function isUnconfirmed(state: SegmentState): boolean {
  return state === 'empty' || state === 'draft';
}
