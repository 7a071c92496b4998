import type Database from 'better-sqlite3';
import type { Article, ArticleMetadata } from '#glossary/model/article.ts';
import type { ArticleSummary } from '#glossary/model/article-overview.ts';
import type { ArticleId, SegmentId, Timestamp } from '#glossary/model/ids.ts';
import type { Row } from './row.ts';
import type { TextMeasures } from './text-measures.ts';
import type { TrackedTable } from './tracked-table.ts';

/** What a new article is made of, beside its segments. */
export interface NewArticle {
  readonly metadata: ArticleMetadata;
  readonly format: string;
  /** Same hash = same source text. */
  readonly sourceHash: string;
  readonly sentenceRules: number | null;
}

/** Articles with their stored counters; a removed article stays in the file until its removal is forgotten. */
export interface ArticleTable {
  readonly tracked: TrackedTable;
  get(id: ArticleId): Article | null;
  words(id: ArticleId): { readonly source: number; readonly target: number };
  /** Newest edit first; `folded` looks in titles, outlets, authors and texts, '' = all. */
  list(folded: string): readonly ArticleSummary[];
  byHash(hash: string): ArticleId | null;
  /** Inserts a removed article: the logged write that clears `removed_at` makes it appear, so its undo is one row. */
  insertRemoved(article: NewArticle, at: Timestamp): ArticleId;
  visit(id: ArticleId, segmentId: SegmentId): void;
  touch(id: ArticleId, at: Timestamp): void;
  totals(): { readonly articles: number; readonly words: number };
  /** Deletes removed articles that no remembered step can bring back. */
  purgeRemoved(): void;
}

const SELECTED = `article.id, title, outlet, url, author, published_on AS publishedOn, licence, format,
  sentence_rules AS sentenceRules,
  created_at AS createdAt, article.edited_at AS editedAt, last_segment_id AS lastSegmentId, article.revision`;

const SUMMARY = `SELECT ${SELECTED}, segments, empty, draft, confirmed, reviewed,
    article.source_words AS sourceWords, last.position, last.target
  FROM article LEFT JOIN segment AS last ON last.id = article.last_segment_id
  WHERE removed_at IS NULL`;

export function articleTable(sql: Database.Database, { fold }: TextMeasures): ArticleTable {
  const byId = sql.prepare(`SELECT ${SELECTED} FROM article WHERE id = ? AND removed_at IS NULL`);
  const wordsOf = sql.prepare(
    'SELECT source_words AS source, target_words AS target FROM article WHERE id = ?',
  );
  const listed = sql.prepare(`${SUMMARY} ORDER BY article.edited_at DESC, article.id DESC`);
  const searched = sql.prepare(
    `${SUMMARY} AND (instr(searched, @folded) > 0 OR article.id IN (
       SELECT article_id FROM segment WHERE instr(source_folded, @folded) > 0 OR instr(target_folded, @folded) > 0))
     ORDER BY article.edited_at DESC, article.id DESC`,
  );
  const hashed = sql.prepare(
    'SELECT id FROM article WHERE source_hash = ? AND removed_at IS NULL ORDER BY id LIMIT 1',
  );
  const insert = sql.prepare(
    `INSERT INTO article (title, outlet, url, author, published_on, licence, format, source_hash, sentence_rules, created_at,
       edited_at, removed_at, searched)
     VALUES (@title, @outlet, @url, @author, @publishedOn, @licence, @format, @hash, @sentenceRules, @at, @at, @at, @searched)`,
  );
  const visited = sql.prepare('UPDATE article SET last_segment_id = ? WHERE id = ?');
  const touched = sql.prepare('UPDATE article SET edited_at = ? WHERE id = ?');
  const totals = sql.prepare(
    'SELECT count(*) AS articles, coalesce(sum(source_words), 0) AS words FROM article WHERE removed_at IS NULL',
  );
  const purge = sql.prepare(
    `DELETE FROM article WHERE removed_at IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM change WHERE tbl = 'article' AND row_id = article.id)`,
  );

  return {
    tracked: {
      name: 'article',
      columns: [
        'title',
        'outlet',
        'url',
        'author',
        'published_on',
        'licence',
        'source_hash',
        'sentence_rules',
        'removed_at',
        'searched',
      ],
      derive: () => ({}),
      label: (row) => String(row.title),
    },
    get: (id) => (byId.get(id) as Article | undefined) ?? null,
    words: (id) => wordsOf.get(id) as { source: number; target: number },
    list: (folded) =>
      ((folded === '' ? listed.all() : searched.all({ folded })) as SummaryRecord[]).map(toSummary),
    byHash: (hash) => (hashed.pluck().get(hash) as ArticleId | undefined) ?? null,
    insertRemoved: ({ metadata, format, sourceHash, sentenceRules }, at) =>
      Number(
        insert.run({
          ...metadata,
          format,
          hash: sourceHash,
          sentenceRules,
          at,
          searched: searchedText(metadata, fold),
        }).lastInsertRowid,
      ) as ArticleId,
    visit: (id, segmentId) => void visited.run(segmentId, id),
    touch: (id, at) => void touched.run(at, id),
    totals: () => totals.get() as { articles: number; words: number },
    purgeRemoved: () => void purge.run(),
  };
}

/** The columns of an article's metadata. */
export function metadataColumns(metadata: ArticleMetadata, fold: (text: string) => string): Row {
  return {
    title: metadata.title,
    outlet: metadata.outlet,
    url: metadata.url,
    author: metadata.author,
    published_on: metadata.publishedOn,
    licence: metadata.licence,
    searched: searchedText(metadata, fold),
  };
}

function searchedText(
  { title, outlet, author, url }: ArticleMetadata,
  fold: (text: string) => string,
): string {
  return fold([title, outlet, author, url].join('\n'));
}

interface SummaryRecord extends Article {
  readonly segments: number;
  readonly empty: number;
  readonly draft: number;
  readonly confirmed: number;
  readonly reviewed: number;
  readonly sourceWords: number;
  readonly position: number | null;
  readonly target: string | null;
}

function toSummary(record: SummaryRecord): ArticleSummary {
  const { empty, draft, confirmed, reviewed, position, target, ...rest } = record;
  return {
    ...rest,
    counts: { empty, draft, confirmed, reviewed },
    last: position === null || target === null ? null : { position, target },
  };
}
