import type { Entry, EntryStatus } from './entry.ts';
import type { TermType } from './term-type.ts';

/** What the glossary table shows; every part narrows. */
export interface EntryQuery {
  /** Kazakh or English; '' = all. An inflected Kazakh query finds the base. */
  readonly search: string;
  readonly types: readonly TermType[];
  readonly statuses: readonly EntryStatus[];
  readonly domain: string;
  readonly sort: 'source' | 'rendering' | 'type' | 'status' | 'changed';
  readonly isDescending: boolean;
}

export interface EntryPage {
  readonly total: number;
  readonly entries: readonly Entry[];
}
