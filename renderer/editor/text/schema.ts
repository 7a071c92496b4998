import { Schema } from 'prosemirror-model';
import { codeLabel, type InlineCode } from '#glossary/model/coded-text.ts';

/** The text of one sentence: characters, and codes as atoms that can be moved and deleted but never typed into. */
export const SENTENCE = new Schema({
  nodes: {
    doc: { content: 'inline*' },
    text: { group: 'inline' },
    code: {
      group: 'inline',
      inline: true,
      atom: true,
      selectable: true,
      draggable: true,
      attrs: { code: {} },
      toDOM: (node) => {
        const code = node.attrs.code as InlineCode;
        return [
          'span',
          {
            class: 'inline-code',
            'data-code': JSON.stringify(code),
            title: code.type,
            contenteditable: 'false',
          },
          codeLabel(code),
        ];
      },
      parseDOM: [
        {
          tag: 'span[data-code]',
          getAttrs: (element) => readCode(element.getAttribute('data-code') ?? ''),
        },
      ],
    },
  },
});

/** The code of a pill that was copied; false = this is none, whatever page it comes from. */
function readCode(written: string): { readonly code: unknown } | false {
  try {
    const code: unknown = JSON.parse(written);
    return typeof code === 'object' && code !== null && { code };
  } catch {
    return false;
  }
}
