import type { LibraryState } from '#glossary/model/library-state.ts';

type Syncer = NonNullable<LibraryState['syncedBy']>;

/** How the folders of the syncing programs are called, on any system; observed names, own knowledge. */
const FOLDERS: readonly (readonly [RegExp, Syncer])[] = [
  [/^dropbox(?: \(.+\)|-.+)?$/i, 'dropbox'],
  [/^onedrive(?: ?- ?.+)?$/i, 'onedrive'],
  [/^(?:icloud ?drive|mobile documents|com~apple~clouddocs)$/i, 'icloud'],
  [/^(?:google ?drive(?:-.+)?|my drive)$/i, 'google-drive'],
];

/** The program that syncs the folder a path lies in, told by the names of its folders; null = none known. */
export function syncedBy(path: string): Syncer | null {
  for (const folder of path.split(/[/\\]/).slice(0, -1)) {
    const known = FOLDERS.find(([name]) => name.test(folder));
    if (known) return known[1];
  }
  return null;
}
