import type { EntryContent } from './entry.ts';
import type { Notice } from './exchange.ts';
import type { EntryId } from './ids.ts';
import type { TermType } from './term-type.ts';

/** Formats glossaries are exchanged in. */
export const TERM_FORMAT_IDS = ['tbx', 'tbx-dca', 'csv', 'tsv', 'xlsx', 'omegat'] as const;

export type TermFormatId = (typeof TERM_FORMAT_IDS)[number];

/** A glossary format as the dialogs list it. */
export interface TermFormatInfo {
  readonly id: TermFormatId;
  /** Without dots; the first is what is written. */
  readonly extensions: readonly string[];
}

/**
 * What a column of a table of terms may hold. `english` is the preferred full rendering; `variants` and `renderings` are
 * lists separated by "|" whose items may end in what they are: "Izbasarov [preferred short]", "БҰҰ [acronym]".
 */
export const TERM_COLUMNS = [
  'kazakh',
  'english',
  'type',
  'status',
  'domain',
  'variants',
  'renderings',
  'forbidden',
  'gender',
  'role',
  'kind',
  'region',
  'definition',
  'note',
  'source',
  'source-url',
  'case-sensitive',
  'renamings',
  'scope',
  'starter-key',
  'created-at',
  'created-by',
  'changed-at',
  'changed-by',
  'ignore',
] as const;

export type TermColumn = (typeof TERM_COLUMNS)[number];

/** An entry outside a library. Times and names are '' when unknown. */
export interface TermRecord {
  readonly content: EntryContent;
  readonly starterKey: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly changedAt: string;
  readonly changedBy: string;
}

/** How a file of terms is to be read; what is absent is found out. */
export interface TermReadOptions {
  readonly encoding?: string;
  /** ",", ";", tab or "|". */
  readonly delimiter?: string;
  readonly hasHeader?: boolean;
  /** What each column holds, in order. */
  readonly columns?: readonly TermColumn[];
  /** Type of entries that say none. */
  readonly type?: TermType;
  /** Domain of entries that say none. */
  readonly domain?: string;
}

/** What becomes of a row whose base form and type the library already has. */
export const DUPLICATE_POLICIES = ['skip', 'merge', 'replace', 'add'] as const;

export type DuplicatePolicy = (typeof DUPLICATE_POLICIES)[number];

/** What an import would make of a file; nothing is written. */
export interface TermImportPreview {
  readonly path: string;
  readonly format: TermFormatId;
  /** '' for formats that say it themselves. */
  readonly encoding: string;
  readonly encodings: readonly string[];
  /** '' unless a table of text. */
  readonly delimiter: string;
  readonly hasHeader: boolean;
  /** Empty unless a table. */
  readonly columns: readonly {
    readonly name: string;
    readonly holds: TermColumn;
    readonly sample: readonly string[];
  }[];
  /** The first entries, at most 50. */
  readonly entries: readonly {
    readonly source: string;
    readonly rendering: string;
    readonly type: TermType;
  }[];
  readonly total: number;
  /** Entries with a base form and type the library has. */
  readonly duplicates: number;
  /** Rows without a Kazakh form. */
  readonly empty: number;
  readonly notices: readonly Notice[];
}

export interface TermImportResult {
  readonly added: number;
  readonly merged: number;
  readonly replaced: number;
  readonly skipped: number;
}

/** What is written where. */
export interface TermExportRequest {
  readonly format: TermFormatId;
  /** The file to write. */
  readonly path: string;
  /** null = the whole glossary. */
  readonly entryIds: readonly EntryId[] | null;
  readonly isOverwriteAllowed: boolean;
}
