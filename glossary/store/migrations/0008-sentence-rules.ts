import type { Migration } from './migration.ts';

/** The rules each article's sentences were cut by; null where a document brought its own sentences. */
export const sentenceRules: Migration = {
  version: 8,
  up: `
    ALTER TABLE article ADD COLUMN sentence_rules INTEGER;
    UPDATE article SET sentence_rules = 1 WHERE format IN ('txt', 'html', 'markdown', 'docx', 'odt', 'srt');
  `,
};
