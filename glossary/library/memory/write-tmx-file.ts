import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { QostilError } from '#glossary/model/errors.ts';
import type { MemoryExport } from '#glossary/model/memory-exchange.ts';

/** Text written at a time, UTF-16 units. */
const PIECE = 256 * 1024;

/**
 * Writes a file that appears under its name when it is whole; `pause` lets others work between pieces.
 * Errors: file-exists, folder-missing, folder-not-writable, disk-full, and those of `pause`.
 */
export async function writeTmxFile(
  { path, isOverwriteAllowed }: Pick<MemoryExport, 'path' | 'isOverwriteAllowed'>,
  chunks: Iterable<string>,
  pause: () => Promise<void>,
): Promise<void> {
  const draft = `${path}.part`;
  try {
    if (existsSync(path) && !isOverwriteAllowed) throw new QostilError('file-exists', { path });
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
