import type { Migration } from './migration.ts';

/** The files that articles came in as, which their translation is written into. */
export const originals: Migration = {
  version: 4,
  up: `
    CREATE TABLE original (
      article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      options TEXT NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;
  `,
};
