import type { CodedText } from './coded-text.ts';
import type { ArticleId, CalendarDate, MemoryId, SegmentId, Timestamp, UnitId } from './ids.ts';

/** How a memory came to be. `own` is the one that confirmed segments feed; there is exactly one. */
export type MemoryKind = 'own' | 'imported';

/** A memory as the screen lists it. */
export interface Memory {
  readonly id: MemoryId;
  readonly kind: MemoryKind;
  /** '' for one's own work, which the screen names. */
  readonly name: string;
  /** Whether lookups and concordance use it. */
  readonly isOn: boolean;
  /** Units can be edited, deleted and imported into. */
  readonly isReadOnly: boolean;
  /** Taken off the score of each match, 0–50. */
  readonly penalty: number;
  readonly units: number;
  readonly revision: number;
}

/** Where the English of a unit came from first. */
export const UNIT_ORIGINS = ['typed', 'memory', 'engine', 'imported', 'propagated', 'aligned'] as const;

export type UnitOrigin = (typeof UNIT_ORIGINS)[number];

/** How far the English was when the unit was stored. */
export const UNIT_STATES = ['draft', 'confirmed', 'reviewed'] as const;

export type UnitState = (typeof UNIT_STATES)[number];

/** What is known about the text a unit stands in; '' where unknown. */
export interface UnitProvenance {
  readonly title: string;
  readonly outlet: string;
  readonly url: string;
  readonly publishedOn: CalendarDate;
}

/** A provenance of which nothing is known. */
export const NO_PROVENANCE: UnitProvenance = { title: '', outlet: '', url: '', publishedOn: '' };

/** A sentence with one translation, as it goes in and out of a memory. */
export interface UnitContent {
  readonly source: CodedText;
  readonly target: CodedText;
  readonly state: UnitState;
  readonly origin: UnitOrigin;
  readonly createdAt: Timestamp | '';
  readonly createdBy: string;
  readonly changedAt: Timestamp | '';
  readonly changedBy: string;
  /** '' = none. */
  readonly note: string;
  readonly provenance: UnitProvenance;
  /** Other properties of the exchange file by their type, kept for the next export. */
  readonly properties: Readonly<Record<string, string>>;
  /** Sources of the neighbours; '' = none or unknown. */
  readonly before: string;
  readonly after: string;
}

/** A stored unit. */
export interface Unit extends Omit<UnitContent, 'before' | 'after'> {
  readonly id: UnitId;
  readonly memoryId: MemoryId;
  /** The segment it was confirmed in; null for imported ones. */
  readonly articleId: ArticleId | null;
  readonly segmentId: SegmentId | null;
  readonly revision: number;
}
