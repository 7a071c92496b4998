import type Database from 'better-sqlite3';
import type { Dismissal } from '#glossary/model/checking.ts';
import type { ArticleId, EntryId } from '#glossary/model/ids.ts';

/** A new dismissal; `hash` is of both texts, '' for one that reaches further. */
export interface NewDismissal extends Omit<Dismissal, 'id'> {
  readonly hash: string;
}

/** Findings waved through. Not undone: they are listed and revoked. */
export interface DismissalTable {
  add(dismissal: NewDismissal): Dismissal;
  /** Newest first. */
  list(): readonly Dismissal[];
  /** Check ids by text hash of an article; '' stands for all of its texts. */
  ofArticle(articleId: ArticleId): readonly { readonly check: string; readonly hash: string }[];
  ofEntries(): readonly { readonly check: string; readonly entryId: EntryId }[];
  remove(ids: readonly number[]): number;
}

const SELECTED = `id, check_id AS "check", article_id AS articleId, entry_id AS entryId, excerpt, reason, at, by,
   CASE WHEN entry_id IS NOT NULL THEN 'entry' WHEN hash = '' THEN 'article' ELSE 'text' END AS reach`;

export function dismissalTable(sql: Database.Database): DismissalTable {
  const insert = sql.prepare(
    `INSERT INTO dismissal (check_id, article_id, entry_id, hash, excerpt, reason, at, by)
     VALUES (@check, @articleId, @entryId, @hash, @excerpt, @reason, @at, @by)`,
  );
  const listed = sql.prepare(`SELECT ${SELECTED} FROM dismissal ORDER BY id DESC`);
  const ofArticle = sql.prepare(
    'SELECT check_id AS "check", hash FROM dismissal WHERE article_id = ? AND entry_id IS NULL',
  );
  const ofEntries = sql.prepare(
    'SELECT check_id AS "check", entry_id AS entryId FROM dismissal WHERE entry_id IS NOT NULL',
  );
  const remove = sql.prepare('DELETE FROM dismissal WHERE id IN (SELECT value FROM json_each(?))');
  return {
    add(dismissal) {
      const { hash: _, ...rest } = dismissal;
      return { id: Number(insert.run(dismissal).lastInsertRowid), ...rest };
    },
    list: () => listed.all() as Dismissal[],
    ofArticle: (articleId) => ofArticle.all(articleId) as { check: string; hash: string }[],
    ofEntries: () => ofEntries.all() as { check: string; entryId: EntryId }[],
    remove: (ids) => remove.run(JSON.stringify(ids)).changes,
  };
}
