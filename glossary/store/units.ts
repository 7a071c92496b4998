import type Database from 'better-sqlite3';
import type { ArticleId, MemoryId, SegmentId, Timestamp, UnitId } from '#glossary/model/ids.ts';
import {
  NO_PROVENANCE,
  type Unit,
  type UnitContent,
  type UnitOrigin,
  type UnitProvenance,
  type UnitState,
} from '#glossary/model/unit.ts';
import type { PostingTable } from './postings.ts';
import type { Row } from './row.ts';
import { textColumns, toCodedText } from './segments.ts';
import type { TextMeasures } from './text-measures.ts';
import type { TrackedTable } from './tracked-table.ts';

/** A unit with what lookups compare beside its text. */
export interface UnitRow extends Unit {
  readonly batchId: number;
  /** Hashes of the neighbours' sources; 0 = none or unknown. */
  readonly beforeHash: number;
  readonly afterHash: number;
}

/** As much of a unit as scoring reads of many: id, batch, source. */
export type UnitSource = readonly [id: number, batchId: number, source: string];

/** The units of all memories. */
export interface UnitTable {
  readonly tracked: TrackedTable;
  get(id: UnitId): UnitRow | null;
  /** Those that exist, in no order, of removed batches too. */
  getAll(ids: readonly number[]): readonly UnitRow[];
  /** Sources of those that exist, with the batch they are in; in no order. */
  sources(ids: readonly number[]): readonly UnitSource[];
  /** Units whose source has this hash, newest first. */
  byHash(hash: number): readonly UnitRow[];
  ofSegment(id: SegmentId): UnitRow | null;
  /** Up to `count` units of the batches with an id above `after`, by id. */
  page(batchIds: readonly number[], after: number, count: number): readonly UnitRow[];
  /** Up to `count` units of the batches with an id below `before`, the newest first. */
  pageBack(batchIds: readonly number[], before: number, count: number): readonly UnitRow[];
  /** Tells which ids have a unit now; those given later count as present. */
  presence(): (id: number) => boolean;
  /** Bulk insert outside the log and the index; `hash` is that of the source. */
  insertNew(batchId: number, content: UnitContent, hash: number): UnitId;
}

const COLUMNS = [
  'batch_id',
  'before_hash',
  'after_hash',
  'article_id',
  'segment_id',
  'state',
  'origin',
  'created_at',
  'created_by',
  'changed_at',
  'changed_by',
  'note',
  'provenance',
  'properties',
  'source',
  'source_codes',
  'target',
  'target_codes',
] as const;

const SELECTED = `unit.id, unit.batch_id, before_hash, after_hash, article_id, segment_id, unit.revision, state, origin,
  created_at, created_by, changed_at, changed_by, note, provenance, properties, source, source_codes, target,
  target_codes, unit_batch.memory_id`;
const FROM = 'FROM unit JOIN unit_batch ON unit_batch.id = unit.batch_id';

export function unitTable(sql: Database.Database, measures: TextMeasures, postings: PostingTable): UnitTable {
  const byId = sql.prepare(`SELECT ${SELECTED} ${FROM} WHERE unit.id = ?`);
  const byIds = sql.prepare(`SELECT ${SELECTED} ${FROM} WHERE unit.id IN (SELECT value FROM json_each(?))`);
  const sources = sql
    .prepare('SELECT id, batch_id, source FROM unit WHERE id IN (SELECT value FROM json_each(?))')
    .raw();
  const hashed = sql.prepare(
    `SELECT ${SELECTED} FROM unit_hash JOIN unit ON unit.id = unit_hash.unit_id
     JOIN unit_batch ON unit_batch.id = unit.batch_id
     WHERE unit_hash.hash = @hash AND unit.hash = @hash ORDER BY unit_hash.unit_id DESC LIMIT 200`,
  );
  const segmentUnit = sql.prepare(`SELECT ${SELECTED} ${FROM} WHERE segment_id = ?`);
  const paged = sql.prepare(
    `SELECT ${SELECTED} ${FROM} WHERE unit.id > ? AND +unit.batch_id IN (SELECT value FROM json_each(?))
     ORDER BY unit.id LIMIT ?`,
  );
  const pagedBack = sql.prepare(
    `SELECT ${SELECTED} ${FROM} WHERE unit.id < ? AND +unit.batch_id IN (SELECT value FROM json_each(?))
     ORDER BY unit.id DESC LIMIT ?`,
  );
  const insert = sql.prepare(
    `INSERT INTO unit (batch_id, hash, before_hash, after_hash, state, origin, created_at, created_by, changed_at,
       changed_by, edited_at, note, provenance, properties, source, source_codes, target, target_codes)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?, ?, ?)`,
  );
  const allIds = sql.prepare('SELECT id FROM unit').pluck();
  const lastId = sql.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'unit'").pluck();
  const hashOf = (text: string): number => (text === '' ? 0 : measures.textHash(text));
  const rows = (records: unknown[]): UnitRow[] => (records as UnitRecord[]).map(toUnit);

  return {
    tracked: {
      name: 'unit',
      columns: COLUMNS,
      derive: (row) => (typeof row.source === 'string' ? { hash: measures.textHash(row.source) } : {}),
      afterWrite(id, row) {
        if (typeof row.source === 'string') {
          postings.addHash(id, measures.textHash(row.source));
          postings.add(id, measures.sourceKeys(row.source));
        }
        if (typeof row.target === 'string') postings.add(id, measures.targetKeys(row.target));
      },
      label: (row) => String(row.source).slice(0, 80),
    },
    get: (id) => rows([byId.get(id)].filter(isThere))[0] ?? null,
    getAll: (ids) => rows(byIds.all(JSON.stringify(ids))),
    sources: (ids) => sources.all(JSON.stringify(ids)) as UnitSource[],
    byHash: (hash) => rows(hashed.all({ hash })),
    ofSegment: (id) => rows([segmentUnit.get(id)].filter(isThere))[0] ?? null,
    page: (batchIds, after, count) => rows(paged.all(after, JSON.stringify(batchIds), count)),
    pageBack: (batchIds, before, count) => rows(pagedBack.all(before, JSON.stringify(batchIds), count)),
    presence() {
      const last = Number(lastId.get() ?? 0);
      const present = new Uint8Array(last + 1);
      for (const id of allIds.iterate() as IterableIterator<number>) present[id] = 1;
      return (id) => id > last || present[id] === 1;
    },
    insertNew(batchId, unit, hash) {
      const { lastInsertRowid } = insert.run(
        batchId,
        hash,
        hashOf(unit.before),
        hashOf(unit.after),
        unit.state,
        unit.origin,
        unit.createdAt,
        unit.createdBy,
        unit.changedAt,
        unit.changedBy,
        unit.note,
        packed(unit.provenance, NO_PROVENANCE),
        packed(unit.properties, {}),
        unit.source.text,
        codes(unit.source.codes),
        unit.target.text,
        codes(unit.target.codes),
      );
      return Number(lastInsertRowid) as UnitId;
    },
  };
}

/** The columns of a unit outside any bulk: what `Recorder.insert` and own work write. */
export function unitColumns(
  batchId: number,
  unit: Omit<UnitContent, 'before' | 'after'>,
  context: { readonly beforeHash: number; readonly afterHash: number },
  place: { readonly articleId: ArticleId; readonly segmentId: SegmentId } | null,
): Row {
  return {
    batch_id: batchId,
    before_hash: context.beforeHash,
    after_hash: context.afterHash,
    article_id: place?.articleId ?? null,
    segment_id: place?.segmentId ?? null,
    state: unit.state,
    origin: unit.origin,
    created_at: unit.createdAt,
    created_by: unit.createdBy,
    changed_at: unit.changedAt,
    changed_by: unit.changedBy,
    note: unit.note,
    provenance: packed(unit.provenance, NO_PROVENANCE),
    properties: packed(unit.properties, {}),
    ...textColumns('source', unit.source),
    ...textColumns('target', unit.target),
  };
}

/** '' for what says nothing, so that a million plain units stay small. */
function packed(value: object, nothing: object): string {
  for (const key in value) {
    const one = (value as Record<string, unknown>)[key];
    if (one !== (nothing as Record<string, unknown>)[key]) return JSON.stringify(value);
  }
  return '';
}

function codes(list: UnitContent['source']['codes']): string {
  return list.length === 0 ? '[]' : JSON.stringify(list);
}

function isThere(row: unknown): boolean {
  return row !== undefined;
}

interface UnitRecord {
  readonly id: number;
  readonly batch_id: number;
  readonly memory_id: number;
  readonly before_hash: number;
  readonly after_hash: number;
  readonly article_id: number | null;
  readonly segment_id: number | null;
  readonly revision: number;
  readonly state: UnitState;
  readonly origin: UnitOrigin;
  readonly created_at: Timestamp;
  readonly created_by: string;
  readonly changed_at: Timestamp;
  readonly changed_by: string;
  readonly note: string;
  readonly provenance: string;
  readonly properties: string;
  readonly source: string;
  readonly source_codes: string;
  readonly target: string;
  readonly target_codes: string;
}

function toUnit(record: UnitRecord): UnitRow {
  return {
    id: record.id as UnitId,
    batchId: record.batch_id,
    memoryId: record.memory_id as MemoryId,
    beforeHash: record.before_hash,
    afterHash: record.after_hash,
    articleId: record.article_id as ArticleId | null,
    segmentId: record.segment_id as SegmentId | null,
    revision: record.revision,
    state: record.state,
    origin: record.origin,
    createdAt: record.created_at,
    createdBy: record.created_by,
    changedAt: record.changed_at,
    changedBy: record.changed_by,
    note: record.note,
    provenance: record.provenance === '' ? NO_PROVENANCE : (JSON.parse(record.provenance) as UnitProvenance),
    properties: record.properties === '' ? {} : (JSON.parse(record.properties) as Record<string, string>),
    source: toCodedText(record.source, record.source_codes),
    target: toCodedText(record.target, record.target_codes),
  };
}
