import type { BlockRole } from '#glossary/model/article.ts';
import type { InlineCodeType } from '#glossary/model/coded-text.ts';
import { type CodeNumbers, codeNumbers } from '../in-place/code-numbers.ts';
import { joinPairs } from '../in-place/join-pairs.ts';
import { hasWords, type PlacedBlock, type PlacedItem, placedBlock } from '../in-place/placed-block.ts';
import { codeData } from '../in-place/raw-code.ts';
import type { OfficePart } from '../office/office-document.ts';
import { placedCharacters } from '../xml/placed-characters.ts';
import { scanXml, type XmlToken } from '../xml/scan-xml.ts';
import { attributeOf } from '../xml/unescape-xml.ts';
import { readStyleTypes } from './style-types.ts';

/** Elements around words of a paragraph; others inside a paragraph are passed over whole. */
const AROUND_WORDS: ReadonlySet<string> = new Set([
  'text:span',
  'text:a',
  'text:meta',
  'text:ruby',
  'text:ruby-base',
]);

const OBJECT_TYPES: Readonly<Record<string, InlineCodeType>> = {
  'text:line-break': 'break',
  'text:tab': 'break',
  'text:note': 'footnote',
  'draw:frame': 'image',
};

/** Where a tracked insertion begins and ends, and where words were deleted. */
const CHANGE_MARKS: ReadonlySet<string> = new Set(['text:change', 'text:change-start', 'text:change-end']);

interface Paragraph {
  /** Its place among the blocks: before those that stand inside it, such as a footnote. */
  readonly place: number;
  readonly items: PlacedItem[];
  readonly numbers: CodeNumbers;
  readonly depth: number;
  readonly role: BlockRole;
  /** An element passed over. */
  inside: { readonly name: string; readonly start: number; readonly depth: number } | null;
}

/**
 * Reads the paragraphs (`text:p`, `text:h`) in the order in which they begin: a footnote comes behind the paragraph that
 * holds it. Deletions that were tracked stand outside of the text in ODF and are not read. (OpenDocument 1.2 Part 1;
 * own knowledge of the elements.) Errors: file-damaged, file-nested-too-deep, file-entity-refused.
 */
export function readContent(text: string, file: string): OfficePart {
  const styles = readStyleTypes(text, file);
  /** Null = a paragraph without words. */
  const blocks: (PlacedBlock | null)[] = [];
  const paragraphs: Paragraph[] = [];
  const context: string[] = [];
  let hasTrackedChanges = false;
  let comments = 0;

  function opened(paragraph: Paragraph, { kind, name, start, end }: XmlToken): void {
    const { items, numbers } = paragraph;
    const raw = text.slice(start, end);
    if (name === 'text:s') items.push({ kind: 'text', start, end, text: ' ', isLiteral: false });
    if (name === 'text:s' || name === 'text:soft-page-break') {
      if (kind === 'open') paragraph.inside = { name: '', start, depth: context.length };
    } else if (kind === 'open' && AROUND_WORDS.has(name)) {
      const style = attributeOf(raw, 'text:style-name', file) ?? '';
      const type = name === 'text:a' ? 'link' : (styles.get(style) ?? 'other');
      items.push(numbers.open(context.length, start, end, type, raw));
    } else if (CHANGE_MARKS.has(name)) items.push({ kind: 'leftover', start, end });
    else if (kind === 'empty') items.push(numbers.standalone(start, end, OBJECT_TYPES[name] ?? 'other', raw));
    else paragraph.inside = { name, start, depth: context.length };
  }

  function closed(paragraph: Paragraph, { start, end }: XmlToken): void {
    const { inside, items, numbers } = paragraph;
    if (!inside) items.push(numbers.close(context.length, start, end, text.slice(start, end)));
    else if (inside.depth === context.length) {
      paragraph.inside = null;
      if (inside.name === '') return;
      const type = OBJECT_TYPES[inside.name] ?? 'other';
      items.push(numbers.standalone(inside.start, end, type, codeData(text, inside.start, end)));
    }
  }

  for (const token of scanXml(text, file)) {
    const { kind, name, start, end } = token;
    const paragraph = paragraphs.at(-1);
    if (kind === 'open' || kind === 'empty') {
      if (kind === 'open') context.push(name);
      if (name === 'text:changed-region') hasTrackedChanges = true;
      if (name === 'office:annotation') comments += 1;
      const isParagraph = name === 'text:p' || name === 'text:h';
      if (isParagraph && kind === 'open' && !isHidden(context)) {
        const role = roleOf(text.slice(start, end), name, context, file);
        const place = blocks.push(null) - 1;
        const at = { place, depth: context.length, role };
        paragraphs.push({ ...at, items: [], numbers: codeNumbers(), inside: null });
      } else if (!isParagraph && paragraph && !paragraph.inside) opened(paragraph, token);
    } else if (kind === 'close') {
      if (paragraph?.depth === context.length) {
        paragraphs.pop();
        const block = placedBlock(paragraph.role, joinPairs(text, paragraph.items));
        if (hasWords(block)) blocks[paragraph.place] = block;
      } else if (paragraph) closed(paragraph, token);
      context.pop();
    } else if (paragraph && !paragraph.inside && kind === 'text')
      paragraph.items.push(...placedCharacters(text, start, end, file, { isFolding: true }));
    else if (paragraph && !paragraph.inside && kind === 'cdata')
      paragraph.items.push({
        kind: 'text',
        start,
        end,
        text: text.slice(start + 9, end - 3),
        isLiteral: false,
      });
  }
  return { blocks: blocks.filter((block) => block !== null), hasTrackedChanges, comments };
}

/** Whether a paragraph is no text of the document: a comment, a deletion, a style's preview. */
function isHidden(context: readonly string[]): boolean {
  return context.some((name) => name === 'office:annotation' || name === 'text:tracked-changes');
}

function roleOf(raw: string, name: string, context: readonly string[], file: string): BlockRole {
  if (name === 'text:h') return 'heading';
  const style = attributeOf(raw, 'text:style-name', file) ?? '';
  if (style === 'Title') return 'headline';
  if (style === 'Subtitle') return 'lead';
  if (/^(Quotations|Quote)/.test(style)) return 'quote';
  if (/^(Illustration|Caption|Table_20_caption)/i.test(style)) return 'caption';
  if (context.includes('table:table-cell')) return 'table-cell';
  return context.includes('text:list-item') ? 'list-item' : 'body';
}
