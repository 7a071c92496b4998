import { basename } from 'node:path';
import { termFormatOf } from '#glossary/formats/terms/registry.ts';
import type { ReadTerms, TermFormat } from '#glossary/formats/terms/term-format.ts';
import { ENCODING_NAMES } from '#glossary/formats/txt/decode-text.ts';
import { type EntryContent, preferredRendering } from '#glossary/model/entry.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { EntryId, OperationId } from '#glossary/model/ids.ts';
import type {
  DuplicatePolicy,
  TermImportPreview,
  TermImportResult,
  TermReadOptions,
  TermRecord,
} from '#glossary/model/term-exchange.ts';
import type { SameThings } from '#glossary/store/entries.ts';
import type { Recorder } from '#glossary/store/operation-log.ts';
import { readContent } from '../../files/read-document.ts';
import type { Job } from '../../job.ts';
import type { Library } from '../../library.ts';
import { contentOf, insertEntry, recordContent, requireEntry } from '../entries.ts';
import { mergedContent } from '../merge-entries.ts';
import { writeInPieces } from '../write-in-pieces.ts';

/** Entries written before others may work. */
const PIECE = 10_000;

/** Entries a preview shows. */
const SHOWN = 50;

/** What an import would make of a file. Nothing is written. Errors: file-*, cancelled. */
export async function previewTermImport(
  library: Library,
  { path, options }: { readonly path: string; readonly options: TermReadOptions },
  job: Job,
): Promise<TermImportPreview> {
  const { format, read } = await readTerms(path, options);
  const entries: TermImportPreview['entries'][number][] = [];
  let total = 0;
  let duplicates = 0;
  let empty = 0;
  const counted = counting(read.records, () => {
    empty += 1;
  });
  for (const piece of recordsInPieces(counted)) {
    await job.pause();
    const contents = piece.map(({ content }) => content);
    const same = library.store.entries.sameThings(contents);
    total += piece.length;
    duplicates += contents.filter((content) => same.of(content).length > 0).length;
    for (const content of contents.slice(0, SHOWN - entries.length)) {
      const [base] = content.forms;
      entries.push({ source: base!.text, rendering: preferredRendering(content) ?? '', type: content.type });
    }
  }
  return {
    path,
    format: format.id,
    encoding: read.encoding,
    encodings: read.encoding === '' ? [] : ENCODING_NAMES,
    delimiter: read.delimiter,
    hasHeader: read.hasHeader,
    columns: read.columns,
    entries,
    total,
    duplicates,
    empty,
    notices: read.isEncodingSure ? [] : [{ code: 'encoding-unsure', params: { encoding: read.encoding } }],
  };
}

/**
 * Takes the entries of a file over, as one step of undo unless other work on the glossary comes between. A row whose
 * base form and type the library had before is treated by the policy; `merge` also joins such rows of the file itself.
 * A cancelled import is taken back. Errors: file-*, cancelled.
 */
export async function importTerms(
  library: Library,
  request: {
    readonly operationId: OperationId;
    readonly path: string;
    readonly options: TermReadOptions;
    readonly duplicates: DuplicatePolicy;
  },
  job: Job,
): Promise<TermImportResult> {
  const { operationId, path, options, duplicates } = request;
  const { store, observer } = library;
  const { read } = await readTerms(path, options);
  const fresh = new Set<EntryId>();
  // Whatever an empty library has meanwhile came with this import, which only `merge` joins.
  const isUnasked = duplicates === 'add' || (duplicates !== 'merge' && store.entries.count() === 0);
  const done = await writeInPieces(
    library,
    {
      operationId,
      action: 'import-terms',
      pieces: recordsInPieces(read.records),
      total: 0,
      body(recorder, piece) {
        const contents = piece.map(({ content }) => content);
        const same = isUnasked ? null : store.entries.sameThings(contents);
        const result = { added: 0, merged: 0, replaced: 0, skipped: 0 };
        for (const record of piece)
          result[takeOver(library, recorder, record, { duplicates, same, fresh })] += 1;
        return result;
      },
    },
    job,
  );
  const sum = (what: keyof TermImportResult): number => done.reduce((all, one) => all + one[what], 0);
  const result = {
    added: sum('added'),
    merged: sum('merged'),
    replaced: sum('replaced'),
    skipped: sum('skipped'),
  };
  observer.termsChanged(result.added + result.merged + result.replaced);
  return result;
}

interface TakeOver {
  readonly duplicates: DuplicatePolicy;
  /** null = no row can be known. */
  readonly same: SameThings | null;
  /** Ids of entries the import added. */
  readonly fresh: Set<EntryId>;
}

/** Writes one entry and says what it was. */
function takeOver(
  library: Library,
  recorder: Recorder,
  record: TermRecord,
  { duplicates, same, fresh }: TakeOver,
): keyof TermImportResult {
  const content = withKnownScope(library, record.content);
  const ids = same?.of(content) ?? [];
  const id = duplicates === 'merge' ? ids[0] : ids.find((one) => !fresh.has(one));
  if (id === undefined) {
    const added = insertEntry(recorder, content, record);
    fresh.add(added);
    same?.add(content, added);
    return 'added';
  }
  if (duplicates === 'skip') return 'skipped';
  const next =
    duplicates === 'merge' ? mergedContent(contentOf(requireEntry(library, id)), [content]) : content;
  if (!recordContent(recorder, id, next)) return 'skipped';
  return duplicates === 'merge' ? 'merged' : 'replaced';
}

/** An article of another library means nothing here. */
function withKnownScope({ store }: Library, content: EntryContent): EntryContent {
  const { scope } = content;
  return scope === null || store.articles.get(scope) ? content : { ...content, scope: null };
}

/** Tells of each record that is empty. */
function* counting(records: Iterable<TermRecord | null>, isEmpty: () => void): Generator<TermRecord | null> {
  for (const record of records) {
    if (record === null) isEmpty();
    yield record;
  }
}

function* recordsInPieces(records: Iterable<TermRecord | null>): Generator<readonly TermRecord[]> {
  let piece: TermRecord[] = [];
  for (const record of records) {
    if (record === null) continue;
    piece.push(record);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

async function readTerms(
  path: string,
  options: TermReadOptions,
): Promise<{ readonly format: TermFormat; readonly read: ReadTerms }> {
  const { bytes } = await readContent(path);
  const name = basename(path);
  if (bytes.length === 0) throw new QostilError('file-empty', { file: name });
  const format = termFormatOf(name, bytes);
  return { format, read: format.read({ name, bytes, options }) };
}
