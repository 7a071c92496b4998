import type { Notice } from '#glossary/model/exchange.ts';
import type { TermColumn, TermFormatId, TermReadOptions, TermRecord } from '#glossary/model/term-exchange.ts';

/** A file of terms with what the writer chose about it; `name` has no folder. */
export interface TermFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options: TermReadOptions;
}

/** A file of terms as it was read. */
export interface ReadTerms {
  /** '' for formats that say it themselves. */
  readonly encoding: string;
  readonly isEncodingSure: boolean;
  /** '' unless a table of text. */
  readonly delimiter: string;
  readonly hasHeader: boolean;
  /** Empty unless a table. */
  readonly columns: readonly {
    readonly name: string;
    readonly holds: TermColumn;
    readonly sample: readonly string[];
  }[];
  /** In order of the file; null for a row without a Kazakh form. May be iterated more than once. */
  readonly records: Iterable<TermRecord | null>;
}

/**
 * A member of the family of glossary formats. Errors of `read`: file-damaged, file-empty, file-encoding-unsure,
 * file-entity-refused, file-nested-too-deep.
 */
export interface TermFormat {
  readonly id: TermFormatId;
  /** Without dots, lower case; the first is what is written. */
  readonly extensions: readonly string[];
  /** Whether the beginning of a file, read as text, is of this format, for those told by content. */
  readonly sniff?: (beginning: string) => boolean;
  readonly read: (file: TermFile) => ReadTerms;
  /** The file piece by piece. */
  readonly write: (records: Iterable<TermRecord>) => Iterable<string | Uint8Array>;
  /** What `write` would leave out or change of these entries; empty when nothing is. */
  readonly losses: (records: Iterable<TermRecord>) => readonly Notice[];
}
