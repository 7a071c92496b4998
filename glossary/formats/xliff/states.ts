import type { SegmentState } from '#glossary/model/segment.ts';

/** Our states as XLIFF 1.2 has them in `target/@state` (its list of values: section 2.4 of the appendix; own knowledge). */
export const STATES_12: Readonly<Record<SegmentState, string>> = {
  empty: 'new',
  draft: 'needs-review-translation',
  confirmed: 'translated',
  reviewed: 'signed-off',
};

/** State in XLIFF 1.2 of a target that only repeats its source. */
export const NEEDS_TRANSLATION = 'needs-translation';

/** States, of either version, of a target in which a tool may have put a copy of the source; undefined = none is given. */
export const MAY_BE_COPY: ReadonlySet<string | undefined> = new Set([
  undefined,
  'new',
  'initial',
  NEEDS_TRANSLATION,
]);

/** The state of a target in XLIFF 1.2; without `state` a target with words is a draft. */
export function stateOf12(state: string | undefined, isApproved: boolean, hasWords: boolean): SegmentState {
  if (!hasWords) return 'empty';
  if (isApproved || state === 'signed-off' || state === 'final') return 'reviewed';
  return state === 'translated' ? 'confirmed' : 'draft';
}

/** Our states as XLIFF 2.0 has them in `segment/@state`, with a `subState` where two of ours share one. */
export const STATES_20: Readonly<
  Record<SegmentState, { readonly state: string; readonly subState?: string }>
> = {
  empty: { state: 'initial' },
  draft: { state: 'initial', subState: 'qostil:draft' },
  confirmed: { state: 'translated' },
  reviewed: { state: 'reviewed' },
};

/** The state of a segment in XLIFF 2.0; `initial` is its default. */
export function stateOf20(state: string | undefined, hasWords: boolean): SegmentState {
  if (!hasWords) return 'empty';
  if (state === 'reviewed' || state === 'final') return 'reviewed';
  return state === 'translated' ? 'confirmed' : 'draft';
}
