import type { BlockRole } from '#glossary/model/article.ts';
import type { InlineCodeType } from '#glossary/model/coded-text.ts';
import { contentOf, hasWords } from '../in-place/placed-block.ts';
import type { OfficePart } from '../office/office-document.ts';
import { placedCharacters } from '../xml/placed-characters.ts';
import { scanXml, type XmlToken } from '../xml/scan-xml.ts';
import { attributeOf } from '../xml/unescape-xml.ts';
import { type DocxBlock, paragraphBlock } from './paragraph-block.ts';
import { visibleFormat } from './run-format.ts';
import type { Run, RunPiece } from './run-piece.ts';

/** The paragraphs of an XML part. */
export interface DocxPart extends OfficePart {
  readonly blocks: readonly DocxBlock[];
  /** Copies of a block's words for older programs (`mc:Fallback`), by the block's index. */
  readonly twins: readonly (readonly [number, DocxBlock])[];
}

/** Children of a run that stand for something; all others are passed over. */
const OBJECTS: Readonly<Record<string, InlineCodeType>> = {
  'w:br': 'break',
  'w:cr': 'break',
  'w:tab': 'break',
  'w:ptab': 'break',
  'w:sym': 'other',
  'w:noBreakHyphen': 'other',
  'w:drawing': 'image',
  'w:pict': 'image',
  'w:object': 'image',
  'w:ruby': 'other',
  'mc:AlternateContent': 'image',
  'w:footnoteReference': 'footnote',
  'w:endnoteReference': 'footnote',
  'w:footnoteRef': 'footnote',
  'w:endnoteRef': 'footnote',
  'w:commentReference': 'other',
  'w:annotationRef': 'other',
  'w:pgNum': 'other',
};

/** Elements between runs that stand for themselves. */
const MARKERS: ReadonlySet<string> = new Set([
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:fldSimple',
  'w:permStart',
  'w:permEnd',
  'm:oMath',
  'm:oMathPara',
]);

/** Elements around runs that go when their paragraph is translated, and leave the runs: tracked changes, Word's guesses. */
const TRANSPARENT: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo', 'w:smartTag']);

/** Elements that go whole when their paragraph is translated. */
const GOES_WHOLE: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:smartTagPr']);

/** Roles by the names of paragraph styles, English and Russian; numbers behind headings do not matter. */
const ROLES: readonly (readonly [RegExp, BlockRole])[] = [
  [/^(title|название)$/i, 'headline'],
  [/^(heading|заголовок|head)/i, 'heading'],
  [/^(subtitle|подзаголовок)$/i, 'lead'],
  [/(quote|цитата)/i, 'quote'],
  [/(caption|названиеобъекта)/i, 'caption'],
  [/^(list|списокабзац)/i, 'list-item'],
];

interface Paragraph {
  readonly pieces: RunPiece[];
  readonly depth: number;
  role: BlockRole;
  run: Run | null;
  /** An element being passed over: its children do not count for this paragraph. */
  inside: { readonly name: string; readonly start: number; readonly depth: number } | null;
  wrappers: { readonly name: string; readonly key: number; start: number; contentEnd: number }[];
  /** The `w:t` that is open: where its start tag ends, and whether it keeps spaces. */
  text: { readonly tagEnd: number; readonly keepsSpace: boolean } | null;
}

/**
 * Reads the paragraphs of a WordprocessingML part in the order in which they end: a text box comes before the paragraph
 * that holds it. Insertions that were tracked count as accepted, deletions as gone (ECMA-376 Part 1, clause 17; own
 * knowledge of the elements). Errors: file-damaged, file-nested-too-deep, file-entity-refused.
 */
export function readPart(text: string, file: string): DocxPart {
  const blocks: DocxBlock[] = [];
  const twins: [number, DocxBlock][] = [];
  const paragraphs: Paragraph[] = [];
  const alternatives: { readonly depth: number; readonly first: number; readonly fallbacks: DocxBlock[] }[] =
    [];
  let fallbackDepth = -1;
  let cells = 0;
  let depth = 0;
  let keys = 0;
  let hasTrackedChanges = false;
  let comments = 0;

  function finish(paragraph: Paragraph): void {
    const block = paragraphBlock(text, paragraph.role, paragraph.pieces);
    if (!block || !hasWords(block)) return;
    if (fallbackDepth < 0) blocks.push(block);
    else alternatives.at(-1)?.fallbacks.push(block);
  }

  function settleAlternative({ first, fallbacks }: { first: number; fallbacks: readonly DocxBlock[] }): void {
    for (const fallback of fallbacks) {
      const words = contentOf(fallback).text;
      const twin = blocks.findIndex((block, index) => index >= first && contentOf(block).text === words);
      if (twin >= 0) twins.push([twin, fallback]);
    }
  }

  function opened(paragraph: Paragraph, { name, kind, start, end }: XmlToken): void {
    const isEmpty = kind === 'empty';
    const enter = (): void => {
      if (!isEmpty) paragraph.inside = { name, start, depth };
    };
    const { run, pieces } = paragraph;
    if (run) {
      const type = OBJECTS[name];
      if (name === 'w:commentReference') comments += 1;
      if (name === 'w:rPr' || name === 'w:instrText' || type !== undefined) {
        if (isEmpty && type !== undefined) pieces.push({ kind: 'object', run, start, end, type });
        enter();
      } else if (name === 'w:t') {
        run.hasText = true;
        paragraph.text = isEmpty
          ? null
          : { tagEnd: end - 1, keepsSpace: text.slice(start, end).includes('xml:space') };
      } else if (name === 'w:fldChar') {
        run.hasField = true;
        const part = attributeOf(text.slice(start, end), 'w:fldCharType', file);
        if (part === 'begin' || part === 'separate' || part === 'end')
          pieces.push({ kind: 'field', run, part, start, end, instruction: '' });
        enter();
      } else if (name === 'w:softHyphen') pieces.push({ kind: 'leftover', start, end });
      else if (name === 'w:delText' || name === 'w:delInstrText') enter();
      return;
    }
    if (name === 'w:r') {
      if (!isEmpty)
        paragraph.run = { start, end, properties: '', format: '', hasText: false, hasField: false };
    } else if (name === 'w:del' || name === 'w:moveFrom') {
      hasTrackedChanges = true;
      enter();
    } else if (TRANSPARENT.has(name)) {
      if (name !== 'w:smartTag') hasTrackedChanges = true;
      pieces.push({ kind: 'leftover', start, end });
    } else if (MARKERS.has(name)) {
      if (isEmpty) pieces.push({ kind: 'marker', start, end, type: 'other' });
      enter();
    } else if (name === 'w:pPr' || name === 'w:sdtPr' || name === 'w:sdtEndPr' || name === 'w:smartTagPr')
      enter();
    else if (name === 'w:sdtContent') {
      const wrapper = paragraph.wrappers.at(-1);
      if (wrapper) pieces.push({ kind: 'open', key: wrapper.key, type: 'other', start: wrapper.start, end });
    } else if (!isEmpty) {
      keys += 1;
      paragraph.wrappers.push({ name, key: keys, start, contentEnd: start });
      const type = name === 'w:hyperlink' ? 'link' : 'other';
      if (name !== 'w:sdt') pieces.push({ kind: 'open', key: keys, type, start, end });
    }
  }

  function closed(paragraph: Paragraph, { name, start, end }: XmlToken): void {
    const { pieces, run, inside } = paragraph;
    if (inside) {
      if (inside.depth !== depth) return;
      paragraph.inside = null;
      leave(paragraph, inside.name, inside.start, end);
      return;
    }
    if (name === 'w:t') paragraph.text = null;
    else if (name === 'w:r' && run) {
      run.end = end;
      paragraph.run = null;
    } else if (TRANSPARENT.has(name)) pieces.push({ kind: 'leftover', start, end });
    else if (!run) {
      const wrapper = paragraph.wrappers.at(-1);
      if (name === 'w:sdtContent' && wrapper) wrapper.contentEnd = start;
      else if (wrapper?.name === name) {
        paragraph.wrappers.pop();
        const from = name === 'w:sdt' ? wrapper.contentEnd : start;
        pieces.push({ kind: 'close', key: wrapper.key, type: 'other', start: from, end });
      }
    }
  }

  /** The end of an element that was passed over. */
  function leave(paragraph: Paragraph, name: string, start: number, end: number): void {
    const { run, pieces } = paragraph;
    if (name === 'w:pPr') paragraph.role = roleOf(text.slice(start, end), file, paragraph.role);
    else if (name === 'w:rPr' && run) {
      run.properties = text.slice(start, end);
      run.format = visibleFormat(run.properties);
    } else if (name === 'w:instrText' && run) {
      run.hasField = true;
      pieces.push({
        kind: 'field',
        run,
        part: 'instruction',
        start,
        end,
        instruction: text.slice(start, end),
      });
    } else if (GOES_WHOLE.has(name)) pieces.push({ kind: 'leftover', start, end });
    else if (run && OBJECTS[name] !== undefined)
      pieces.push({ kind: 'object', run, start, end, type: OBJECTS[name] });
    else if (MARKERS.has(name)) pieces.push({ kind: 'marker', start, end, type: 'other' });
  }

  for (const token of scanXml(text, file)) {
    const { kind, name } = token;
    const paragraph = paragraphs.at(-1);
    if (kind === 'open' || kind === 'empty') {
      if (kind === 'open') depth += 1;
      if (name === 'mc:AlternateContent' && kind === 'open')
        alternatives.push({ depth, first: blocks.length, fallbacks: [] });
      if (name === 'mc:Fallback' && kind === 'open' && fallbackDepth < 0) fallbackDepth = depth;
      if (name === 'w:tc' && kind === 'open') cells += 1;
      if (name === 'w:p') {
        if (kind === 'open') paragraphs.push(newParagraph(depth, cells > 0 ? 'table-cell' : 'body'));
      } else if (paragraph && !paragraph.inside) opened(paragraph, token);
    } else if (kind === 'close') {
      if (name === 'w:p' && paragraph?.depth === depth) {
        paragraphs.pop();
        finish(paragraph);
      } else if (paragraph) closed(paragraph, token);
      if (name === 'w:tc') cells -= 1;
      if (depth === fallbackDepth) fallbackDepth = -1;
      const alternative = alternatives.at(-1);
      if (alternative?.depth === depth) {
        alternatives.pop();
        settleAlternative(alternative);
      }
      depth -= 1;
    } else if (paragraph?.text && paragraph.run && !paragraph.inside) {
      const { start, end } = token;
      const host = paragraph.text;
      const texts =
        kind === 'text'
          ? placedCharacters(text, start, end, file, { host })
          : kind === 'cdata'
            ? [
                {
                  kind: 'text' as const,
                  start,
                  end,
                  text: text.slice(start + 9, end - 3),
                  isLiteral: false,
                  host,
                },
              ]
            : [];
      paragraph.pieces.push({ kind: 'text', run: paragraph.run, texts });
    }
  }
  return { blocks, twins, hasTrackedChanges, comments };
}

function newParagraph(depth: number, role: BlockRole): Paragraph {
  return { pieces: [], depth, role, run: null, inside: null, wrappers: [], text: null };
}

function roleOf(properties: string, file: string, known: BlockRole): BlockRole {
  const tag = /<w:pStyle\b[^>]*>/.exec(properties)?.[0];
  const style = tag === undefined ? '' : (attributeOf(tag, 'w:val', file) ?? '');
  const named = ROLES.find(([pattern]) => pattern.test(style))?.[1];
  if (named) return named;
  return properties.includes('<w:numPr') && known === 'body' ? 'list-item' : known;
}
