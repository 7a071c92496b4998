import { create } from 'zustand';
import type { EntryQuery } from '#contract/terms-service.ts';
import type { EntryFilter } from '#glossary/model/entry-query.ts';
import type { EntryId } from '#glossary/model/ids.ts';
import { removeEntries } from './remove-entries.ts';

interface GlossaryView {
  readonly query: EntryQuery;
  readonly selected: EntryId | null;
  /** Entries marked for what is done to many; empty = none. */
  readonly marked: ReadonlySet<EntryId>;
  /** The entry in the form; 'new' = one being added; null = the form is closed. */
  readonly editing: EntryId | 'new' | null;
  /** Deletes the marked entries, or the selected one where none is marked. */
  removeSelected(): Promise<void>;
}

export const ALL_ENTRIES: EntryQuery = {
  search: '',
  types: [],
  statuses: [],
  domains: [],
  sort: 'changed',
  isDescending: true,
};

/** What the glossary shows; kept while other screens are open. */
export const useGlossaryView = create<GlossaryView>((set, get) => ({
  query: ALL_ENTRIES,
  selected: null,
  marked: new Set(),
  editing: null,
  async removeSelected() {
    const { selected, marked } = get();
    const entryIds = marked.size > 0 ? [...marked] : selected === null ? [] : [selected];
    if (entryIds.length === 0) return;
    set({ selected: null, editing: null, marked: new Set() });
    await removeEntries(entryIds);
  },
}));

/** Marks an entry, or takes its mark away. */
export function turnMark(entryId: EntryId): void {
  useGlossaryView.setState(({ marked }) => {
    const next = new Set(marked);
    if (!next.delete(entryId)) next.add(entryId);
    return { marked: next };
  });
}

/** A query narrowed by what needs work; null = by nothing. */
export function lookingAt({ only: _, ...query }: EntryQuery, only: EntryFilter | null): EntryQuery {
  return only === null ? query : { ...query, only };
}
