import type { ArticleMetadata } from './article.ts';
import type { ReadOptions } from './exchange.ts';
import type { SegmentId } from './ids.ts';

/** A piece of text to make an article from: pasted text, or a re-imported source. */
export interface SourceText {
  readonly text: string;
  /** The same as HTML, when it was pasted with its formatting; then `text` and `layout` are not looked at. */
  readonly html?: string;
  readonly metadata: Partial<ArticleMetadata>;
  /** Whether a line is a paragraph, a sentence, or only a wrapped line; 'auto' looks at the text. */
  readonly layout: 'auto' | 'paragraph-a-line' | 'sentence-a-line' | 'wrapped';
}

/** A corrected source as it is read again: a text, or a file of any format that can be imported. */
export type CorrectedSource = SourceText | { readonly path: string; readonly options: ReadOptions };

/** What became of a sentence when a corrected source is read again. */
export type SourceDifference =
  | { readonly kind: 'same'; readonly segmentId: SegmentId; readonly source: string }
  | {
      readonly kind: 'changed';
      readonly segmentId: SegmentId;
      readonly before: string;
      readonly source: string;
      readonly target: string;
    }
  | { readonly kind: 'added'; readonly source: string }
  | {
      readonly kind: 'removed';
      readonly segmentId: SegmentId;
      readonly before: string;
      readonly target: string;
    };
