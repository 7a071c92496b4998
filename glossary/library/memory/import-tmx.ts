import { basename } from 'node:path';
import { createTmxReader } from '#glossary/formats/tmx/read-tmx.ts';
import type { ImportTarget, MemoryImport } from '#glossary/model/memory-exchange.ts';
import type { Write } from '#glossary/model/segments-change.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import { importUnits, type UnitPiece } from './import-units.ts';
import { requireWritableMemory } from './memories.ts';
import { readChunks } from './read-chunks.ts';

/**
 * Imports a TMX file as one undo step; see importUnits. Progress counts bytes of the file.
 * Errors: file-*, memory-missing, memory-read-only, disk-full, cancelled.
 */
export async function importTmx(
  library: Library,
  request: Write & { readonly path: string; readonly into: ImportTarget },
  job: Job,
): Promise<MemoryImport> {
  const { path, into, operationId } = request;
  const known = library.store.log.resultOf(operationId);
  if (known !== undefined) return known as MemoryImport;
  if ('memoryId' in into) requireWritableMemory(library, into.memoryId);
  return importUnits(library, { ...request, label: basename(path) }, job, tmxUnits(path, job));
}

async function* tmxUnits(path: string, job: Job): AsyncGenerator<UnitPiece> {
  const reader = createTmxReader(basename(path));
  for await (const { text, bytesRead, bytesTotal } of readChunks(path)) {
    yield reader.read(text);
    job.progressed(bytesRead, bytesTotal);
  }
  yield reader.end();
}
