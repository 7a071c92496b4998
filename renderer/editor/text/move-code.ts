import type { Node } from 'prosemirror-model';
import { type EditorState, NodeSelection, TextSelection, type Transaction } from 'prosemirror-state';

/**
 * Moves the inline code beside the caret, or the selected one, past the next code or word; the caret goes with it, so
 * that it can be moved on. Null where there is no code, or no way to go.
 */
export function moveCode({ doc, selection, tr }: EditorState, by: -1 | 1): Transaction | null {
  const from = codeAt(doc, selection instanceof NodeSelection ? selection.from + 1 : selection.head);
  if (from === null) return null;
  const to = by < 0 ? before(doc, from) : after(doc, from + 1);
  if (to === null) return null;
  const code = doc.nodeAt(from)!;
  const place = by < 0 ? to : to - code.nodeSize;
  tr.delete(from, from + code.nodeSize).insert(place, code);
  return tr.setSelection(TextSelection.create(tr.doc, place + code.nodeSize)).scrollIntoView();
}

/** The code before the caret, else the one behind it. */
function codeAt(doc: Node, caret: number): number | null {
  const { nodeBefore, nodeAfter } = doc.resolve(caret);
  if (nodeBefore && !nodeBefore.isText) return caret - nodeBefore.nodeSize;
  return nodeAfter && !nodeAfter.isText ? caret : null;
}

/** Where the code or the word before a position begins. */
function before(doc: Node, position: number): number | null {
  const node = doc.resolve(position).nodeBefore;
  if (!node) return null;
  return position - (node.isText ? (/\S*\s*$/u.exec(node.text!)?.[0].length ?? 0) : node.nodeSize);
}

/** Where the code or the word behind a position ends. */
function after(doc: Node, position: number): number | null {
  const node = doc.resolve(position).nodeAfter;
  if (!node) return null;
  return position + (node.isText ? (/^\s*\S*/u.exec(node.text!)?.[0].length ?? 0) : node.nodeSize);
}
