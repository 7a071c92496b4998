import { create } from 'zustand';
import type { MemoryId } from '#glossary/model/ids.ts';

interface MemoriesView {
  /** The memory that commands are about; null = none yet. */
  readonly selected: MemoryId | null;
  /** Whether the selected one's name is in a field. */
  readonly isRenaming: boolean;
}

/** What the list of memories shows; kept while other screens are open. */
export const useMemoriesView = create<MemoriesView>(() => ({ selected: null, isRenaming: false }));
