import { closeSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { QostilError } from '#glossary/model/errors.ts';

/** Makes a file that its user alone can read, unless it is there. Errors: folder-missing, folder-not-writable, disk-full. */
export function makePrivateFile(path: string): void {
  try {
    closeSync(openSync(path, 'a', 0o600));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const folder = dirname(path);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new QostilError('folder-missing', { folder }, message, error);
    if (code === 'ENOSPC') throw new QostilError('disk-full', { path }, message, error);
    throw new QostilError('folder-not-writable', { folder }, message, error);
  }
}
