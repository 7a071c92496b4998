import type { Migration } from './migration.ts';

/** Articles, their segments, the glossary, settings and the operation log. */
export const articlesAndEntries: Migration = {
  version: 1,
  up: `
    CREATE TABLE setting (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE article (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      title TEXT NOT NULL,
      outlet TEXT NOT NULL,
      url TEXT NOT NULL,
      author TEXT NOT NULL,
      published_on TEXT NOT NULL,
      licence TEXT NOT NULL,
      format TEXT NOT NULL,
      source_hash TEXT NOT NULL,
      created_at TEXT NOT NULL,
      edited_at TEXT NOT NULL,
      removed_at TEXT,
      last_segment_id INTEGER,
      revision INTEGER NOT NULL DEFAULT 1,
      searched TEXT NOT NULL,
      segments INTEGER NOT NULL DEFAULT 0,
      empty INTEGER NOT NULL DEFAULT 0,
      draft INTEGER NOT NULL DEFAULT 0,
      confirmed INTEGER NOT NULL DEFAULT 0,
      reviewed INTEGER NOT NULL DEFAULT 0,
      source_words INTEGER NOT NULL DEFAULT 0,
      target_words INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX article_hash ON article (source_hash) WHERE removed_at IS NULL;

    CREATE TABLE paragraph (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      role TEXT NOT NULL,
      language TEXT NOT NULL,
      revision INTEGER NOT NULL DEFAULT 1,
      edited_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX paragraph_article ON paragraph (article_id, role, language);

    CREATE TABLE segment (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      paragraph_id INTEGER NOT NULL REFERENCES paragraph (id) ON DELETE CASCADE,
      rank TEXT NOT NULL,
      position INTEGER NOT NULL DEFAULT 0,
      state TEXT NOT NULL CHECK (state IN ('empty', 'draft', 'confirmed', 'reviewed')),
      is_locked INTEGER NOT NULL DEFAULT 0,
      is_changed INTEGER NOT NULL DEFAULT 0,
      relation TEXT NOT NULL DEFAULT 'normal',
      relation_segment INTEGER,
      revision INTEGER NOT NULL DEFAULT 1,
      edited_at TEXT NOT NULL,
      source_units INTEGER NOT NULL,
      target_units INTEGER NOT NULL,
      source_words INTEGER NOT NULL,
      target_words INTEGER NOT NULL,
      origin TEXT NOT NULL,
      note TEXT NOT NULL,
      source TEXT NOT NULL,
      source_codes TEXT NOT NULL,
      target TEXT NOT NULL,
      target_codes TEXT NOT NULL,
      source_folded TEXT NOT NULL,
      target_folded TEXT NOT NULL
    ) STRICT;
    CREATE INDEX segment_outline
      ON segment (article_id, position, paragraph_id, state, source_units, target_units);
    CREATE INDEX segment_rank ON segment (article_id, rank);
    CREATE INDEX segment_paragraph ON segment (paragraph_id);
    CREATE INDEX segment_relation ON segment (relation_segment) WHERE relation_segment IS NOT NULL;

    CREATE TRIGGER segment_inserted AFTER INSERT ON segment BEGIN
      UPDATE article SET
        segments = segments + 1,
        empty = empty + (NEW.state = 'empty'),
        draft = draft + (NEW.state = 'draft'),
        confirmed = confirmed + (NEW.state = 'confirmed'),
        reviewed = reviewed + (NEW.state = 'reviewed'),
        source_words = source_words + NEW.source_words,
        target_words = target_words + NEW.target_words
      WHERE id = NEW.article_id;
    END;
    CREATE TRIGGER segment_updated AFTER UPDATE OF state, source_words, target_words ON segment
    WHEN OLD.state <> NEW.state OR OLD.source_words <> NEW.source_words OR OLD.target_words <> NEW.target_words
    BEGIN
      UPDATE article SET
        empty = empty + (NEW.state = 'empty') - (OLD.state = 'empty'),
        draft = draft + (NEW.state = 'draft') - (OLD.state = 'draft'),
        confirmed = confirmed + (NEW.state = 'confirmed') - (OLD.state = 'confirmed'),
        reviewed = reviewed + (NEW.state = 'reviewed') - (OLD.state = 'reviewed'),
        source_words = source_words + NEW.source_words - OLD.source_words,
        target_words = target_words + NEW.target_words - OLD.target_words
      WHERE id = NEW.article_id;
    END;
    CREATE TRIGGER segment_deleted AFTER DELETE ON segment BEGIN
      UPDATE article SET
        segments = segments - 1,
        empty = empty - (OLD.state = 'empty'),
        draft = draft - (OLD.state = 'draft'),
        confirmed = confirmed - (OLD.state = 'confirmed'),
        reviewed = reviewed - (OLD.state = 'reviewed'),
        source_words = source_words - OLD.source_words,
        target_words = target_words - OLD.target_words
      WHERE id = OLD.article_id;
    END;

    CREATE TABLE entry (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      content TEXT NOT NULL,
      starter_key TEXT NOT NULL,
      created_at TEXT NOT NULL,
      created_by TEXT NOT NULL,
      edited_at TEXT NOT NULL,
      edited_by TEXT NOT NULL,
      revision INTEGER NOT NULL DEFAULT 1,
      type TEXT NOT NULL,
      status TEXT NOT NULL,
      domain TEXT NOT NULL,
      base TEXT NOT NULL,
      rendering TEXT NOT NULL,
      searched TEXT NOT NULL
    ) STRICT;
    CREATE INDEX entry_base ON entry (base, searched);
    CREATE INDEX entry_rendering ON entry (rendering);
    CREATE INDEX entry_type ON entry (type, base);
    CREATE INDEX entry_status ON entry (status, base);
    CREATE INDEX entry_edited ON entry (edited_at);

    CREATE TABLE entry_key (
      key TEXT NOT NULL,
      entry_id INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
      PRIMARY KEY (key, entry_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entry_key_entry ON entry_key (entry_id);

    CREATE TABLE operation (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      result TEXT NOT NULL
    ) STRICT;

    CREATE TABLE step (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      key TEXT NOT NULL,
      action TEXT NOT NULL,
      at TEXT NOT NULL,
      by TEXT NOT NULL,
      is_undone INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE step_scope (
      scope TEXT NOT NULL,
      step_id INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
      PRIMARY KEY (scope, step_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX step_scope_step ON step_scope (step_id);

    CREATE TABLE change (
      id INTEGER PRIMARY KEY,
      step_id INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
      tbl TEXT NOT NULL,
      row_id INTEGER NOT NULL,
      article_id INTEGER,
      kind TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
      before TEXT,
      after TEXT
    ) STRICT;
    CREATE UNIQUE INDEX change_row ON change (tbl, row_id, step_id);
    CREATE INDEX change_step ON change (step_id);
  `,
};
