import { EditorState, Plugin, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { CodedText } from '#glossary/model/coded-text.ts';
import type { SourceField } from '../session/fields.ts';
import { docOf, offsetAt, positionAt } from './coded-doc.ts';
import { marksPlugin } from './marks-plugin.ts';
import { SENTENCE } from './schema.ts';

/** The Kazakh of the active row has a caret and a selection, and refuses every change. */
const UNCHANGEABLE = new Plugin({ filterTransaction: (transaction) => !transaction.docChanged });

/** The field of the active Kazakh: read and selected, never typed into. */
export function createSourceView(
  host: HTMLElement,
  text: CodedText,
  attributes: Readonly<Record<string, string>>,
): EditorView {
  return new EditorView(host, {
    state: EditorState.create({
      schema: SENTENCE,
      doc: docOf(text),
      plugins: [UNCHANGEABLE, marksPlugin()],
    }),
    attributes: { ...attributes },
    handleTextInput: () => true,
    handlePaste: () => true,
    handleDrop: () => true,
  });
}

/** The field as commands see it. */
export function sourceFieldOf(view: EditorView): SourceField {
  return {
    get selection() {
      const { doc, selection } = view.state;
      return { start: offsetAt(doc, selection.from), end: offsetAt(doc, selection.to) };
    },
    get isFocused() {
      return view.hasFocus();
    },
    focus(offset) {
      if (offset !== undefined) {
        const { doc, tr } = view.state;
        view.dispatch(tr.setSelection(TextSelection.create(doc, positionAt(doc, offset))));
      }
      view.focus();
    },
  };
}
