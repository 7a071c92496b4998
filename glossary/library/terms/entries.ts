import type { Entry, EntryChanges, EntryContent } from '#glossary/model/entry.ts';
import { entryToJson } from '#glossary/model/entry-json.ts';
import type { EntryPage, EntryQuery } from '#glossary/model/entry-query.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { EntryId, OperationId } from '#glossary/model/ids.ts';
import type { Recorder } from '#glossary/store/operation-log.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import { write } from '../write.ts';
import { inPieces, writeInPieces } from './write-in-pieces.ts';

/** An entry. Errors: entry-missing. */
export function requireEntry({ store }: Library, id: EntryId): Entry {
  const entry = store.entries.get(id);
  if (!entry) throw new QostilError('entry-missing', { entry: id });
  return entry;
}

/** A page of the entries a query finds, each with how often the articles name it. */
export function listEntries(
  { store }: Library,
  { query, from, count }: { readonly query: EntryQuery; readonly from: number; readonly count: number },
): EntryPage {
  const page = store.entries.list(query, from, count);
  return { ...page, uses: store.uses.mentionsOf(page.entries.map(({ id }) => id)) };
}

/** Adds an entry. Errors: entry-empty without a base form. */
export function addEntry(
  library: Library,
  { operationId, content }: { readonly operationId: OperationId; readonly content: EntryContent },
): Entry {
  return writeEntries(library, operationId, 'add-entry', (recorder) => [insertEntry(recorder, content)])[0]!;
}

/** Adds several entries as one step. Errors: entry-empty. */
export function addEntries(
  library: Library,
  {
    operationId,
    contents,
  }: { readonly operationId: OperationId; readonly contents: readonly EntryContent[] },
): readonly Entry[] {
  return writeEntries(library, operationId, 'add-entry', (recorder) =>
    contents.map((content) => insertEntry(recorder, content)),
  );
}

/** Changes an entry. Errors: entry-missing, entry-empty, entry-changed when another write came between. */
export function changeEntry(
  library: Library,
  request: {
    readonly operationId: OperationId;
    readonly entryId: EntryId;
    readonly revision: number;
    readonly content: EntryContent;
  },
): Entry {
  const { operationId, entryId, revision, content } = request;
  return writeEntries(library, operationId, 'change-entry', (recorder) => {
    const present = requireEntry(library, entryId);
    if (present.revision !== revision)
      throw new QostilError('entry-changed', { entry: entryId, revision: present.revision });
    recordContent(recorder, entryId, content);
    return [entryId];
  })[0]!;
}

/** Removes entries as one step; undo brings them back. Errors: entry-missing, cancelled. */
export async function removeEntries(
  library: Library,
  { operationId, entryIds }: { readonly operationId: OperationId; readonly entryIds: readonly EntryId[] },
  job: Job,
): Promise<{ readonly removed: number }> {
  await writeInPieces(
    library,
    {
      operationId,
      action: 'remove-entry',
      pieces: inPieces(entryIds),
      total: entryIds.length,
      body: removeAll,
    },
    job,
  );
  library.observer.termsChanged(entryIds.length);
  return { removed: entryIds.length };
}

/** Removes entries inside a step. Errors: entry-missing. */
export function removeAll(recorder: Recorder, ids: readonly EntryId[]): void {
  for (const id of ids) {
    if (!recorder.read('entry', id)) throw new QostilError('entry-missing', { entry: id });
    recorder.remove('entry', id);
  }
}

/**
 * Sets the same fields in many entries as one step; entries that are so already are not counted. Errors: entry-missing,
 * cancelled.
 */
export async function changeEntries(
  library: Library,
  request: {
    readonly operationId: OperationId;
    readonly entryIds: readonly EntryId[];
    readonly changes: EntryChanges;
  },
  job: Job,
): Promise<{ readonly changed: number }> {
  const { operationId, entryIds, changes } = request;
  const counts = await writeInPieces(
    library,
    {
      operationId,
      action: 'change-entry',
      pieces: inPieces(entryIds),
      total: entryIds.length,
      body: (recorder, ids) =>
        ids.filter((id) =>
          recordContent(recorder, id, { ...contentOf(requireEntry(library, id)), ...changes }),
        ).length,
    },
    job,
  );
  const changed = counts.reduce((sum, count) => sum + count, 0);
  library.observer.termsChanged(changed);
  return { changed };
}

/** Writes the content of an entry inside a step; false when it is so already. */
export function recordContent(recorder: Recorder, id: EntryId, content: EntryContent): boolean {
  const columns = { content: entryToJson(cleaned(content)) };
  if (recorder.read('entry', id)?.content === columns.content) return false;
  return recorder.update('entry', id, { ...columns, edited_by: recorder.by });
}

/** The editable part of an entry. */
export function contentOf(entry: Entry): EntryContent {
  const { id, starterKey, createdAt, createdBy, changedAt, changedBy, revision, ...content } = entry;
  return content;
}

/** Runs a write to the glossary and answers with the entries it names. */
function writeEntries(
  library: Library,
  operationId: OperationId,
  action: string,
  body: (recorder: Recorder) => readonly EntryId[],
): readonly Entry[] {
  const ids = write(library, { operationId, step: '' }, action, glossary, body);
  library.observer.termsChanged(ids.length);
  return ids.map((id) => requireEntry(library, id));
}

/** Where an inserted entry comes from; absent or '' = from the writer, now. */
export interface EntryOrigin {
  readonly starterKey?: string;
  readonly createdAt?: string;
  readonly createdBy?: string;
}

/** Inserts an entry inside a step. Errors: entry-empty. */
export function insertEntry(
  recorder: Recorder,
  content: EntryContent,
  { starterKey = '', createdAt = '', createdBy = '' }: EntryOrigin = {},
): EntryId {
  return recorder.insert('entry', {
    content: entryToJson(cleaned(content)),
    starter_key: starterKey,
    created_at: createdAt || recorder.at,
    created_by: createdBy || recorder.by,
    edited_by: recorder.by,
  }) as EntryId;
}

/** Without blank forms and renderings. Errors: entry-empty when no Kazakh form is left. */
function cleaned(content: EntryContent): EntryContent {
  const trimmed = <Form extends { readonly text: string }>(all: readonly Form[]): readonly Form[] =>
    all.map((one) => ({ ...one, text: one.text.trim() })).filter(({ text }) => text !== '');
  const forms = trimmed(content.forms);
  if (forms.length === 0) throw new QostilError('entry-empty');
  return { ...content, forms, renderings: trimmed(content.renderings) };
}

const glossary = () => ['glossary'];
