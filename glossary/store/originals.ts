import type Database from 'better-sqlite3';
import type { ArticleId } from '#glossary/model/ids.ts';

/** The file an article came in as. */
export interface Original {
  /** Its name without a folder. */
  readonly name: string;
  /**
   * How it was read, as the reader needs it to read it the same again, the blocks that stayed out (`leftOut`), and the
   * `format` where it is another than the article's.
   */
  readonly options: Readonly<Record<string, unknown>>;
  readonly bytes: Uint8Array;
}

/** Originals of the articles that came in a format their translation can go out in; gone with their article. */
export interface OriginalTable {
  /** The newest first: earlier ones are those a corrected source took the place of. */
  all(articleId: ArticleId): readonly Original[];
  /** Name of the newest without its bytes; null without one. */
  nameOf(articleId: ArticleId): string | null;
  insert(articleId: ArticleId, original: Original): void;
}

/** Originals kept of an article, so that an undo finds its own; beyond that the export says that it is missing. */
const KEPT = 4;

export function originalTable(sql: Database.Database): OriginalTable {
  const byArticle = sql.prepare(
    'SELECT name, options, bytes FROM original WHERE article_id = ? ORDER BY id DESC',
  );
  const named = sql
    .prepare('SELECT name FROM original WHERE article_id = ? ORDER BY id DESC LIMIT 1')
    .pluck();
  const inserted = sql.prepare(
    'INSERT INTO original (article_id, name, options, bytes) VALUES (@articleId, @name, @options, @bytes)',
  );
  const pruned = sql.prepare(
    `DELETE FROM original WHERE article_id = @articleId
       AND id NOT IN (SELECT id FROM original WHERE article_id = @articleId ORDER BY id DESC LIMIT ${KEPT})`,
  );
  return {
    all: (articleId) =>
      (byArticle.all(articleId) as { name: string; options: string; bytes: Buffer }[]).map((row) => ({
        ...row,
        options: JSON.parse(row.options) as Original['options'],
      })),
    nameOf: (articleId) => (named.get(articleId) as string | undefined) ?? null,
    insert(articleId, { name, options, bytes }) {
      inserted.run({ articleId, name, options: JSON.stringify(options), bytes });
      pruned.run({ articleId });
    },
  };
}
