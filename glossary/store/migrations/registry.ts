import { articlesAndEntries } from './0001-articles-and-entries.ts';
import { memory } from './0002-memory.ts';
import { entryUses } from './0003-entry-uses.ts';
import { originals } from './0004-originals.ts';
import { dismissals } from './0005-dismissals.ts';
import { hashedEntryKeys } from './0006-hashed-entry-keys.ts';
import { entrySearch } from './0007-entry-search.ts';
import { sentenceRules } from './0008-sentence-rules.ts';
import { correctedOriginals } from './0009-corrected-originals.ts';
import { entryFollowers } from './0010-entry-followers.ts';
import { alphabetOrder } from './0011-alphabet-order.ts';
import { starterContents } from './0012-starter-contents.ts';
import type { Migration } from './migration.ts';

/** Every migration in order. A new one is one file and one line here. */
export const MIGRATIONS: readonly Migration[] = Object.freeze([
  articlesAndEntries,
  memory,
  entryUses,
  originals,
  dismissals,
  hashedEntryKeys,
  entrySearch,
  sentenceRules,
  correctedOriginals,
  entryFollowers,
  alphabetOrder,
  starterContents,
]);
