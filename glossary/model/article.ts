import type { ArticleId, CalendarDate, ParagraphId, SegmentId, Timestamp } from './ids.ts';

/** What a block of an article is; the editor shows it by type, never by a label alone. */
export const BLOCK_ROLES = [
  'headline',
  'lead',
  'byline',
  'heading',
  'body',
  'caption',
  'quote',
  'list-item',
  'table-cell',
] as const;

export type BlockRole = (typeof BLOCK_ROLES)[number];

/** What is known about an article beside its text; '' where unknown. */
export interface ArticleMetadata {
  readonly title: string;
  readonly outlet: string;
  readonly url: string;
  readonly author: string;
  readonly publishedOn: CalendarDate;
  readonly licence: string;
}

/** An article of the library. Source is Kazakh (kk), target is English (en). */
export interface Article extends ArticleMetadata {
  readonly id: ArticleId;
  /** Id of the format it was read with: "txt", "docx", … */
  readonly format: string;
  /** Version of the rules its sentences were cut by, see SENTENCE_RULES_VERSION; null where its document brought them. */
  readonly sentenceRules: number | null;
  readonly createdAt: Timestamp;
  readonly editedAt: Timestamp;
  /** Where the writer was last, null before the first visit. */
  readonly lastSegmentId: SegmentId | null;
  readonly revision: number;
}

/** A block of the source that holds one or more segments. */
export interface Paragraph {
  readonly id: ParagraphId;
  readonly articleId: ArticleId;
  /** 0-based order in the article. */
  readonly position: number;
  readonly role: BlockRole;
  readonly language: PassageLanguage;
}

/** Language of a passage; only kk passages are analysed as Kazakh. */
export const PASSAGE_LANGUAGES = ['kk', 'ru', 'en', 'other'] as const;

export type PassageLanguage = (typeof PASSAGE_LANGUAGES)[number];
