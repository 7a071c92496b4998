import type { Migration } from './migration.ts';

/**
 * How often each article uses each entry with the state of article and glossary it was counted at, and what was taken
 * over from the starter glossary.
 */
export const entryUses: Migration = {
  version: 3,
  up: `
    CREATE TABLE entry_use (
      entry_id INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
      article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      mentions INTEGER NOT NULL,
      PRIMARY KEY (entry_id, article_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entry_use_article ON entry_use (article_id);

    CREATE TABLE use_count (
      article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
      article_stamp TEXT NOT NULL,
      glossary_stamp TEXT NOT NULL
    ) STRICT;

    CREATE TABLE starter_row (
      key TEXT PRIMARY KEY,
      hash TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX entry_starter ON entry (starter_key) WHERE starter_key <> '';
  `,
};
