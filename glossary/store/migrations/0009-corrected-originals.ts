import type { Migration } from './migration.ts';

/** A file that a corrected source was read from stands beside the one the article came in as, which an undo needs again. */
export const correctedOriginals: Migration = {
  version: 9,
  up: `
    CREATE TABLE original_of_article (
      id INTEGER PRIMARY KEY,
      article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      options TEXT NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;
    INSERT INTO original_of_article (article_id, name, options, bytes)
      SELECT article_id, name, options, bytes FROM original;
    DROP TABLE original;
    ALTER TABLE original_of_article RENAME TO original;
    CREATE INDEX original_article ON original (article_id);
  `,
};
