import { entryFromJson, entryToJson } from '#glossary/model/entry-json.ts';
import type { EntryVersion } from '#glossary/model/entry-usage.ts';
import type { EntryId } from '#glossary/model/ids.ts';
import type { Library } from '../library.ts';
import { contentOf, requireEntry } from './entries.ts';
import { MERGE_ACTION } from './merge-entries.ts';

/**
 * The states an entry had, newest first, with those of entries merged into it; undone ones are left out, and what is
 * older than the library remembers. Errors: entry-missing.
 */
export function entryHistory(library: Library, entryId: EntryId): readonly EntryVersion[] {
  const { history } = library.store;
  const present = entryToJson(contentOf(requireEntry(library, entryId)));
  const merged = history
    .removedWith('entry', entryId, MERGE_ACTION)
    .flatMap((id) => versionsOf(library, id as EntryId, null));
  return [...versionsOf(library, entryId, present), ...merged].sort((a, b) =>
    a.at < b.at ? 1 : a.at > b.at ? -1 : 0,
  );
}

/** From the present back: each change says what stood before it; null = the row is gone and its removal says what it was. */
function versionsOf({ store }: Library, id: EntryId, present: string | null): EntryVersion[] {
  const versions: EntryVersion[] = [];
  let standing = present;
  const inOneOrder = (json: unknown): string | null =>
    typeof json === 'string' ? entryToJson(entryFromJson(json)) : null;
  for (const { action, at, by, before, after } of store.history.versions('entry', id)) {
    if (standing === null) {
      standing = inOneOrder(before.content);
      continue;
    }
    const isInsert = before.content === undefined && after.content === undefined;
    if (!isInsert && inOneOrder(after.content) !== standing) continue;
    versions.push({ content: entryFromJson(standing), at, by, action });
    standing = inOneOrder(before.content) ?? standing;
  }
  return versions;
}
