import { createHash } from 'node:crypto';
import { type EntryContent, preferredRendering } from '#glossary/model/entry.ts';
import type { EntryId, OperationId } from '#glossary/model/ids.ts';
import type { StarterResult, StarterTopic } from '#glossary/model/starter-glossary.ts';
import type { Library } from '../library.ts';
import type { StarterEntry } from '../seed/read-starter.ts';
import { write } from '../write.ts';
import { contentOf, insertEntry, recordContent, requireEntry } from './entries.ts';

const EXAMPLES = 3;

/** The topics of the starter glossary, with what the library has of each. */
export function starterTopics(library: Library, starters: readonly StarterEntry[]): readonly StarterTopic[] {
  const { present, updatable } = comparison(library);
  return [...Map.groupBy(starters, ({ topic }) => topic)].map(([topic, rows]) => ({
    topic,
    entries: rows.length,
    added: rows.filter(({ key }) => present.has(key)).length,
    updatable: rows.filter(updatable).length,
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
  const { present } = comparison(library);
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
          store.starterRows.put(key, hashOf(content));
          count.added += 1;
        }
      }
      return count;
    },
  );
  library.observer.termsChanged(result.added);
  return result;
}

/** Brings entries taken over up to date that the user has not touched since, as one step. Nothing is added. */
export function updateStarters(
  library: Library,
  { operationId }: { readonly operationId: OperationId },
  starters: readonly StarterEntry[],
): StarterResult {
  const { store } = library;
  const { present, taken, updatable } = comparison(library);
  const result = write(
    library,
    { operationId, step: '' },
    'update-starter',
    () => ['glossary'],
    (recorder) => {
      const count = { added: 0, updated: 0, kept: 0 };
      for (const row of starters) {
        if (updatable(row)) {
          recordContent(recorder, present.get(row.key)!, row.content);
          store.starterRows.put(row.key, hashOf(row.content));
          count.updated += 1;
        } else if (taken.has(row.key) && taken.get(row.key) !== hashOf(row.content)) count.kept += 1;
      }
      return count;
    },
  );
  library.observer.termsChanged(result.updated);
  return result;
}

function comparison(library: Library) {
  const { store } = library;
  const present = store.entries.starters();
  const taken = store.starterRows.all();
  /** Improved since it was taken over, and the user's entry is still as it came. */
  const updatable = ({ key, content }: StarterEntry): boolean => {
    const id = present.get(key);
    const before = taken.get(key);
    if (id === undefined || before === undefined || before === hashOf(content)) return false;
    return before === hashOf(contentOf(requireEntry(library, id)));
  };
  return { present, taken, updatable };
}

function isStarter(library: Library, id: EntryId): boolean {
  return requireEntry(library, id).starterKey !== '';
}

/** Equal contents have equal hashes, whatever the order of their fields. */
function hashOf(content: EntryContent): string {
  const sorted = Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha1').update(JSON.stringify(sorted)).digest('base64');
}
