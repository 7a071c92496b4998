import type { Migration } from './migration.ts';

/** Findings of the checks that were waved through, by the texts or by the entry they are about. */
export const dismissals: Migration = {
  version: 5,
  up: `
    CREATE TABLE dismissal (
      id INTEGER PRIMARY KEY,
      check_id TEXT NOT NULL,
      article_id INTEGER REFERENCES article (id) ON DELETE CASCADE,
      entry_id INTEGER REFERENCES entry (id) ON DELETE CASCADE,
      hash TEXT NOT NULL,
      excerpt TEXT NOT NULL,
      reason TEXT NOT NULL,
      at TEXT NOT NULL,
      by TEXT NOT NULL
    ) STRICT;
    CREATE INDEX dismissal_article ON dismissal (article_id);
    CREATE INDEX dismissal_entry ON dismissal (entry_id) WHERE entry_id IS NOT NULL;
  `,
};
