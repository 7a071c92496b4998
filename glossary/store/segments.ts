import type Database from 'better-sqlite3';
import type { BlockRole, PassageLanguage } from '#glossary/model/article.ts';
import type { CodedText, InlineCode } from '#glossary/model/coded-text.ts';
import type { ArticleId, ParagraphId, SegmentId, Timestamp } from '#glossary/model/ids.ts';
import type {
  Segment,
  SegmentFlag,
  SegmentOrigin,
  SegmentRelation,
  SegmentState,
} from '#glossary/model/segment.ts';
import type { Row, Value } from './row.ts';
import type { TextMeasures } from './text-measures.ts';
import type { TrackedTable } from './tracked-table.ts';

/** What lays out a row of the editor before its text is loaded. */
export interface OutlineRow {
  readonly id: SegmentId;
  readonly paragraphId: ParagraphId;
  readonly state: SegmentState;
  readonly sourceUnits: number;
  readonly targetUnits: number;
}

/** A paragraph with what its segments share. */
export interface ParagraphRow {
  readonly id: ParagraphId;
  readonly role: BlockRole;
  readonly language: PassageLanguage;
}

/** A segment's place: what structure changes need of its neighbours. */
export interface SegmentPlace {
  readonly id: SegmentId;
  readonly paragraphId: ParagraphId;
  readonly rank: string;
}

/** Segments and their paragraphs. */
export interface SegmentTable {
  readonly tracked: TrackedTable;
  readonly trackedParagraphs: TrackedTable;
  get(id: SegmentId): Segment | null;
  /** Those that exist, in no order. */
  getAll(ids: readonly SegmentId[]): readonly Segment[];
  /** Positions from … to-1, in order. */
  page(articleId: ArticleId, from: number, to: number): readonly Segment[];
  /** All segments one by one, in order, read by pages, so that others may write meanwhile. */
  iterate(articleId: ArticleId): Iterable<Segment>;
  /** Segments merged into another, in order. */
  merged(articleId: ArticleId): readonly Segment[];
  outline(articleId: ArticleId): readonly OutlineRow[];
  /** Those that carry a flag, in order. */
  flagged(articleId: ArticleId, flag: SegmentFlag): readonly SegmentId[];
  paragraphs(articleId: ArticleId): readonly ParagraphRow[];
  paragraph(id: ParagraphId): (ParagraphRow & { readonly articleId: ArticleId }) | null;
  place(id: SegmentId): SegmentPlace | null;
  /** The neighbour in the order of the source; null at the edge. */
  next(articleId: ArticleId, rank: string): SegmentPlace | null;
  previous(articleId: ArticleId, rank: string): SegmentPlace | null;
  /** Segments with a source that are not confirmed, of an article or of all (null) that are not removed. */
  unconfirmed(articleId: ArticleId | null): readonly SegmentId[];
  /** Segments whose relation names this one. */
  relatedTo(id: SegmentId): readonly SegmentId[];
  /** Segments of the article in which the folded text stands, in order. */
  containing(articleId: ArticleId, folded: string, side: 'source' | 'target'): readonly Segment[];
  /** Sources before a position, in order, in which the folded text stands; nothing may be written meanwhile. */
  sourcesBefore(articleId: ArticleId, position: number, folded: string): IterableIterator<string>;
  /** Bulk insert of a new article's rows, outside the log; returns the new id. */
  insertNew(row: Row, position: number, at: Timestamp): SegmentId;
  insertNewParagraph(row: Row, at: Timestamp): ParagraphId;
  /** Deals out the positions 0, 1, 2 … by rank. */
  renumber(articleId: ArticleId): void;
}

/** Segments read at a time by iterate. */
const PAGE = 500;

const COLUMNS = [
  'article_id',
  'paragraph_id',
  'rank',
  'source',
  'source_codes',
  'target',
  'target_codes',
  'state',
  'is_locked',
  'is_changed',
  'origin',
  'relation',
  'relation_segment',
  'note',
] as const;

const SELECTED = `id, article_id, paragraph_id, position, source, source_codes, target, target_codes, state, is_locked,
  is_changed, origin, relation, relation_segment, note, edited_at, revision`;

export function segmentTable(sql: Database.Database, measures: TextMeasures): SegmentTable {
  const byId = sql.prepare(`SELECT ${SELECTED} FROM segment WHERE id = ?`);
  const byIds = sql.prepare(`SELECT ${SELECTED} FROM segment WHERE id IN (SELECT value FROM json_each(?))`);
  const paged = sql.prepare(
    `SELECT ${SELECTED} FROM segment WHERE article_id = ? AND position >= ? AND position < ? ORDER BY position`,
  );
  const outlined = sql
    .prepare(
      `SELECT id, paragraph_id, state, source_units, target_units FROM segment
       WHERE article_id = ? ORDER BY position`,
    )
    .raw();
  const flagged = (condition: string) =>
    sql.prepare(`SELECT id FROM segment WHERE article_id = ? AND ${condition} ORDER BY position`).pluck();
  const flaggedBy = {
    locked: flagged('is_locked'),
    changed: flagged('is_changed'),
    note: flagged("note <> ''"),
    'left-out': flagged("relation = 'left-out'"),
  } as const satisfies Record<SegmentFlag, unknown>;
  const mergedOf = sql.prepare(
    `SELECT ${SELECTED} FROM segment
     WHERE relation_segment IS NOT NULL AND article_id = ? AND relation = 'merged' ORDER BY position`,
  );
  const paragraphsOf = sql.prepare('SELECT id, role, language FROM paragraph WHERE article_id = ?');
  const paragraphById = sql.prepare(
    'SELECT id, article_id AS articleId, role, language FROM paragraph WHERE id = ?',
  );
  const placed = 'SELECT id, paragraph_id AS paragraphId, rank FROM segment';
  const placeOf = sql.prepare(`${placed} WHERE id = ?`);
  const nextOf = sql.prepare(`${placed} WHERE article_id = ? AND rank > ? ORDER BY rank LIMIT 1`);
  const previousOf = sql.prepare(`${placed} WHERE article_id = ? AND rank < ? ORDER BY rank DESC LIMIT 1`);
  const related = sql.prepare('SELECT id FROM segment WHERE relation_segment = ? ORDER BY id').pluck();
  const unconfirmed = sql
    .prepare(
      `SELECT segment.id FROM segment JOIN article ON article.id = article_id
       WHERE removed_at IS NULL AND state IN ('empty', 'draft') AND segment.source_units > 0
         AND article_id = coalesce(?, article_id)`,
    )
    .pluck();
  const containingIn = {
    source: sql.prepare(
      `SELECT ${SELECTED} FROM segment WHERE article_id = ? AND instr(source_folded, ?) > 0 ORDER BY position`,
    ),
    target: sql.prepare(
      `SELECT ${SELECTED} FROM segment WHERE article_id = ? AND instr(target_folded, ?) > 0 ORDER BY position`,
    ),
  };
  const sourcesBefore = sql
    .prepare(
      `SELECT source FROM segment WHERE article_id = ? AND position < ? AND instr(source_folded, ?) > 0
       ORDER BY position`,
    )
    .pluck();
  const insert = sql.prepare(
    `INSERT INTO segment (article_id, paragraph_id, rank, position, state, origin, relation, note, source, source_codes, target,
       target_codes, source_units, target_units, source_words, target_words, source_folded, target_folded, edited_at)
     VALUES (@article_id, @paragraph_id, @rank, @position, @state, @origin, @relation, @note, @source, @source_codes, @target,
       @target_codes, @source_units, @target_units, @source_words, @target_words, @source_folded, @target_folded,
       @edited_at)`,
  );
  const insertParagraph = sql.prepare(
    'INSERT INTO paragraph (article_id, role, language, edited_at) VALUES (@article_id, @role, @language, @edited_at)',
  );
  const renumbering = sql.prepare(
    `UPDATE segment SET position = dealt.position FROM (
       SELECT id, row_number() OVER (ORDER BY rank) - 1 AS position FROM segment WHERE article_id = ?
     ) AS dealt WHERE segment.id = dealt.id AND segment.position <> dealt.position`,
  );

  /** Lengths, word counts and folded twins of the texts among the columns. */
  function derive(row: Row): Row {
    const derived: Record<string, Value> = {};
    for (const side of ['source', 'target'] as const) {
      const text = row[side];
      if (typeof text !== 'string') continue;
      derived[`${side}_units`] = text.length;
      derived[`${side}_words`] = measures.countWords(text);
      derived[`${side}_folded`] = measures.fold(text);
    }
    return derived;
  }

  const asSegments = (records: unknown[]): Segment[] => (records as SegmentRecord[]).map(toSegment);

  return {
    tracked: {
      name: 'segment',
      columns: COLUMNS,
      derive,
      label: (row) => String(row.source || row.target).slice(0, 80),
    },
    trackedParagraphs: {
      name: 'paragraph',
      columns: ['article_id', 'role', 'language'],
      derive: () => ({}),
      label: (row) => String(row.role),
    },
    get: (id) => optional(byId.get(id), (record) => toSegment(record as SegmentRecord)),
    getAll: (ids) => asSegments(byIds.all(JSON.stringify(ids))),
    page: (articleId, from, to) => asSegments(paged.all(articleId, from, to)),
    *iterate(articleId) {
      for (let from = 0; ; from += PAGE) {
        const page = asSegments(paged.all(articleId, from, from + PAGE));
        yield* page;
        if (page.length < PAGE) return;
      }
    },
    merged: (articleId) => asSegments(mergedOf.all(articleId)),
    outline: (articleId) =>
      (outlined.all(articleId) as [SegmentId, ParagraphId, SegmentState, number, number][]).map(
        ([id, paragraphId, state, sourceUnits, targetUnits]) => ({
          id,
          paragraphId,
          state,
          sourceUnits,
          targetUnits,
        }),
      ),
    flagged: (articleId, flag) => flaggedBy[flag].all(articleId) as SegmentId[],
    paragraphs: (articleId) => paragraphsOf.all(articleId) as ParagraphRow[],
    paragraph: (id) =>
      optional(paragraphById.get(id), (row) => row as ParagraphRow & { articleId: ArticleId }),
    place: (id) => optional(placeOf.get(id), (row) => row as SegmentPlace),
    next: (articleId, rank) => optional(nextOf.get(articleId, rank), (row) => row as SegmentPlace),
    previous: (articleId, rank) => optional(previousOf.get(articleId, rank), (row) => row as SegmentPlace),
    unconfirmed: (articleId) => unconfirmed.all(articleId) as SegmentId[],
    relatedTo: (id) => related.all(id) as SegmentId[],
    containing: (articleId, folded, side) => asSegments(containingIn[side].all(articleId, folded)),
    sourcesBefore: (articleId, position, folded) =>
      sourcesBefore.iterate(articleId, position, folded) as IterableIterator<string>,
    insertNew: (row, position, at) =>
      Number(
        insert.run({ relation: 'normal', ...row, ...derive(row), position, edited_at: at }).lastInsertRowid,
      ) as SegmentId,
    insertNewParagraph: (row, at) =>
      Number(insertParagraph.run({ ...row, edited_at: at }).lastInsertRowid) as ParagraphId,
    renumber: (articleId) => void renumbering.run(articleId),
  };
}

interface SegmentRecord {
  readonly id: number;
  readonly article_id: number;
  readonly paragraph_id: number;
  readonly position: number;
  readonly source: string;
  readonly source_codes: string;
  readonly target: string;
  readonly target_codes: string;
  readonly state: SegmentState;
  readonly is_locked: number;
  readonly is_changed: number;
  readonly origin: string;
  readonly relation: SegmentRelation['kind'];
  readonly relation_segment: number | null;
  readonly note: string;
  readonly edited_at: Timestamp;
  readonly revision: number;
}

function toSegment(record: SegmentRecord): Segment {
  return {
    id: record.id as SegmentId,
    articleId: record.article_id as ArticleId,
    paragraphId: record.paragraph_id as ParagraphId,
    position: record.position,
    source: toCodedText(record.source, record.source_codes),
    target: toCodedText(record.target, record.target_codes),
    state: record.state,
    isLocked: record.is_locked === 1,
    isChangedSinceConfirmed: record.is_changed === 1,
    origin: JSON.parse(record.origin) as SegmentOrigin,
    relation: toRelation(record.relation, record.relation_segment),
    note: record.note,
    editedAt: record.edited_at,
    revision: record.revision,
  };
}

function toRelation(kind: SegmentRelation['kind'], segment: number | null): SegmentRelation {
  if (kind === 'moved') return { kind, after: segment as SegmentId | null };
  // A host that is gone leaves its guests normal.
  if (kind === 'merged') return segment === null ? { kind: 'normal' } : { kind, into: segment as SegmentId };
  return { kind };
}

/** Text and codes as stored in two columns. */
export function toCodedText(text: string, codes: string): CodedText {
  return { text, codes: codes === '[]' ? [] : (JSON.parse(codes) as InlineCode[]) };
}

/** The columns of a source or target. */
export function textColumns(side: 'source' | 'target', { text, codes }: CodedText): Row {
  return { [side]: text, [`${side}_codes`]: codes.length === 0 ? '[]' : JSON.stringify(codes) };
}

/** The columns of a relation. */
export function relationColumns(relation: SegmentRelation): Row {
  const segment =
    relation.kind === 'moved' ? relation.after : relation.kind === 'merged' ? relation.into : null;
  return { relation: relation.kind, relation_segment: segment };
}

function optional<Result>(row: unknown, convert: (row: unknown) => Result): Result | null {
  return row === undefined ? null : convert(row);
}
