import type Database from 'better-sqlite3';
import type { CodedText } from '#glossary/model/coded-text.ts';
import { joinCodedTexts } from '#glossary/model/edit-coded-text.ts';
import type { SegmentId, Timestamp } from '#glossary/model/ids.ts';
import type { Segment } from '#glossary/model/segment.ts';
import type { UnitProvenance } from '#glossary/model/unit.ts';
import { OWN_BATCH } from './memories.ts';
import type { SegmentTable } from './segments.ts';
import type { TextMeasures } from './text-measures.ts';
import type { TrackedRows } from './tracked-rows.ts';
import { type UnitTable, unitColumns } from './units.ts';

/** Keeps the memory of one's own work in step with confirmed segments. */
export interface OwnWork {
  /**
   * After any write to a segment, undo included: a confirmed one is stored or its unit brought up to date; one whose
   * confirmation was taken back with the same English loses its unit. Edited English leaves the unit as last confirmed.
   */
  segmentWritten(id: SegmentId, at: Timestamp): void;
}

/** What it reads and writes through. */
export interface OwnWorkParts {
  readonly segments: SegmentTable;
  readonly units: UnitTable;
  readonly rows: TrackedRows;
  readonly measures: TextMeasures;
  readonly writerName: () => string;
}

export function ownWork(
  sql: Database.Database,
  { segments, units, rows, measures, writerName }: OwnWorkParts,
): OwnWork {
  const provenanceOf = sql.prepare(
    'SELECT title, outlet, url, published_on AS publishedOn FROM article WHERE id = ?',
  );

  /** The source with the sentences merged into it, in their order. */
  function wholeSource(segment: Segment): CodedText {
    const guests = segments
      .getAll(segments.relatedTo(segment.id))
      .filter(({ relation }) => relation.kind === 'merged');
    return [segment, ...guests]
      .sort((a, b) => a.position - b.position)
      .map(({ source }) => source)
      .reduce(joinCodedTexts);
  }

  function hashAt(segment: Segment, position: number): number {
    const neighbour = segments.page(segment.articleId, position, position + 1)[0];
    return neighbour && neighbour.source.text !== '' ? measures.textHash(neighbour.source.text) : 0;
  }

  function columnsOf(segment: Segment, at: Timestamp, by: string, created: { at: Timestamp; by: string }) {
    const provenance = provenanceOf.get(segment.articleId) as UnitProvenance;
    const context = {
      beforeHash: hashAt(segment, segment.position - 1),
      afterHash: hashAt(segment, segment.position + 1),
    };
    const unit = {
      source: wholeSource(segment),
      target: segment.target,
      state: segment.state === 'reviewed' ? 'reviewed' : 'confirmed',
      origin: segment.origin.kind,
      createdAt: created.at,
      createdBy: created.by,
      changedAt: at,
      changedBy: by,
      note: segment.note,
      provenance,
      properties: {},
    } as const;
    return unitColumns(OWN_BATCH, unit, context, { articleId: segment.articleId, segmentId: segment.id });
  }

  return {
    segmentWritten(id, at) {
      const by = writerName();
      const segment = segments.get(id);
      if (!segment) return;
      const present = units.ofSegment(id);
      if (isFeeding(segment)) {
        if (!present) return void rows.insert('unit', columnsOf(segment, at, by, { at, by }), at);
        if (present.target.text === segment.target.text && present.state === segment.state) return;
        const created = { at: present.createdAt || at, by: present.createdBy };
        rows.update('unit', present.id, columnsOf(segment, at, by, created), at);
      } else if (present && present.target.text === segment.target.text && segment.state === 'draft') {
        rows.delete('unit', present.id);
      }
    },
  };
}

/** Confirmed English of a Kazakh sentence that stands for it. */
function isFeeding({ state, source, target, relation }: Segment): boolean {
  const isFinished = state === 'confirmed' || state === 'reviewed';
  const isPair = relation.kind === 'normal' || relation.kind === 'moved';
  return isFinished && isPair && source.text.trim() !== '' && target.text.trim() !== '';
}
