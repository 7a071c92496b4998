import { createHash } from 'node:crypto';
import { type EntryContent, preferredRendering } from '#glossary/model/entry.ts';
import type { EntryId, OperationId } from '#glossary/model/ids.ts';
import type { StarterResult, StarterTopic, StarterUpdate } from '#glossary/model/starter-glossary.ts';
import type { Library } from '../library.ts';
import type { StarterEntry } from '../seed/read-starter.ts';
import { write } from '../write.ts';
import { contentOf, insertEntry, recordContent, requireEntry } from './entries.ts';

const EXAMPLES = 3;

/** The topics of the starter glossary, with what the library has of each. */
export function starterTopics(library: Library, starters: readonly StarterEntry[]): readonly StarterTopic[] {
  const present = library.store.entries.starters();
  const updatable = new Set(comparison(library, starters).updates.map(({ key }) => key));
  return [...Map.groupBy(starters, ({ topic }) => topic)].map(([topic, rows]) => ({
    topic,
    entries: rows.length,
    added: rows.filter(({ key }) => present.has(key)).length,
    updatable: rows.filter(({ key }) => updatable.has(key)).length,
    examples: rows.slice(0, EXAMPLES).map(({ content }) => ({
      source: content.forms[0]?.text ?? '',
      rendering: preferredRendering(content) ?? '',
    })),
  }));
}

/**
 * Adds the rows of topics that the library does not have, as one step. A row whose base form and type the user has is
 * left out, so that the user's own entry stands.
 */
export function addStarters(
  library: Library,
  request: { readonly operationId: OperationId; readonly topics: readonly string[] },
  starters: readonly StarterEntry[],
): StarterResult {
  const topics = new Set(request.topics);
  const { store } = library;
  const present = store.entries.starters();
  const result = write(
    library,
    { ...request, step: '' },
    'add-starter',
    () => ['glossary'],
    (recorder) => {
      const count = { added: 0, updated: 0, kept: 0 };
      const wanted = starters.filter(({ key, topic }) => topics.has(topic) && !present.has(key));
      const same = store.entries.sameThings(wanted.map(({ content }) => content));
      for (const { key, content } of wanted) {
        if (same.of(content).some((id) => !isStarter(library, id))) count.kept += 1;
        else {
          insertEntry(recorder, content, { starterKey: key });
          store.starterRows.put(key, hashOf(content), content);
          count.added += 1;
        }
      }
      return count;
    },
  );
  library.observer.termsChanged(result.added);
  return result;
}

/** What an update would do to entries taken over: in each, the fields the user changed stay. Nothing is written. */
export function starterUpdates(
  library: Library,
  starters: readonly StarterEntry[],
): readonly StarterUpdate[] {
  return comparison(library, starters).updates.map(({ entryId, before, after }) => ({
    entryId,
    before,
    after,
  }));
}

/**
 * Brings entries taken over up to date, field by field but for those the user has changed since, as one step. Nothing is
 * added.
 */
export function updateStarters(
  library: Library,
  { operationId }: { readonly operationId: OperationId },
  starters: readonly StarterEntry[],
): StarterResult {
  const { store } = library;
  const { updates, kept } = comparison(library, starters);
  const result = write(
    library,
    { operationId, step: '' },
    'update-starter',
    () => ['glossary'],
    (recorder) => {
      for (const { key, entryId, after, listed } of updates) {
        recordContent(recorder, entryId, after);
        store.starterRows.put(key, hashOf(listed), listed);
      }
      return { added: 0, updated: updates.length, kept };
    },
  );
  library.observer.termsChanged(result.updated);
  return result;
}

interface KeyedUpdate extends StarterUpdate {
  readonly key: string;
  /** The new row. */
  readonly listed: EntryContent;
}

/** What rows improved since they were taken over change, and how many keep something, changed or deleted by the user. */
function comparison(
  library: Library,
  starters: readonly StarterEntry[],
): { readonly updates: readonly KeyedUpdate[]; readonly kept: number } {
  const { store } = library;
  const present = store.entries.starters();
  const taken = store.starterRows.all();
  const updates: KeyedUpdate[] = [];
  let kept = 0;
  for (const { key, content: listed } of starters) {
    const then = taken.get(key);
    if (then === undefined || then.hash === hashOf(listed)) continue;
    const entryId = present.get(key);
    const before = entryId === undefined ? null : contentOf(requireEntry(library, entryId));
    const base = then.content ?? (before && hashOf(before) === then.hash ? before : null);
    if (entryId === undefined || before === null || base === null) {
      kept += 1;
      continue;
    }
    const { after, isWhole } = followed(before, base, listed);
    if (!isWhole) kept += 1;
    if (hashOf(after) !== hashOf(before)) updates.push({ key, entryId, before, after, listed });
  }
  return { updates, kept };
}

/** An entry that follows the list where it is as it was taken over; `isWhole` = in everything that the list changed. */
function followed(
  own: EntryContent,
  base: EntryContent,
  listed: EntryContent,
): { readonly after: EntryContent; readonly isWhole: boolean } {
  const fields = Object.keys(listed) as (keyof EntryContent)[];
  const differs = (one: EntryContent, other: EntryContent) => (field: keyof EntryContent) =>
    JSON.stringify(one[field]) !== JSON.stringify(other[field]);
  const news = fields.filter(differs(base, listed));
  const free = news.filter((field) => !differs(own, base)(field));
  const after = { ...own, ...Object.fromEntries(free.map((field) => [field, listed[field]])) };
  return { after, isWhole: news.every((field) => !differs(after, listed)(field)) };
}

function isStarter(library: Library, id: EntryId): boolean {
  return requireEntry(library, id).starterKey !== '';
}

/** Equal contents have equal hashes, whatever the order of their fields. */
function hashOf(content: EntryContent): string {
  const sorted = Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha1').update(JSON.stringify(sorted)).digest('base64');
}
