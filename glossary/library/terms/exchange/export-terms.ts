import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { TERM_FORMATS, termFormat } from '#glossary/formats/terms/registry.ts';
import type { Entry } from '#glossary/model/entry.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { Notice } from '#glossary/model/exchange.ts';
import type { EntryId } from '#glossary/model/ids.ts';
import type {
  TermExportRequest,
  TermFormatId,
  TermFormatInfo,
  TermRecord,
} from '#glossary/model/term-exchange.ts';
import { assertWritable, writeWhole } from '../../files/write-file.ts';
import type { Job } from '../../job.ts';
import type { Library } from '../../library.ts';
import { contentOf, requireEntry } from '../entries.ts';

/** The glossary formats with the extensions their files have. */
export function termFormatInfos(): readonly TermFormatInfo[] {
  return TERM_FORMATS.map(({ id, extensions }) => ({ id, extensions }));
}

/** What a format would leave out or change of the entries. Errors: entry-missing. */
export function termExportLosses(
  library: Library,
  { format, entryIds }: { readonly format: TermFormatId; readonly entryIds: readonly EntryId[] | null },
): readonly Notice[] {
  return termFormat(format).losses(recordsOf(library, entryIds));
}

/**
 * Writes entries to a file, which appears under its name when it is whole. Errors: entry-missing, file-exists,
 * folder-missing, folder-not-writable, disk-full, cancelled.
 */
export async function exportTerms(
  library: Library,
  { format, path, entryIds, isOverwriteAllowed }: TermExportRequest,
  job: Job,
): Promise<{ readonly path: string; readonly written: number }> {
  await assertWritable(dirname(path));
  if (existsSync(path) && !isOverwriteAllowed) throw new QostilError('file-exists', { path });
  let written = 0;
  const total = entryIds?.length ?? library.store.entries.count();
  const counted = {
    *[Symbol.iterator]() {
      for (const record of recordsOf(library, entryIds)) {
        written += 1;
        if (written % 1000 === 0) job.progressed(written, total);
        yield record;
      }
    },
  };
  await writeWhole(path, termFormat(format).write(counted), job);
  return { path, written };
}

function recordsOf(library: Library, entryIds: readonly EntryId[] | null): Iterable<TermRecord> {
  return {
    *[Symbol.iterator]() {
      if (entryIds === null) for (const entry of library.store.entries.iterate()) yield recordOf(entry);
      else for (const id of entryIds) yield recordOf(requireEntry(library, id));
    },
  };
}

function recordOf(entry: Entry): TermRecord {
  const { starterKey, createdAt, createdBy, changedAt, changedBy } = entry;
  return { content: contentOf(entry), starterKey, createdAt, createdBy, changedAt, changedBy };
}
