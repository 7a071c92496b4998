import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { FORMATS } from '#glossary/formats/registry.ts';

/** Most files taken from one folder; more is a slip of the hand. */
const MOST_FILES = 1000;

/** Folders below one another that are looked into. */
const DEEPEST = 8;

/**
 * The paths with each folder replaced by the files in it, by name, that can be read: hidden ones and the second file of
 * a Moses pair are left out. A path that is no folder stays, whatever it is. A folder that cannot be read gives nothing.
 */
export async function documentsIn(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (one) => one.isDirectory(),
      () => false,
    );
    if (isFolder) found.push(...(await filesOf(path, DEEPEST)).slice(0, MOST_FILES));
    else found.push(path);
  }
  return [...new Set(found)];
}

async function filesOf(folder: string, depth: number): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
  const files: string[] = [];
  for (const entry of entries.toSorted((a, b) => a.name.localeCompare(b.name, 'kk', { numeric: true }))) {
    if (entry.name.startsWith('.') || files.length >= MOST_FILES) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth > 1) files.push(...(await filesOf(path, depth - 1)));
    else if (entry.isFile() && isReadable(entry.name)) files.push(path);
  }
  return files;
}

function isReadable(name: string): boolean {
  const extension = extname(basename(name)).slice(1).toLowerCase();
  return FORMATS.some(({ read, extensions }) => read && extensions.includes(extension));
}
