import type { LibraryState } from '#glossary/model/library-state.ts';
import type { Library } from '../library.ts';
import { backupsOf } from './backups.ts';
import { syncedBy } from './synced-folder.ts';

/** What the start screen and the status bar say about the library. */
export function libraryState({ store }: Library): LibraryState {
  const { articles, words } = store.articles.totals();
  return {
    path: store.path,
    isReadOnly: store.isReadOnly,
    articles,
    words,
    entries: store.entries.count(),
    hasStarter: store.starterRows.isUsed(),
    units: store.memories.units(),
    lastBackupAt: backupsOf(store.path)[0]?.madeAt ?? null,
    syncedBy: syncedBy(store.path),
  };
}
