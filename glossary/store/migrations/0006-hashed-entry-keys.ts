import type { Migration } from './migration.ts';

/**
 * Keys of entries as numbers: a tenth of the room, so that those of 100,000 entries stay in memory. The store fills the
 * table again at the next opening.
 */
export const hashedEntryKeys: Migration = {
  version: 6,
  up: `
    DROP TABLE entry_key;
    CREATE TABLE entry_key (
      key INTEGER NOT NULL,
      entry_id INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
      PRIMARY KEY (key, entry_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entry_key_entry ON entry_key (entry_id);
  `,
};
