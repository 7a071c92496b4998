import type { ParagraphId } from './ids.ts';

/**
 * Version of the rules that cut texts into sentences (kazakh/sentences). It grows by one with every release that cuts some
 * text otherwise; articles cut by an older one are then offered the new cuts.
 */
export const SENTENCE_RULES_VERSION = 3;

/** A paragraph that the rules of today cut otherwise. */
export interface ParagraphRecut {
  readonly paragraphId: ParagraphId;
  /** 0-based place of its first sentence in the article. */
  readonly position: number;
  /** Its sentences as they are, and as they would be. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What new cuts would do to an article. */
export interface SegmentationPreview {
  /** In order of the article; empty when nothing would change. */
  readonly paragraphs: readonly ParagraphRecut[];
  /** How many more would be cut otherwise but stay, because something in them is finished, locked or rearranged. */
  readonly kept: number;
}
