import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { BlockRole } from '#glossary/model/article.ts';
import type { InlineCodeType } from '#glossary/model/coded-text.ts';
import { QostilError } from '#glossary/model/errors.ts';
import { HTML_REFERENCE, htmlCharacter } from '../html/html-reference.ts';
import { type CodeNumbers, codeNumbers } from '../in-place/code-numbers.ts';
import {
  hasWords,
  type PlacedBlock,
  type PlacedItem,
  type PlacedText,
  placedBlock,
} from '../in-place/placed-block.ts';
import { codeData } from '../in-place/raw-code.ts';
import { isTooDense } from './is-too-dense.ts';

type Root = ReturnType<typeof fromMarkdown>;
type Flow = Root['children'][number];
type List = Extract<Flow, { type: 'list' }>;
type Row = Extract<Flow, { type: 'table' }>['children'][number];
type Phrasing = Extract<Flow, { type: 'paragraph' }>['children'][number];
type Text = Extract<Phrasing, { type: 'text' }>;
type Nodes = Root | Flow | List['children'][number] | Row | Row['children'][number] | Phrasing;

/** The blocks of a Markdown text, and its front matter as written ('' without one). */
export interface MarkdownText {
  readonly blocks: readonly PlacedBlock[];
  readonly frontMatter: string;
}

const PAIR_TYPES: Readonly<Record<string, InlineCodeType>> = {
  emphasis: 'italic',
  strong: 'bold',
  delete: 'strike',
  link: 'link',
  linkReference: 'link',
};

const SINGLE_TYPES: Readonly<Record<string, InlineCodeType>> = {
  inlineCode: 'code',
  image: 'image',
  imageReference: 'image',
  break: 'break',
  footnoteReference: 'footnote',
};

/** Largest text taken, millions of characters: the parser needs 60 times their memory, and half a second for each. */
const LARGEST = 16;
const MEGA = 1024 * 1024;

/** Quotations, lists or brackets inside one another that are taken: the parser needs minutes for thousands. */
const DEEPEST = 100;

/** A line that begins with more marks of quotations, or more steps of a list; more brackets than that, none closed. */
const TOO_DEEP = new RegExp(
  [
    `^(?:[ \\t]*>){${DEEPEST}}`,
    `^[ \\t]*(?:[-*+][ \\t]+){${DEEPEST},}[^\\s*+-]`,
    `^(?: {2}|\\t){${DEEPEST}}[ \\t]*(?:[-*+]|\\d+[.)])[ \\t]`,
    `(?:\\[[^\\][]*){${DEEPEST}}`,
  ].join('|'),
  'm',
);

/**
 * Reads CommonMark with GitHub's tables, footnotes, strike-through and links, and YAML front matter. Code is not
 * translated. Errors: file-too-large, file-nested-too-deep, file-too-dense.
 */
export function readMarkdown(text: string, file: string): MarkdownText {
  const tooDeep = (cause?: unknown): QostilError =>
    new QostilError('file-nested-too-deep', { file, limit: DEEPEST }, '', cause);
  if (text.length > LARGEST * MEGA) {
    const megabytes = Math.round(text.length / MEGA);
    throw new QostilError('file-too-large', { file, megabytes, limit: LARGEST });
  }
  if (TOO_DEEP.test(text)) throw tooDeep();
  if (isTooDense(text)) throw new QostilError('file-too-dense', { file });
  try {
    return blocksOf(text);
  } catch (error) {
    // Emphasis and links inside one another use up the stack too.
    throw error instanceof RangeError ? tooDeep(error) : error;
  }
}

function blocksOf(text: string): MarkdownText {
  const root: Root = fromMarkdown(text, {
    extensions: [frontmatter(['yaml']), gfm()],
    mdastExtensions: [frontmatterFromMarkdown(['yaml']), gfmFromMarkdown()],
  });
  const blocks: PlacedBlock[] = [];
  const visit = (node: Nodes, role: BlockRole): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const block = blockOf(text, node.children, roleOf(node, role));
      if (hasWords(block)) blocks.push(block);
    } else if ('children' in node)
      for (const child of node.children) visit(child as Nodes, roleOf(node, role));
  };
  visit(root, 'body');
  const [first] = root.children;
  return { blocks, frontMatter: first?.type === 'yaml' ? first.value : '' };
}

function roleOf(node: Nodes, outer: BlockRole): BlockRole {
  if (node.type === 'heading') return node.depth === 1 ? 'headline' : 'heading';
  if (node.type === 'tableCell') return 'table-cell';
  if (node.type === 'listItem') return 'list-item';
  return node.type === 'blockquote' ? 'quote' : outer;
}

function blockOf(text: string, nodes: readonly Phrasing[], role: BlockRole): PlacedBlock {
  const items: PlacedItem[] = [];
  addNodes(text, nodes, items, codeNumbers());
  return placedBlock(role, items);
}

function addNodes(text: string, nodes: readonly Phrasing[], items: PlacedItem[], numbers: CodeNumbers): void {
  for (const [index, node] of nodes.entries()) {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) continue;
    if (node.type === 'text') items.push(...placeText(text, start, end, node));
    else if (PAIR_TYPES[node.type] !== undefined && 'children' in node && !isBareLink(text, node, start)) {
      const from = node.children[0]?.position?.start.offset;
      const to = node.children.at(-1)?.position?.end.offset;
      if (from === undefined || to === undefined) {
        items.push(numbers.standalone(start, end, 'link', codeData(text, start, end)));
        continue;
      }
      items.push(numbers.open(node, start, from, PAIR_TYPES[node.type]!, codeData(text, start, from)));
      addNodes(text, node.children, items, numbers);
      items.push(numbers.close(node, to, end, codeData(text, to, end)));
    } else {
      // The indentation behind a hard break belongs to it.
      const next = node.type === 'break' ? (nodes[index + 1]?.position?.start.offset ?? end) : end;
      items.push(
        numbers.standalone(start, next, SINGLE_TYPES[node.type] ?? 'other', codeData(text, start, next)),
      );
    }
  }
}

/** A link that is nothing but its address. */
function isBareLink(text: string, node: Phrasing, start: number): boolean {
  if (node.type !== 'link') return false;
  return text[start] === '<' || node.children[0]?.position?.start.offset === start;
}

const LINE_END = /[ \t]*(?:\r\n?|\n)[ \t>]*/y;

/** The characters of a text node; escapes, references and line ends are items of their own. */
function placeText(text: string, from: number, to: number, { value }: Text): PlacedText[] {
  const placed: PlacedText[] = [];
  let literal = from;
  const add = (start: number, end: number, read: string, isLiteral: boolean): void => {
    if (start < end) placed.push({ kind: 'text', start, end, text: read, isLiteral });
  };
  for (let at = from; at < to; ) {
    const found = specialAt(text, at, to);
    if (!found) {
      at += 1;
      continue;
    }
    add(literal, at, text.slice(literal, at), true);
    add(at, found.end, found.read, false);
    at = found.end;
    literal = at;
  }
  add(literal, to, text.slice(literal, to), true);
  const read = value.replace(/[ \t]*\n[ \t]*/g, ' ');
  return placed.map((one) => one.text).join('') === read
    ? placed
    : [{ kind: 'text', start: from, end: to, text: read, isLiteral: false }];
}

function specialAt(text: string, at: number, to: number): { end: number; read: string } | null {
  const unit = text[at]!;
  if (unit === '\\' && at + 1 < to && /[!-/:-@[-`{-~]/.test(text[at + 1]!))
    return { end: at + 2, read: text[at + 1]! };
  if (unit === '&') {
    HTML_REFERENCE.lastIndex = at;
    const reference = HTML_REFERENCE.exec(text)?.[0];
    return reference === undefined ? null : { end: at + reference.length, read: htmlCharacter(reference) };
  }
  if (unit !== ' ' && unit !== '\t' && unit !== '\n' && unit !== '\r') return null;
  LINE_END.lastIndex = at;
  const lineEnd = LINE_END.exec(text)?.[0];
  return lineEnd === undefined ? null : { end: Math.min(at + lineEnd.length, to), read: ' ' };
}
