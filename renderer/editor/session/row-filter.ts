import { SEGMENT_FLAGS, type SegmentFlag, type SegmentState } from '#glossary/model/segment.ts';

const STATE_FILTERS = ['all', 'unconfirmed', 'empty', 'draft', 'confirmed', 'reviewed'] as const;

/** Which rows are shown: by state, or by a flag. */
export const ROW_FILTERS = [...STATE_FILTERS, ...SEGMENT_FLAGS] as const;

export type RowFilter = (typeof ROW_FILTERS)[number];

/** Whether the engine has to be asked which rows are meant: the outline knows states only. */
export function isFlag(filter: RowFilter): filter is SegmentFlag {
  return SEGMENT_FLAGS.some((flag) => flag === filter);
}

/** Whether a row of this state is shown under a filter by state. */
export function passes(filter: Exclude<RowFilter, SegmentFlag>, state: SegmentState): boolean {
  if (filter === 'all') return true;
  if (filter === 'unconfirmed') return isUnconfirmed(state);
  return state === filter;
}

/** Whether a row still has to be confirmed. */
export function isUnconfirmed(state: SegmentState): boolean {
  return state === 'empty' || state === 'draft';
}
