import type Database from 'better-sqlite3';
import type { ArticleId, EntryId, SegmentId } from '#glossary/model/ids.ts';

/** An article whose uses are to be counted. */
export interface CountedArticle {
  readonly id: ArticleId;
  /** Changes with every edit of the article. */
  readonly stamp: string;
}

/** Where the articles use the entries: the counts of the last time, and sentences that may hold a form. */
export interface EntryUseTable {
  /** Articles that changed since they were counted, or were counted with another glossary. */
  stale(glossaryStamp: string): readonly CountedArticle[];
  put(article: CountedArticle, glossaryStamp: string, mentions: ReadonlyMap<EntryId, number>): void;
  /** Changes when segments of an article come, go or change their length; not when only their English does. */
  sourceStamp(articleId: ArticleId): string;
  /** How many entries some article uses. */
  used(): number;
  /** How often the articles name each of some entries, in their order. */
  mentionsOf(ids: readonly EntryId[]): readonly number[];
  /**
   * Segments of one article, or of all (null), in which the folded text stands; the article edited last first, then in
   * order. Sources only of Kazakh paragraphs. Cost: one look at every segment.
   */
  segmentsWith(folded: string, side: 'source' | 'target', articleId: ArticleId | null): readonly SegmentId[];
}

export function entryUseTable(sql: Database.Database): EntryUseTable {
  const stale = sql.prepare(
    `SELECT article.id, article.edited_at AS stamp FROM article
     LEFT JOIN use_count ON use_count.article_id = article.id
     WHERE removed_at IS NULL
       AND (article_stamp IS NOT article.edited_at OR glossary_stamp IS NOT ?)`,
  );
  const drop = sql.prepare('DELETE FROM entry_use WHERE article_id = ?');
  const add = sql.prepare('INSERT INTO entry_use (entry_id, article_id, mentions) VALUES (?, ?, ?)');
  const mark = sql.prepare(
    `INSERT INTO use_count (article_id, article_stamp, glossary_stamp) VALUES (?, ?, ?)
     ON CONFLICT (article_id) DO UPDATE SET article_stamp = excluded.article_stamp,
       glossary_stamp = excluded.glossary_stamp`,
  );
  const used = sql
    .prepare(
      `SELECT count(DISTINCT entry_id) FROM entry_use JOIN article ON article.id = entry_use.article_id
       WHERE removed_at IS NULL`,
    )
    .pluck();
  const mentions = sql
    .prepare(
      `SELECT total(mentions) FROM entry_use JOIN article ON article.id = entry_use.article_id
       WHERE entry_id = ? AND removed_at IS NULL`,
    )
    .pluck();
  const stamp = sql
    .prepare(
      `SELECT count(*) || ' ' || total(source_units) || ' ' || max(id) FROM segment
       WHERE article_id = ?`,
    )
    .pluck();
  const withText = (side: 'source' | 'target') =>
    sql
      .prepare(
        `SELECT segment.id FROM segment
         JOIN article ON article.id = segment.article_id
         JOIN paragraph ON paragraph.id = segment.paragraph_id
         WHERE removed_at IS NULL AND instr(${side}_folded, @folded) > 0
           AND (@articleId IS NULL OR segment.article_id = @articleId)
           ${side === 'source' ? "AND language = 'kk'" : ''}
         ORDER BY article.edited_at DESC, segment.article_id, position`,
      )
      .pluck();
  const found = { source: withText('source'), target: withText('target') };
  return {
    stale: (glossaryStamp) => stale.all(glossaryStamp) as CountedArticle[],
    put({ id, stamp }, glossaryStamp, mentions) {
      drop.run(id);
      for (const [entryId, count] of mentions) add.run(entryId, id, count);
      mark.run(id, stamp, glossaryStamp);
    },
    sourceStamp: (articleId) => String(stamp.get(articleId)),
    used: () => Number(used.get()),
    mentionsOf: (ids) => ids.map((id) => Number(mentions.get(id))),
    segmentsWith: (folded, side, articleId) => found[side].all({ folded, articleId }) as SegmentId[],
  };
}
