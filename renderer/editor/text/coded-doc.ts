import type { Node } from 'prosemirror-model';
import type { CodedText, InlineCode } from '#glossary/model/coded-text.ts';
import { SENTENCE } from './schema.ts';

/** A sentence as a ProseMirror document. */
export function docOf({ text, codes }: CodedText): Node {
  const nodes: Node[] = [];
  let from = 0;
  const pushText = (to: number): void => {
    if (to > from) nodes.push(SENTENCE.text(text.slice(from, to)));
    from = Math.max(from, to);
  };
  for (const code of codes) {
    pushText(code.offset);
    nodes.push(SENTENCE.node('code', { code }));
  }
  pushText(text.length);
  return SENTENCE.node('doc', null, nodes);
}

/** A document as a sentence: codes get the offsets where they stand now. */
export function codedOf(doc: Node): CodedText {
  let text = '';
  const codes: InlineCode[] = [];
  doc.forEach((node) => {
    if (node.isText) text += node.text;
    else codes.push({ ...(node.attrs.code as InlineCode), offset: text.length });
  });
  return { text, codes };
}

/** The offset in the plain text of a document position: codes take a place in the document and none in the text. */
export function offsetAt(doc: Node, position: number): number {
  let offset = 0;
  doc.nodesBetween(0, position, (node, start) => {
    if (node.isText) offset += Math.min(position, start + node.nodeSize) - start;
  });
  return offset;
}

/** The document position of an offset; where codes stand at it, the one after them. */
export function positionAt(doc: Node, offset: number): number {
  let position = 0;
  let passed = 0;
  doc.forEach((node, start) => {
    if (!node.isText) {
      if (passed <= offset) position = start + 1;
      return;
    }
    if (passed <= offset) position = start + Math.min(offset - passed, node.nodeSize);
    passed += node.nodeSize;
  });
  return position;
}
