import { create } from 'zustand';
import type { EntryQuery } from '#contract/terms-service.ts';
import type { EntryFilter } from '#glossary/model/entry-query.ts';
import type { EntryId } from '#glossary/model/ids.ts';
import type { Cell } from './cells.ts';
import { removeEntries } from './remove-entries.ts';

interface GlossaryView {
  readonly query: EntryQuery;
  readonly selected: EntryId | null;
  /** Row of the table where the keys are, 0-based; null = to be found, as after another search. */
  readonly at: number | null;
  readonly cell: Cell;
  /** Whether that cell is being changed. */
  readonly isCellOpen: boolean;
  /** Entries marked for what is done to many; empty = none. */
  readonly marked: ReadonlySet<EntryId>;
  /** Where a range of rows being marked began, and what was marked before it; null = no range. */
  readonly range: { readonly from: number; readonly kept: ReadonlySet<EntryId> } | null;
  /** The entry in the form; 'new' = one being added; null = the form is closed. */
  readonly editing: EntryId | 'new' | null;
  /** Whether the filters are open in a window too narrow to have them always. */
  readonly areFiltersOpen: boolean;
  /** Deletes the marked entries, or the selected one where none is marked. */
  removeSelected(): Promise<void>;
}

export const ALL_ENTRIES: EntryQuery = {
  search: '',
  types: [],
  statuses: [],
  domains: [],
  sort: 'added',
  isDescending: true,
};

/** What the glossary shows; kept while other screens are open. */
export const useGlossaryView = create<GlossaryView>((set, get) => ({
  query: ALL_ENTRIES,
  selected: null,
  at: null,
  cell: 'rendering',
  isCellOpen: false,
  marked: new Set(),
  range: null,
  editing: null,
  areFiltersOpen: false,
  async removeSelected() {
    const { selected, marked } = get();
    const entryIds = marked.size > 0 ? [...marked] : selected === null ? [] : [selected];
    if (entryIds.length === 0) return;
    if (await removeEntries(entryIds)) set({ selected: null, editing: null, marked: new Set(), range: null });
  },
}));

/** Selects an entry wherever it stands in the table, which brings it into view. */
export function selectEntry(entryId: EntryId): void {
  useGlossaryView.setState({ selected: entryId, at: null, range: null, isCellOpen: false });
}

/** A query narrowed by what needs work; null = by nothing. */
export function lookingAt({ only: _, ...query }: EntryQuery, only: EntryFilter | null): EntryQuery {
  return only === null ? query : { ...query, only };
}
