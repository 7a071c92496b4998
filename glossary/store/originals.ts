import type Database from 'better-sqlite3';
import type { ArticleId } from '#glossary/model/ids.ts';

/** The file an article came in as. */
export interface Original {
  /** Its name without a folder. */
  readonly name: string;
  /** How it was read, as the reader needs it to read it the same again, and the blocks that stayed out (`leftOut`). */
  readonly options: Readonly<Record<string, unknown>>;
  readonly bytes: Uint8Array;
}

/** Originals of the articles that came in a format their translation can go out in; gone with their article. */
export interface OriginalTable {
  get(articleId: ArticleId): Original | null;
  /** Name of the original without its bytes; null without one. */
  nameOf(articleId: ArticleId): string | null;
  insert(articleId: ArticleId, original: Original): void;
}

export function originalTable(sql: Database.Database): OriginalTable {
  const byArticle = sql.prepare('SELECT name, options, bytes FROM original WHERE article_id = ?');
  const named = sql.prepare('SELECT name FROM original WHERE article_id = ?').pluck();
  const inserted = sql.prepare(
    'INSERT INTO original (article_id, name, options, bytes) VALUES (@articleId, @name, @options, @bytes)',
  );
  return {
    get(articleId) {
      const row = byArticle.get(articleId) as { name: string; options: string; bytes: Buffer } | undefined;
      return row ? { ...row, options: JSON.parse(row.options) as Original['options'] } : null;
    },
    nameOf: (articleId) => (named.get(articleId) as string | undefined) ?? null,
    insert: (articleId, { name, options, bytes }) =>
      void inserted.run({ articleId, name, options: JSON.stringify(options), bytes }),
  };
}
