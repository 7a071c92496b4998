import type { CodedText, InlineCode } from '#glossary/model/coded-text.ts';
import type { Span } from '#glossary/model/span.ts';
import { rawCode } from '../in-place/raw-code.ts';
import type { Splice } from '../in-place/splice.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { type DocxBlock, FORMAT_END } from './paragraph-block.ts';

/** Markup that stands beside runs; other markup stands inside one. */
const BESIDE_RUNS =
  /^<\/?(?:w:(?:r|hyperlink|bookmark|comment|fldSimple|perm|sdt|smartTag|customXml|ins|moveTo|dir|bdo)|m:)/;

/** The runs of a paragraph written anew, where codes were moved, copied or deleted. */
export function composeParagraph(text: string, block: DocxBlock, content: CodedText): Splice {
  const pieces: (string | Span)[] = [];
  /** Properties outside and inside of the codes that are open. */
  const formats: string[] = [block.properties];
  const end = content.text.length;
  const before = codesAt(block, 0, block.from, 0);
  const behind = codesAt(block, block.to, block.items.length, end);
  let at = 0;
  for (const code of [...before, ...content.codes, ...behind]) {
    addText(content.text.slice(at, code.offset));
    addCode(code);
    at = code.offset;
  }
  addText(content.text.slice(at));
  return { ...block.region, pieces };

  function addText(words: string): void {
    if (words === '') return;
    pieces.push(`<w:r>${formats.at(-1)}<w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`);
  }

  function addCode(code: InlineCode): void {
    if (code.data.startsWith('<w:rPr')) {
      formats.push(code.data === '<w:rPr/>' ? '' : code.data);
      return;
    }
    if (code.kind === 'close' || code.data.startsWith('</')) {
      if (formats.length > 1) formats.pop();
      if (code.data !== FORMAT_END) pieces.push(rawCode(code));
      return;
    }
    const own =
      code.kind === 'standalone' || !code.data.endsWith(FORMAT_END) ? -1 : code.data.lastIndexOf('<w:rPr');
    const raw = own < 0 ? rawCode(code) : code.data.slice(0, own);
    if (code.kind !== 'standalone') formats.push(own < 0 ? formats.at(-1)! : code.data.slice(own));
    const begins = typeof raw === 'string' ? raw : text.slice(raw.start, raw.start + 20);
    if (BESIDE_RUNS.test(begins)) pieces.push(raw);
    else pieces.push(`<w:r>${formats.at(-1)}`, raw, '</w:r>');
  }
}

/** The codes among the items from … to-1, which are not part of what is translated. */
function codesAt({ items }: DocxBlock, from: number, to: number, offset: number): InlineCode[] {
  return items.slice(from, to).flatMap((item) => (item.kind === 'code' ? [{ ...item.code, offset }] : []));
}
