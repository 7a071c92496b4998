import type { Migration } from './migration.ts';

/** What was taken over from the starter glossary, field by field; null where only its hash is known. */
export const starterContents: Migration = {
  version: 12,
  up: 'ALTER TABLE starter_row ADD COLUMN content TEXT;',
};
