/**
 * What an inline code does to the text after it. `open` and `close` share a `pair`; `standalone` is a line break,
 * an image, a footnote mark; `isolated` is half of a pair whose other half stands in another segment.
 */
export type InlineCodeKind = 'open' | 'close' | 'standalone' | 'isolated';

/** What a code may stand for. */
export const INLINE_CODE_TYPES = [
  'bold',
  'italic',
  'underline',
  'strike',
  'superscript',
  'subscript',
  'link',
  'code',
  'image',
  'break',
  'footnote',
  'other',
] as const;

/** What the code stands for, as far as the format tells; decides the pill's tooltip. */
export type InlineCodeType = (typeof INLINE_CODE_TYPES)[number];

/** One inline code: a point in the plain text, never a character of it. */
export interface InlineCode {
  /** Offset in the plain text, UTF-16 units, 0 ≤ offset ≤ text length. Several codes may share an offset; array order is their order. */
  readonly offset: number;
  /** Number of the pill, unique in the segment's source; the same number in source and target means the same code. */
  readonly id: number;
  readonly kind: InlineCodeKind;
  readonly type: InlineCodeType;
  /** Number shared by an opening and its closing code, also when a split put them apart; `id` for standalone ones. */
  readonly pair: number;
  /** The markup itself as the format wrote it; opaque outside its format, '' when the format can make it again. */
  readonly data: string;
}

/** Plain text with its inline codes in order of offset. Text files have no codes. */
export interface CodedText {
  readonly text: string;
  readonly codes: readonly InlineCode[];
}

/** What stands on the pill of a code: its number, with a stroke on the closing one. */
export function codeLabel({ kind, id, pair }: Pick<InlineCode, 'kind' | 'id' | 'pair'>): string {
  return kind === 'close' ? `/${pair}` : String(id);
}

/** Text without codes. */
export function plain(text: string): CodedText {
  return { text, codes: [] };
}

/** An empty text without codes. */
export const EMPTY_TEXT: CodedText = plain('');
