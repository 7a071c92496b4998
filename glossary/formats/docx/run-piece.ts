import type { InlineCodeType } from '#glossary/model/coded-text.ts';
import type { Span } from '#glossary/model/span.ts';
import type { PlacedText } from '../in-place/placed-block.ts';

/** A run (`w:r`) of a paragraph. */
export interface Run {
  readonly start: number;
  end: number;
  /** Its `w:rPr` as written, '' without one. */
  properties: string;
  /** The properties that show. */
  format: string;
  hasText: boolean;
  hasField: boolean;
}

/** What stands in a paragraph, in the order of the file; `end` of a run may still be open while it is read. */
export type RunPiece =
  | { readonly kind: 'text'; readonly run: Run; readonly texts: readonly PlacedText[] }
  /** A break, an image, a mark … inside a run. */
  | (Span & { readonly kind: 'object'; readonly run: Run; readonly type: InlineCodeType })
  | (Span & {
      readonly kind: 'field';
      readonly run: Run;
      readonly part: 'begin' | 'instruction' | 'separate' | 'end';
      readonly instruction: string;
    })
  /** A bookmark, the range of a comment, a formula … between runs. */
  | (Span & { readonly kind: 'marker'; readonly type: InlineCodeType })
  /** A link or another element around runs; `key` joins both tags. */
  | (Span & { readonly kind: 'open' | 'close'; readonly key: number; readonly type: InlineCodeType })
  | (Span & { readonly kind: 'leftover' });
