import type { Migration } from './migration.ts';

/**
 * Translation memories: their imports, units and index. Memory 1 and its batch 1 are one's own work. Bulk inserts leave
 * `edited_at` empty and count their units themselves. The index (`unit_hash`, `posting`) is written in order of its keys
 * after the units: an index kept row by row costs ten times the writing at a million units.
 */
export const memory: Migration = {
  version: 2,
  up: `
    CREATE TABLE memory (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL CHECK (kind IN ('own', 'imported')),
      name TEXT NOT NULL,
      is_on INTEGER NOT NULL DEFAULT 1,
      is_read_only INTEGER NOT NULL DEFAULT 0,
      penalty INTEGER NOT NULL DEFAULT 0,
      removed_at TEXT,
      revision INTEGER NOT NULL DEFAULT 1,
      edited_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE unit_batch (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      memory_id INTEGER NOT NULL REFERENCES memory (id) ON DELETE CASCADE,
      file TEXT NOT NULL,
      removed_at TEXT,
      units INTEGER NOT NULL DEFAULT 0,
      revision INTEGER NOT NULL DEFAULT 1,
      edited_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX unit_batch_memory ON unit_batch (memory_id);

    CREATE TABLE unit (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      batch_id INTEGER NOT NULL REFERENCES unit_batch (id) ON DELETE CASCADE,
      hash INTEGER NOT NULL,
      before_hash INTEGER NOT NULL,
      after_hash INTEGER NOT NULL,
      article_id INTEGER,
      segment_id INTEGER,
      revision INTEGER NOT NULL DEFAULT 1,
      state TEXT NOT NULL,
      origin TEXT NOT NULL,
      created_at TEXT NOT NULL,
      created_by TEXT NOT NULL,
      changed_at TEXT NOT NULL,
      changed_by TEXT NOT NULL,
      edited_at TEXT NOT NULL,
      note TEXT NOT NULL,
      provenance TEXT NOT NULL,
      properties TEXT NOT NULL,
      source TEXT NOT NULL,
      source_codes TEXT NOT NULL,
      target TEXT NOT NULL,
      target_codes TEXT NOT NULL
    ) STRICT;
    CREATE INDEX unit_in_batch ON unit (batch_id);
    CREATE UNIQUE INDEX unit_segment ON unit (segment_id) WHERE segment_id IS NOT NULL;

    CREATE TRIGGER unit_inserted AFTER INSERT ON unit WHEN NEW.edited_at <> '' BEGIN
      UPDATE unit_batch SET units = units + 1 WHERE id = NEW.batch_id;
    END;
    CREATE TRIGGER unit_deleted AFTER DELETE ON unit BEGIN
      UPDATE unit_batch SET units = units - 1 WHERE id = OLD.batch_id;
    END;

    CREATE TABLE unit_hash (
      hash INTEGER NOT NULL,
      unit_id INTEGER NOT NULL,
      PRIMARY KEY (hash, unit_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE posting (
      key TEXT NOT NULL,
      block INTEGER NOT NULL,
      ids BLOB NOT NULL,
      PRIMARY KEY (key, block)
    ) STRICT, WITHOUT ROWID;

    INSERT INTO memory (id, kind, name, edited_at) VALUES (1, 'own', '', '');
    INSERT INTO unit_batch (id, memory_id, file, edited_at) VALUES (1, 1, '', '');
  `,
};
