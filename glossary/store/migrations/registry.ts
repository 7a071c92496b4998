import { articlesAndEntries } from './0001-articles-and-entries.ts';
import type { Migration } from './migration.ts';

/** Every migration in order. A new one is one file and one line here. */
export const MIGRATIONS: readonly Migration[] = Object.freeze([articlesAndEntries]);
