import type { BlockRole } from '#glossary/model/article.ts';
import type { CodedText, InlineCode } from '#glossary/model/coded-text.ts';
import type { Span } from '#glossary/model/span.ts';
import type { DocumentBlock } from '../format.ts';

/** An element that holds words and must say so when they begin or end with a space (`<w:t xml:space="preserve">`). */
export interface TextHost {
  /** Offset just before the `>` of its start tag. */
  readonly tagEnd: number;
  readonly keepsSpace: boolean;
}

/** Words as they stand in the file: raw offsets, and the text they are read as. */
export interface PlacedText extends Span {
  readonly kind: 'text';
  readonly text: string;
  /** True when the raw characters are the text, so that part of it can be replaced. */
  readonly isLiteral: boolean;
  /** True for a space that a break stands for: it has no place where words could go. */
  readonly isVirtual?: true;
  readonly host?: TextHost;
}

/** Markup inside a block as it stands in the file; its span is empty where the code is only a change between two runs. */
export interface PlacedCode extends Span {
  readonly kind: 'code';
  readonly code: Omit<InlineCode, 'offset'>;
}

/** Markup that goes when its block is translated: a deletion that was tracked, the marks around an insertion. */
export interface PlacedLeftover extends Span {
  readonly kind: 'leftover';
}

export type PlacedItem = PlacedText | PlacedCode | PlacedLeftover;

/** A block with the places of its words in the text of a file. Items are in the order of the file. */
export interface PlacedBlock {
  readonly role: BlockRole;
  readonly items: readonly PlacedItem[];
  /** Items from … to-1 are what is translated; markup around them stays where it is. */
  readonly from: number;
  readonly to: number;
}

/** A block of items: markup that encloses or borders all of the words is left out of what is translated. */
export function placedBlock(role: BlockRole, found: readonly PlacedItem[]): PlacedBlock {
  const items = withSpaces(withoutHalves(found));
  const partners = partnersOf(items);
  let from = 0;
  let to = items.length;
  while (from < to) {
    const afterFirst = (partners.get(from) ?? from) + 1;
    const beforeLast = partners.get(to - 1) ?? to - 1;
    if (!isWritten(items, from, afterFirst)) from = afterFirst;
    else if (!isWritten(items, beforeLast, to)) to = beforeLast;
    else if (from < afterFirst - 1 && afterFirst === to) {
      from += 1;
      to -= 1;
    } else break;
  }
  return { role, items: numbered(items, from, to), from, to };
}

/** The items with the codes of what is translated numbered from 1. */
function numbered(items: readonly PlacedItem[], from: number, to: number): readonly PlacedItem[] {
  const pairs = new Map<number, number>();
  let last = 0;
  return items.map((item, index) => {
    if (item.kind !== 'code' || index < from || index >= to) return item;
    last += 1;
    if (item.code.kind !== 'close') pairs.set(item.code.pair, last);
    return { ...item, code: { ...item.code, id: last, pair: pairs.get(item.code.pair) ?? last } };
  });
}

/** Where the other half of each code of a pair stands. */
function partnersOf(items: readonly PlacedItem[]): ReadonlyMap<number, number> {
  const opens = new Map<number, number>();
  const partners = new Map<number, number>();
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'code') continue;
    const { kind, pair } = item.code;
    if (kind === 'open') opens.set(pair, index);
    const open = kind === 'close' ? opens.get(pair) : undefined;
    if (open === undefined) continue;
    partners.set(open, index);
    partners.set(index, open);
  }
  return partners;
}

/** Whether some of the items are words or signs; a break, a footnote's number or an empty pair is not. */
function isWritten(items: readonly PlacedItem[], from: number, to: number): boolean {
  return items.slice(from, to).some((item) => item.kind === 'text' && item.text.trim() !== '');
}

/** A space before each line break or tab that stands between words, so that they are not read as one. */
function withSpaces(items: readonly PlacedItem[]): readonly PlacedItem[] {
  const spaced: PlacedItem[] = [];
  let isWord = false;
  for (const item of items) {
    if (item.kind === 'text' && item.text !== '') isWord = !/\s$/.test(item.text);
    if (item.kind === 'code' && item.code.type === 'break' && isWord) {
      spaced.push({
        kind: 'text',
        start: item.start,
        end: item.start,
        text: ' ',
        isLiteral: false,
        isVirtual: true,
      });
      isWord = false;
    }
    spaced.push(item);
  }
  return spaced;
}

/** An opening code that nothing closes stands alone. */
function withoutHalves(items: readonly PlacedItem[]): readonly PlacedItem[] {
  const closed = new Set<number>();
  for (const item of items)
    if (item.kind === 'code' && item.code.kind === 'close') closed.add(item.code.pair);
  return items.map((item) =>
    item.kind === 'code' && item.code.kind === 'open' && !closed.has(item.code.pair)
      ? { ...item, code: { ...item.code, kind: 'standalone' } }
      : item,
  );
}

/** Whether there is a letter or digit to translate in a block. */
export function hasWords({ items, from, to }: PlacedBlock): boolean {
  for (let at = from; at < to; at += 1) {
    const item = items[at]!;
    if (item.kind === 'text' && /[\p{L}\p{N}]/u.test(item.text)) return true;
  }
  return false;
}

/** The text of a block with its codes. */
export function contentOf({ items, from, to }: PlacedBlock): CodedText {
  let text = '';
  const codes: InlineCode[] = [];
  for (let at = from; at < to; at += 1) {
    const item = items[at]!;
    if (item.kind === 'text') text += item.text;
    else if (item.kind === 'code') codes.push({ offset: text.length, ...item.code });
  }
  return { text, codes };
}

/** A block as a reader hands it on. */
export function documentBlock(block: PlacedBlock): DocumentBlock {
  return { role: block.role, content: contentOf(block) };
}
