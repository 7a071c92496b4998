import { EditorState, TextSelection } from 'prosemirror-state';
import { expect, it } from 'vitest';
import type { CodedText, InlineCode } from '#glossary/model/coded-text.ts';
import { codedOf, docOf } from '../../../../renderer/editor/text/coded-doc.ts';
import { moveCode } from '../../../../renderer/editor/text/move-code.ts';
import { SENTENCE } from '../../../../renderer/editor/text/schema.ts';

const code = (id: number): InlineCode => ({
  offset: 0,
  id,
  kind: 'standalone',
  type: 'other',
  pair: id,
  data: '<br/>',
});

/** A sentence with its codes as digits in brackets. */
function shown({ text, codes }: CodedText): string {
  let whole = '';
  let at = 0;
  for (const { offset, id } of codes) {
    whole += `${text.slice(at, offset)}[${id}]`;
    at = offset;
  }
  return whole + text.slice(at);
}

function read(written: string): CodedText {
  const codes: InlineCode[] = [];
  let text = '';
  for (const part of written.split(/(\[\d\])/u)) {
    if (/^\[\d\]$/u.test(part)) codes.push({ ...code(Number(part[1])), offset: text.length });
    else text += part;
  }
  return { text, codes };
}

/** What becomes of a sentence when the code before the caret, at a place of the document, is moved. */
function moved(written: string, caret: number, by: readonly (-1 | 1)[]): string {
  const doc = docOf(read(written));
  let state = EditorState.create({
    schema: SENTENCE,
    doc,
    selection: TextSelection.create(doc, caret),
  });
  for (const one of by) {
    const transaction = moveCode(state, one);
    if (transaction) state = state.apply(transaction);
  }
  return shown(codedOf(state.doc));
}

it.each([
  ['to the word before', 'a new [1]bridge', 7, [-1], 'a [1]new bridge'],
  ['two words back, the caret with it', 'a new [1]bridge', 7, [-1, -1], '[1]a new bridge'],
  ['no further than the edge', '[1]a bridge', 1, [-1], '[1]a bridge'],
  ['behind the next word', 'a [1]new bridge', 3, [1], 'a new[1] bridge'],
  ['to the end', 'a [1]new bridge', 3, [1, 1, 1], 'a new bridge[1]'],
  ['past another code', 'a [1][2]bridge', 3, [1], 'a [2][1]bridge'],
  ['there and back', 'a [1]new bridge', 3, [1, -1], 'a [1]new bridge'],
  ['from before it as well', 'a [1]new', 2, [1], 'a new[1]'],
  ['not where there is none', 'a new bridge', 3, [1], 'a new bridge'],
] as const)('a code is moved %s', (_, written, caret, by, wanted) => {
  expect(moved(written, caret, by)).toBe(wanted);
});
