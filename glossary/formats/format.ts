import type { ArticleMetadata, BlockRole } from '#glossary/model/article.ts';
import type { CodedText } from '#glossary/model/coded-text.ts';
import type { ErrorParams } from '#glossary/model/errors.ts';
import type { Timestamp } from '#glossary/model/ids.ts';
import type { SegmentOrigin, SegmentRelation, SegmentState } from '#glossary/model/segment.ts';

/** A block of a document as read: not yet cut into sentences. Formats that bring their own units set `sentences`. */
export interface DocumentBlock {
  readonly role: BlockRole;
  readonly content: CodedText;
}

/** Something worth telling before an import; `code` is a key of `notice.<code>` in main/locales. */
export interface DocumentNotice {
  readonly code: string;
  readonly params: ErrorParams;
}

/** A document as a format reads it. `text` formats leave the cutting into blocks to the sentence rules. */
export interface SourceDocument {
  readonly metadata: Partial<ArticleMetadata>;
  readonly content:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'blocks'; readonly blocks: readonly DocumentBlock[] };
  readonly encoding: string;
  /** False when another encoding reads about as well and the writer should look. */
  readonly isEncodingSure: boolean;
  readonly notices: readonly DocumentNotice[];
}

/** Bytes of a file with what is known about it; `name` has no folder. */
export interface FileContent {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Chosen by the writer; absent = find out. */
  readonly encoding?: string;
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
}

/** A file of an export: what is appended to the base name, and its text piece by piece. */
export interface OutputFile {
  readonly suffix: string;
  readonly chunks: Iterable<string>;
}

/** Segments that a format cannot carry. */
export interface ExportLoss {
  readonly leftOut: number;
}

/**
 * A member of the family. `read` makes a document of a file; `write` makes files of an article.
 * Errors of `read`: file-empty, file-binary, file-damaged, file-encoding-unsure, file-too-large, …
 */
export interface Format {
  readonly id: string;
  /** Without dots, lower case. */
  readonly extensions: readonly string[];
  /** Whether the content is of this format: 0 = no, 1 = certainly. Looks at the first kilobytes only. */
  readonly sniff?: (file: FileContent) => number;
  readonly read?: (file: FileContent) => SourceDocument;
  readonly write?: (document: ParallelDocument) => readonly OutputFile[];
  /** How many segments `write` would leave out. Absent = none, ever. */
  readonly loses?: (document: ParallelDocument) => ExportLoss;
}
