import type { SegmentState } from '#glossary/model/segment.ts';
import styles from './state-glyph.module.css';

/** State of a sentence as one of four silhouettes, so that colour is never the only difference. */
export function StateGlyph({ state }: { readonly state: SegmentState }) {
  return (
    <svg
      className={styles.glyph}
      data-state={state}
      viewBox={state === 'reviewed' ? '0 0 18 16' : '0 0 16 16'}
      aria-hidden="true"
    >
      {SHAPES[state]}
    </svg>
  );
}

const SHAPES = {
  empty: (
    <circle
      cx="8"
      cy="8"
      r="5.75"
      fill="var(--row-ground)"
      stroke="var(--control)"
      strokeWidth="1.5"
      strokeDasharray="2.4 2.1"
    />
  ),
  draft: (
    <>
      <circle cx="8" cy="8" r="5.75" fill="var(--row-ground)" stroke="var(--ink-2)" strokeWidth="1.5" />
      <path d="M8 2.5a5.5 5.5 0 0 0 0 11z" fill="var(--ink-2)" />
    </>
  ),
  confirmed: (
    <>
      <circle cx="8" cy="8" r="6.5" fill="var(--accent)" />
      <path
        d="M5.2 8.2l2 2 3.8-4.2"
        fill="none"
        stroke="var(--on-accent)"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  reviewed: (
    <>
      <rect x="0.5" y="1.5" width="17" height="13" rx="3.5" fill="var(--accent)" />
      <path
        d="M3.6 8.2l1.9 1.9 3.6-4M8.3 9.6l.6.5 3.7-4"
        transform="translate(.6 0)"
        fill="none"
        stroke="var(--on-accent)"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
} as const satisfies Record<SegmentState, unknown>;
