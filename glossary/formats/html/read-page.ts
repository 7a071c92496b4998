import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { ArticleMetadata, BlockRole } from '#glossary/model/article.ts';
import { QostilError } from '#glossary/model/errors.ts';
import { type CodeNumbers, codeNumbers } from '../in-place/code-numbers.ts';
import { joinPairs } from '../in-place/join-pairs.ts';
import { hasWords, type PlacedBlock, type PlacedItem, placedBlock } from '../in-place/placed-block.ts';
import { codeData } from '../in-place/raw-code.ts';
import {
  type ChildNode,
  type Element,
  inlineType,
  isAround,
  isElement,
  roleIn,
  SKIPPED,
  wholeType,
} from './elements.ts';
import { findArticle } from './find-article.ts';
import { pageMetadata } from './page-metadata.ts';
import { placeWords } from './place-words.ts';

/** The blocks of a page with their places. */
export interface Page {
  readonly metadata: Partial<ArticleMetadata>;
  readonly blocks: readonly PlacedBlock[];
  /** Whether something around the article was left out. */
  readonly isPart: boolean;
}

/** Deepest nesting taken; browsers themselves stop at 512. */
const DEEPEST = 400;

/**
 * Reads the article of a page, or all of it. Scripts are text that is passed over; nothing is run or loaded.
 * Errors: file-nested-too-deep.
 */
export function readPage(text: string, file: string, isWhole: boolean): Page {
  assertShallow(text, file);
  const document = parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const body = bodyOf(document);
  const metadata = pageMetadata(document);
  if (!body) return { metadata, blocks: [], isPart: false };
  const { root, headline } = isWhole ? { root: body, headline: null } : findArticle(body);
  const blocks = [
    ...(headline ? blocksOf(text, file, headline, isWhole) : []),
    ...blocksOf(text, file, root, isWhole),
  ];
  if (blocks.length === 0 && !isWhole) return { ...readPage(text, file, true), metadata };
  blocks.sort((a, b) => a.items[0]!.start - b.items[0]!.start);
  return { metadata, blocks, isPart: root !== body };
}

/** Parsers of HTML grow slow with depth, so it is looked at before. Errors: file-nested-too-deep. */
function assertShallow(text: string, file: string): void {
  let depth = 0;
  for (const [, slash, name] of text.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*>/g)) {
    if (
      /^(?:p|li|br|img|meta|link|input|hr|td|tr|th|dd|dt|option|source|wbr|area|base|col|embed)$/i.test(name!)
    )
      continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST * 4) throw new QostilError('file-nested-too-deep', { file, limit: DEEPEST });
  }
}

function bodyOf(document: DefaultTreeAdapterTypes.Document): Element | undefined {
  const html = document.childNodes.find(isElement);
  return html?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'body');
}

/** The blocks inside an element, in the order of the file. */
function blocksOf(text: string, file: string, root: Element, isWhole: boolean): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  let items: PlacedItem[] = [];
  let numbers: CodeNumbers = codeNumbers();
  let last = 0;
  let current: BlockRole = 'body';

  function flush(role: BlockRole): void {
    // A parser may move misplaced words and copy tags; a place is used once, in order.
    const block = placedBlock(role, joinPairs(text, items));
    if (items.length > 0 && hasWords(block)) blocks.push(block);
    items = [];
    numbers = codeNumbers();
  }

  function add(item: PlacedItem): void {
    if (item.start < last) return;
    // A block is one stretch of the file: misplaced words of a table must not swallow its tags.
    if (items.length > 0 && item.start > last) flush(current);
    last = item.end;
    items.push(item);
  }

  function visit(node: ChildNode, role: BlockRole, depth: number): void {
    const place = node.sourceCodeLocation;
    if (depth > DEEPEST) throw new QostilError('file-nested-too-deep', { file, limit: DEEPEST });
    current = role;
    if (node.nodeName === '#comment') {
      if (place) add({ kind: 'leftover', start: place.startOffset, end: place.endOffset });
      return;
    }
    if (!isElement(node)) {
      if ('value' in node && place && place.startOffset >= last)
        for (const item of placeWords(text, place.startOffset, place.endOffset, node.value)) add(item);
      return;
    }
    const { tagName, childNodes, sourceCodeLocation } = node;
    const whole = wholeType(node);
    const inline = inlineType(tagName);
    const isHidden = isWhole
      ? SKIPPED.has(tagName) && !/^(?:form|aside|footer|nav|menu)$/.test(tagName)
      : isAround(node);
    if (whole !== undefined || (inline !== undefined && isHidden)) {
      if (!place || place.startOffset < last) return;
      const { startOffset, endOffset } = place;
      add(
        numbers.standalone(startOffset, endOffset, whole ?? 'other', codeData(text, startOffset, endOffset)),
      );
    } else if (inline !== undefined) {
      const start = sourceCodeLocation?.startTag;
      const end = sourceCodeLocation?.endTag;
      const hasBoth = start && end && start.startOffset >= last;
      if (hasBoth)
        add(
          numbers.open(
            node,
            start.startOffset,
            start.endOffset,
            inline,
            codeData(text, start.startOffset, start.endOffset),
          ),
        );
      for (const child of childNodes) visit(child, role, depth + 1);
      current = role;
      if (hasBoth && end.startOffset >= last)
        add(numbers.close(node, end.startOffset, end.endOffset, text.slice(end.startOffset, end.endOffset)));
    } else if (!isHidden) {
      flush(role);
      const inner = roleIn(node, role);
      for (const child of childNodes) visit(child, inner, depth + 1);
      flush(inner);
    }
  }

  const role = roleIn(root, 'body');
  for (const child of root.childNodes) visit(child, role, 0);
  flush(role);
  return blocks;
}
