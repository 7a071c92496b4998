import type { CodedText, InlineCode } from '#glossary/model/coded-text.ts';
import type { Span } from '#glossary/model/span.ts';
import { balanceCodes } from './balance-codes.ts';
import { contentOf, type PlacedBlock, type PlacedText, type TextHost } from './placed-block.ts';
import type { Splice } from './splice.ts';

/** A part of a block's text, and what comes in its place; null = it stays as it is. Parts are in order and lie apart. */
export interface BlockPart extends Span {
  readonly content: CodedText | null;
}

/** How a format writes words and codes. */
export interface Syntax {
  readonly escapeText: (text: string) => string;
  /** The whole block anew, where codes were moved, copied or deleted. Codes are balanced. */
  readonly compose: (block: PlacedBlock, content: CodedText) => Splice;
  /** Standalone codes that a translation lacks are deleted, where a translator decides about each. */
  readonly dropsStandalone?: true;
}

/**
 * The changes that put the parts of a block in place. Where the codes of every part stay in order, only the characters
 * that differ are replaced; else the block is composed anew. Standalone codes (an image, a footnote mark) that a
 * translation forgot stay, at the end of its part, unless the syntax drops them.
 */
export function editBlock(block: PlacedBlock, parts: readonly BlockPart[], syntax: Syntax): Splice[] {
  const old = contentOf(block);
  const owned = codesOfParts(old, parts);
  const wanted = parts.map(({ content }, index) =>
    content === null || syntax.dropsStandalone ? content : withStandalone(content, owned[index]!),
  );
  const splices =
    inPlace(block, old, parts, owned, wanted, syntax) ?? composed(block, old, parts, owned, wanted, syntax);
  if (splices.length === 0) return [];
  for (const item of block.items)
    if (item.kind === 'leftover') splices.push({ start: item.start, end: item.end, pieces: [] });
  return splices;
}

/** The codes of each part: those between two parts belong to the first, but an opening one at the very start. */
function codesOfParts(old: CodedText, parts: readonly BlockPart[]): InlineCode[][] {
  const owned: InlineCode[][] = parts.map(() => []);
  let at = 0;
  for (const code of old.codes) {
    while (at + 1 < parts.length && isBehind(code, parts[at + 1]!.start)) at += 1;
    owned[at]?.push(code);
  }
  return owned;
}

function isBehind(code: InlineCode, start: number): boolean {
  return code.offset > start || (code.offset === start && code.kind === 'open');
}

/** The same content with the standalone codes it lacks at its end; a line break that is not wanted is none. */
function withStandalone(content: CodedText, owned: readonly InlineCode[]): CodedText {
  const present = content.codes.map(({ data }) => data);
  const lacking = owned.filter(({ kind, type, data }) => {
    if (kind !== 'standalone' || type === 'break') return false;
    const at = present.indexOf(data);
    if (at >= 0) present.splice(at, 1);
    return at < 0;
  });
  if (lacking.length === 0) return content;
  const offset = content.text.length;
  return { text: content.text, codes: [...content.codes, ...lacking.map((code) => ({ ...code, offset }))] };
}

/** Changes of characters only; null when codes differ or words stand where the file has no place for them. */
function inPlace(
  block: PlacedBlock,
  old: CodedText,
  parts: readonly BlockPart[],
  owned: readonly (readonly InlineCode[])[],
  wanted: readonly (CodedText | null)[],
  { escapeText }: Syntax,
): Splice[] | null {
  const splices: Splice[] = [];
  const hosts = new Set<TextHost>();
  const placed = placedTexts(block);
  for (const [index, part] of parts.entries()) {
    const content = wanted[index];
    if (!content) continue;
    const codes = owned[index]!;
    if (codes.length !== content.codes.length) return null;
    if (codes.some(({ data }, at) => data !== content.codes[at]!.data)) return null;
    let from = part.start;
    let newFrom = 0;
    for (let at = 0; at <= codes.length; at += 1) {
      const to = at < codes.length ? clamped(codes[at]!.offset, from, part.end) : part.end;
      const newTo = content.codes[at]?.offset ?? content.text.length;
      const change = changeOf(old.text.slice(from, to), content.text.slice(newFrom, newTo));
      if (change) {
        const made = spliceText(placed, from + change.start, from + change.end, escapeText(change.text), {
          start: from,
          end: to,
        });
        if (!made) return null;
        splices.push(...made.splices);
        for (const host of made.hosts) hosts.add(host);
      }
      from = to;
      newFrom = newTo;
    }
  }
  for (const { tagEnd, keepsSpace } of hosts)
    if (!keepsSpace) splices.push({ start: tagEnd, end: tagEnd, pieces: [' xml:space="preserve"'] });
  return splices;
}

function composed(
  block: PlacedBlock,
  old: CodedText,
  parts: readonly BlockPart[],
  owned: readonly (readonly InlineCode[])[],
  wanted: readonly (CodedText | null)[],
  { compose }: Syntax,
): Splice[] {
  let text = '';
  let from = 0;
  const codes: InlineCode[] = [];
  for (const [index, part] of parts.entries()) {
    text += old.text.slice(from, part.start);
    const content = wanted[index];
    const start = text.length;
    if (content) {
      text += content.text;
      codes.push(...content.codes.map((code) => ({ ...code, offset: start + code.offset })));
    } else {
      text += old.text.slice(part.start, part.end);
      const kept = owned[index]!.map((code) => clamped(code.offset, part.start, part.end) - part.start);
      codes.push(...owned[index]!.map((code, at) => ({ ...code, offset: start + kept[at]! })));
    }
    from = part.end;
  }
  text += old.text.slice(from);
  return [compose(block, balanceCodes({ text, codes }))];
}

/** A text item with the offset of its text in the block. */
interface Placed {
  readonly item: PlacedText;
  readonly offset: number;
}

function placedTexts({ items, from, to }: PlacedBlock): readonly Placed[] {
  const placed: Placed[] = [];
  let offset = 0;
  for (let at = from; at < to; at += 1) {
    const item = items[at]!;
    if (item.kind !== 'text') continue;
    placed.push({ item, offset });
    offset += item.text.length;
  }
  return placed;
}

/** The stretch in which two texts differ; null when they are equal. Never cuts a surrogate pair. */
function changeOf(old: string, fresh: string): (Span & { readonly text: string }) | null {
  if (old === fresh) return null;
  const shortest = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shortest && old.charCodeAt(start) === fresh.charCodeAt(start)) start += 1;
  if (start > 0 && isHighSurrogate(old.charCodeAt(start - 1))) start -= 1;
  let same = 0;
  while (
    same < shortest - start &&
    old.charCodeAt(old.length - 1 - same) === fresh.charCodeAt(fresh.length - 1 - same)
  )
    same += 1;
  if (same > 0 && isLowSurrogate(old.charCodeAt(old.length - same))) same -= 1;
  return { start, end: old.length - same, text: fresh.slice(start, fresh.length - same) };
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

/**
 * The text from … to of a block replaced: the first item that holds some of it takes the new words, the others lose
 * theirs. Null when no item inside `within` can take them.
 */
function spliceText(
  placed: readonly Placed[],
  from: number,
  to: number,
  raw: string,
  within: Span,
): { readonly splices: Splice[]; readonly hosts: readonly TextHost[] } | null {
  const touched = placed.filter(({ item, offset }) => {
    const end = offset + item.text.length;
    if (item.isVirtual) return false;
    return from === to
      ? offset <= from && end >= from && offset < within.end && end > within.start
      : offset < to && end > from;
  });
  if (touched.length === 0) return raw === '' ? { splices: [], hosts: [] } : null;
  const splices: Splice[] = [];
  for (const [index, { item, offset }] of (from === to ? touched.slice(0, 1) : touched).entries()) {
    const start = Math.max(from - offset, 0);
    const end = Math.min(to - offset, item.text.length);
    const isWhole = start === 0 && end === item.text.length;
    if (!item.isLiteral && !isWhole && start !== end) return null;
    const rawStart = start === 0 ? item.start : item.isLiteral ? item.start + start : item.end;
    const rawEnd =
      end === item.text.length && start !== end ? item.end : item.isLiteral ? item.start + end : rawStart;
    splices.push({ start: rawStart, end: rawEnd, pieces: index === 0 ? [raw] : [] });
  }
  return { splices, hosts: touched.flatMap(({ item }) => item.host ?? []) };
}

function clamped(offset: number, least: number, most: number): number {
  return Math.min(Math.max(offset, least), most);
}
