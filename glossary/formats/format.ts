import type { ArticleMetadata, BlockRole, PassageLanguage } from '#glossary/model/article.ts';
import type { CodedText } from '#glossary/model/coded-text.ts';
import type { ErrorParams } from '#glossary/model/errors.ts';
import type { FormatInfo, Loss } from '#glossary/model/exchange.ts';
import type { Timestamp } from '#glossary/model/ids.ts';
import type { SegmentOrigin, SegmentRelation, SegmentState } from '#glossary/model/segment.ts';
import type { Span } from '#glossary/model/span.ts';

/** A block of a document as read: not yet cut into sentences. */
export interface DocumentBlock {
  readonly role: BlockRole;
  readonly content: CodedText;
}

/** A sentence pair as a parallel format brings it; it is not cut again. */
export interface DocumentUnit {
  /** Empty text for English without a source. */
  readonly source: CodedText;
  readonly target: CodedText;
  readonly state: SegmentState;
  readonly relation: 'normal' | 'left-out';
  readonly role: BlockRole;
  readonly endsParagraph: boolean;
  readonly note: string;
}

/** Something worth telling before an import; `code` is a key of `notice.<code>` in main/locales. */
export interface DocumentNotice {
  readonly code: string;
  readonly params: ErrorParams;
}

/** The columns of a table, and which of them hold the pairs. */
export interface DocumentTable {
  /** The cells of the first row. */
  readonly heads: readonly string[];
  /** 0-based; `target` -1 = none. */
  readonly source: number;
  readonly target: number;
}

/**
 * A document as a format reads it. `text` leaves the cutting into blocks to the sentence rules, `blocks` that into
 * sentences; `units` come with their English.
 */
export interface SourceDocument {
  readonly metadata: Partial<ArticleMetadata>;
  readonly content:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'blocks'; readonly blocks: readonly DocumentBlock[] }
    | { readonly kind: 'units'; readonly units: readonly DocumentUnit[] };
  /** '' where a file is no text. */
  readonly encoding: string;
  /** False when another encoding reads about as well and the writer should look. */
  readonly isEncodingSure: boolean;
  readonly notices: readonly DocumentNotice[];
  /** For a table. */
  readonly table?: DocumentTable;
}

/** Bytes of a file with what is known about it; `name` has no folder. */
export interface FileContent {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Chosen by the writer; absent = find out. */
  readonly encoding?: string;
  /** Columns of a table, 0-based, chosen by the writer; absent = by the names in the first row. `target` -1 = none. */
  readonly columns?: { readonly source: number; readonly target: number };
  /** True = a web page with all that stands around its article. */
  readonly isWholePage?: boolean;
  /** The other file of a pair, where the format has one (see `companion`). */
  readonly companion?: Uint8Array;
}

/** What a block of the original becomes: parts of its text, in order, with their English; null leaves a part as it is. */
export interface TranslatedBlock {
  readonly parts: readonly (Span & {
    readonly content: CodedText | null;
    readonly state: SegmentState;
  })[];
}

/** One sentence pair of an article on its way out, in the order of the source. */
export interface ParallelSegment {
  /** Stable id inside the article: the segment's row id. */
  readonly id: number;
  /** 1-based number in the article. */
  readonly number: number;
  readonly source: CodedText;
  readonly target: CodedText;
  readonly state: SegmentState;
  readonly origin: SegmentOrigin;
  readonly relation: SegmentRelation;
  readonly role: BlockRole;
  readonly language: PassageLanguage;
  /** True for the last sentence of its paragraph. */
  readonly endsParagraph: boolean;
  readonly note: string;
  readonly editedAt: Timestamp;
}

/** An article on its way out. `segments` may be iterated more than once. */
export interface ParallelDocument {
  readonly metadata: ArticleMetadata;
  readonly writerName: string;
  readonly targetLanguage: 'en-GB' | 'en-US';
  readonly exportedAt: Timestamp;
  readonly segments: Iterable<ParallelSegment>;
  /** Those of them that are merged into another, where they can be had apart; absent = they are looked for. */
  readonly merged?: Iterable<ParallelSegment>;
}

/** A file of an export: what is appended to the base name, and its text or its bytes, not both, piece by piece. */
export interface OutputFile {
  readonly suffix: string;
  readonly chunks: Iterable<string | Uint8Array>;
}

/**
 * A member of the family. `read` makes a document of a file; `write` makes files of an article; `translate` puts the
 * English into the file it came from.
 * Errors of `read`: file-empty, file-binary, file-damaged, file-encoding-unsure, file-too-large, …
 */
export interface FormatCode {
  /** Whether the content is of this format: 0 = no, 1 = certainly. Looks at the first kilobytes only. */
  readonly sniff?: (file: FileContent) => number;
  readonly read?: (file: FileContent) => SourceDocument;
  /** Name of the file that belongs to one of this name, when the format spreads over two. */
  readonly companion?: (name: string) => string | null;
  readonly write?: (document: ParallelDocument) => readonly OutputFile[];
  /** What of an article `write` has no place for; absent = nothing. */
  readonly loses?: readonly Loss[];
  /**
   * The file with its blocks (or units), as `read` gave them, translated; whatever is not words keeps its bytes, and
   * a block without parts too. Errors: as `read`.
   */
  readonly translate?: (file: FileContent, blocks: readonly TranslatedBlock[]) => Uint8Array;
}

/** A member of the family with what format-infos.ts says of it. */
export type Format = FormatInfo & FormatCode;
