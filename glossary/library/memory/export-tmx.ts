import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { tmxOfUnits } from '#glossary/formats/tmx/write-units.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { MemoryExport } from '#glossary/model/memory-exchange.ts';
import type { Unit } from '#glossary/model/unit.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import { requireMemory } from './memories.ts';

/** Units read at a time. */
const PAGE = 1000;

/** Text written at a time, UTF-16 units. */
const PIECE = 256 * 1024;

/**
 * Writes the units of memories as a TMX file, which appears under its name when it is whole.
 * Errors: memory-missing, file-exists, folder-missing, folder-not-writable, disk-full, cancelled.
 */
export async function exportTmx(
  library: Library,
  request: MemoryExport,
  job: Job,
): Promise<{ readonly path: string; readonly units: number }> {
  const { store, clock } = library;
  const chosen = new Set(request.memoryIds.map((id) => requireMemory(library, id).id));
  const batchIds = store.memories
    .batches()
    .filter(({ memoryId }) => chosen.size === 0 || chosen.has(memoryId))
    .map(({ id }) => id);
  const total = store.memories
    .list()
    .filter(({ id }) => chosen.size === 0 || chosen.has(id))
    .reduce((sum, { units }) => sum + units, 0);
  let written = 0;
  function* units(): Iterable<Unit> {
    for (let after = 0; ; ) {
      const page = store.units.page(batchIds, after, PAGE);
      yield* page;
      written += page.length;
      if (page.length < PAGE) return;
      after = page.at(-1)!.id;
    }
  }
  const chunks = tmxOfUnits(units(), request.options, clock());
  await writeFileWhole(request, chunks, async () => {
    job.progressed(written, total);
    await job.pause();
  });
  job.progressed(written, total);
  return { path: request.path, units: written };
}

async function writeFileWhole(
  { path, isOverwriteAllowed }: MemoryExport,
  chunks: Iterable<string>,
  pause: () => Promise<void>,
): Promise<void> {
  const draft = `${path}.part`;
  try {
    const present = await open(path, 'r').catch(() => null);
    await present?.close();
    if (present && !isOverwriteAllowed) throw new QostilError('file-exists', { path });
    const file = await open(draft, 'w');
    try {
      let waiting = '';
      for (const chunk of chunks) {
        waiting += chunk;
        if (waiting.length < PIECE) continue;
        await file.write(waiting);
        waiting = '';
        await pause();
      }
      await file.write(waiting);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw fileError(error, path);
  }
}

function fileError(error: unknown, path: string): unknown {
  if (error instanceof QostilError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new QostilError('folder-missing', { folder: dirname(path) }, message, error);
  if (code === 'ENOSPC') return new QostilError('disk-full', { path }, message, error);
  return new QostilError('folder-not-writable', { folder: dirname(path) }, message, error);
}
