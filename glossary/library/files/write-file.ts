import { constants } from 'node:fs';
import { access, open, rename, rm, stat } from 'node:fs/promises';
import type { OutputFile } from '#glossary/formats/format.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { Job } from '../job.ts';

/** Text written to a file at a time, UTF-16 units. */
const PIECE = 256 * 1024;

/** Errors: folder-missing, folder-not-writable. */
export async function assertWritable(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new QostilError('folder-missing', { folder });
  await access(folder, constants.W_OK).catch((error: Error) => {
    throw new QostilError('folder-not-writable', { folder }, error.message, error);
  });
}

/** Writes a file under another name and gives it its own when it is whole. Errors: disk-full, folder-not-writable, cancelled. */
export async function writeWhole(path: string, chunks: OutputFile['chunks'], job: Job): Promise<void> {
  const unfinished = `${path}.unfinished`;
  try {
    const file = await open(unfinished, 'w');
    try {
      let piece = '';
      for (const chunk of chunks) {
        if (typeof chunk === 'string') piece += chunk;
        else await file.writeFile(chunk);
        if (piece.length < PIECE) continue;
        await file.writeFile(piece);
        piece = '';
        await job.pause();
      }
      await file.writeFile(piece);
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw fileError(path, error);
  }
}

function fileError(path: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new QostilError('disk-full', { path }, message, error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'EISDIR')
    return new QostilError('folder-not-writable', { folder: path }, message, error);
  return error;
}
