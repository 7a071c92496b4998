import type { CodedText } from './coded-text.ts';
import type { CalendarDate, MemoryId, Timestamp, UnitId } from './ids.ts';
import type { Span } from './span.ts';
import type { UnitOrigin } from './unit.ts';

/** How one sentence became the other, token by token; spans are of the text they name, null where it has none. */
export interface Difference {
  readonly kind: 'equal' | 'insert' | 'delete' | 'replace';
  /** In the source of the segment. */
  readonly query: Span | null;
  /** In the source of the unit. */
  readonly unit: Span | null;
}

/** A place of the unit's English that was put right for the segment. */
export interface Placeable extends Span {
  readonly kind: 'number' | 'name';
  /** What stood there. */
  readonly before: string;
}

/** A unit that fits a segment. */
export interface Match {
  readonly unitId: UnitId;
  readonly memoryId: MemoryId;
  /** Name of the memory; '' for one's own work. */
  readonly memory: string;
  /** 0–101 after penalties: 101 same text between the same neighbours, 100 same text. */
  readonly score: number;
  readonly source: CodedText;
  /** The English as stored. */
  readonly target: CodedText;
  /** The English to take over: with numbers and names of the segment, as far as they are known. */
  readonly proposed: CodedText;
  /** Spans of `proposed`, in order; empty when nothing was put right. */
  readonly placeables: readonly Placeable[];
  readonly differences: readonly Difference[];
  readonly origin: UnitOrigin;
  readonly changedAt: Timestamp | '';
  readonly changedBy: string;
  readonly title: string;
  readonly publishedOn: CalendarDate;
  readonly note: string;
}
