import type { Migration } from './migration.ts';

/** Places of stems also tell what follows them in longer forms; the store fills keys and places again at the next opening. */
export const entryFollowers: Migration = {
  version: 10,
  up: `
    DELETE FROM entry_key;
    DELETE FROM stem_place;
  `,
};
