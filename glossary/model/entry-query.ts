import type { Entry, EntryStatus } from './entry.ts';
import type { EntryId } from './ids.ts';
import type { TermType } from './term-type.ts';

/** `conflicting` = another entry has the same base form and another rendering. */
export const ENTRY_FILTERS = ['used', 'unused', 'conflicting', 'without-rendering'] as const;

export type EntryFilter = (typeof ENTRY_FILTERS)[number];

/** What the glossary table shows; every part narrows, an empty list does not. */
export interface EntryQuery {
  /** Kazakh or English; '' = all. An inflected Kazakh query finds the base; one or two letters are a beginning. */
  readonly search: string;
  readonly types: readonly TermType[];
  readonly statuses: readonly EntryStatus[];
  readonly domains: readonly string[];
  /** Absent = all. `used` and `unused` go by the last count of uses, see TermsService.countUses. */
  readonly only?: EntryFilter;
  readonly sort: EntryOrder;
  readonly isDescending: boolean;
}

/** `added` = in the order they came, which a change of an entry leaves as it is; `used` = by the last count of uses. */
export const ENTRY_ORDERS = ['added', 'source', 'rendering', 'type', 'status', 'used', 'changed'] as const;

export type EntryOrder = (typeof ENTRY_ORDERS)[number];

export interface EntryPage {
  readonly total: number;
  readonly entries: readonly Entry[];
  /** How often the articles name each of `entries`, in their order, by the last count of uses. */
  readonly uses: readonly number[];
}

/** The same page without reading its entries. */
export interface EntryIdPage {
  readonly total: number;
  readonly ids: readonly EntryId[];
}

/** A domain with the number of its entries; '' = general. */
export interface DomainCount {
  readonly domain: string;
  readonly entries: number;
}
