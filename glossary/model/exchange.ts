import type { ArticleMetadata, BlockRole, PassageLanguage } from './article.ts';
import type { ErrorParams } from './errors.ts';
import type { ArticleId } from './ids.ts';

/** How a file is to be read; what is absent is found out. */
export interface ReadOptions {
  /** Name as in the preview's list: "utf-8", "windows-1251", "kz-1048", … */
  readonly encoding?: string;
  readonly layout?: 'auto' | 'paragraph-a-line' | 'sentence-a-line' | 'wrapped';
  readonly metadata?: Partial<ArticleMetadata>;
  /** True = a web page with all that stands around its article. */
  readonly isWholePage?: boolean;
  /** What was chosen for paragraphs of the preview; for a single file. */
  readonly paragraphs?: readonly ParagraphChoice[];
  /** Columns of a table, 0-based; absent = by the names in the first row. `target` -1 = none. */
  readonly columns?: { readonly source: number; readonly target: number };
}

/** What a writer says of one paragraph of the preview before it is taken in. */
export interface ParagraphChoice {
  /** Its place in the preview, 0-based. */
  readonly index: number;
  readonly isLeftOut?: boolean;
  readonly role?: BlockRole;
  readonly language?: PassageLanguage;
}

/** Something worth knowing before an import; `code` is a key of main/locales `notice.<code>`. */
export interface Notice {
  readonly code: string;
  readonly params: ErrorParams;
}

/** What an import would make of a file; nothing is written. */
export interface ImportPreview {
  readonly path: string;
  /** Id of the format: "txt", "docx", … */
  readonly format: string;
  /** '' where a file is no text; then there is no choice either. */
  readonly encoding: string;
  /** False when the writer should look at the text and choose. */
  readonly isEncodingSure: boolean;
  readonly encodings: readonly string[];
  readonly metadata: ArticleMetadata;
  /** The first paragraphs, at most 200, cut into sentences. */
  readonly paragraphs: readonly {
    readonly role: BlockRole;
    readonly language: PassageLanguage;
    readonly sentences: readonly string[];
  }[];
  readonly segments: number;
  readonly words: number;
  readonly notices: readonly Notice[];
  /** The columns of a table: the cells of its first row, and the places of the two sides (`target` -1 = none). */
  readonly table: {
    readonly heads: readonly string[];
    readonly source: number;
    readonly target: number;
  } | null;
  /** Article already made from the same text; null = new. */
  readonly duplicateOf: ArticleId | null;
}

/** What an export would write. */
export interface ExportRequest {
  readonly articleId: ArticleId;
  /** Ids of formats: "tmx", "tsv", "moses", "txt", …; "translated" = the file the article came in, translated. */
  readonly formats: readonly string[];
  /** What stands in a translated file where there is no confirmed English; absent = 'draft'. */
  readonly untranslated?: Untranslated;
  /** Folder to write into; file names follow `baseName`. */
  readonly folder: string;
  readonly baseName: string;
  /** Whole name to write under where one file comes of it and its extension fits; else `baseName` counts. */
  readonly fileName?: string;
  readonly confirmedOnly: boolean;
  /** False = fail with file-exists when one is there. */
  readonly isOverwriteAllowed: boolean;
}

/** A format to see the beginning of. */
export type ExportPreviewRequest = Pick<ExportRequest, 'articleId' | 'confirmedOnly' | 'untranslated'> & {
  readonly format: string;
};

/**
 * What stands in a translated file for a sentence that is not confirmed: its `source`, its `draft` (the source where
 * there is none), nothing (`blank`), or no file at all (`stop`).
 */
export const UNTRANSLATED = ['source', 'draft', 'blank', 'stop'] as const;

export type Untranslated = (typeof UNTRANSLATED)[number];

/**
 * What a format can have no place for: sentences with one side only, sentences without English, all English, what tells
 * a draft from confirmed English, inline codes, notes.
 */
export const LOSSES = ['one-sided', 'untranslated', 'english', 'drafts', 'codes', 'notes'] as const;

export type Loss = (typeof LOSSES)[number];

/** Sentences of an article in which a format loses something. */
export interface ExportLoss {
  readonly format: string;
  readonly loss: Loss;
  readonly count: number;
}

export interface ExportResult {
  readonly paths: readonly string[];
  /** Segments left out of Moses pairs because a side is empty. */
  readonly leftOut: number;
}

/** A format as the dialogs list it. */
export interface FormatInfo {
  readonly id: string;
  /** Without dots: ["txt"]. */
  readonly extensions: readonly string[];
  readonly canImport: boolean;
  readonly canExport: boolean;
}
