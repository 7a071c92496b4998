import { create } from 'zustand';
import type { EntryQuery } from '#contract/terms-service.ts';
import type { EntryId } from '#glossary/model/ids.ts';
import { removeEntries } from './remove-entries.ts';

interface GlossaryView {
  readonly query: EntryQuery;
  readonly selected: EntryId | null;
  /** The entry in the form; 'new' = one being added; null = the form is closed. */
  readonly editing: EntryId | 'new' | null;
  removeSelected(): Promise<void>;
}

export const ALL_ENTRIES: EntryQuery = {
  search: '',
  types: [],
  statuses: [],
  domain: '',
  sort: 'changed',
  isDescending: true,
};

/** What the glossary shows; kept while other screens are open. */
export const useGlossaryView = create<GlossaryView>((set, get) => ({
  query: ALL_ENTRIES,
  selected: null,
  editing: null,
  async removeSelected() {
    const { selected } = get();
    if (selected === null) return;
    set({ selected: null, editing: null });
    await removeEntries([selected]);
  },
}));
