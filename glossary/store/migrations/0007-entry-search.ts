import type { Migration } from './migration.ts';

/**
 * What makes a glossary of a million entries quick: the searched text by its trigrams, the places of stems (see
 * TextMeasures.entryKeys; never removed, since a place too many costs only a look), keys without an index by entry,
 * and one index that holds what the table filters by instead of one each. The store fills keys and places at the next opening, and
 * keeps the trigrams itself: FTS5 writes to disk at each statement that fires a trigger.
 */
export const entrySearch: Migration = {
  version: 7,
  up: `
    DROP TABLE entry_key;
    CREATE TABLE entry_key (
      key INTEGER NOT NULL,
      entry_id INTEGER NOT NULL,
      PRIMARY KEY (key, entry_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE stem_place (
      stem INTEGER PRIMARY KEY,
      places INTEGER NOT NULL
    ) STRICT;

    DROP INDEX entry_base;
    DROP INDEX entry_type;
    DROP INDEX entry_status;
    CREATE INDEX entry_base ON entry (base, rendering, type, status, domain);
    DROP INDEX entry_rendering;
    CREATE INDEX entry_rendering ON entry (rendering, base);

    CREATE VIRTUAL TABLE entry_text USING fts5 (
      searched, content = 'entry', content_rowid = 'id', columnsize = 0, tokenize = 'trigram case_sensitive 1'
    );
    INSERT INTO entry_text (entry_text) VALUES ('rebuild');
  `,
};
