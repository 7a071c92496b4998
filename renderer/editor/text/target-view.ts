import { history, redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Fragment, type Node, Slice } from 'prosemirror-model';
import { EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { CodedText, InlineCode } from '#glossary/model/coded-text.ts';
import type { TargetField } from '../session/fields.ts';
import { CODE_KEYS } from './code-keys.ts';
import { codedOf, docOf, offsetAt, positionAt } from './coded-doc.ts';
import { completionPlugin, completionsIn, setCompletions } from './completion-plugin.ts';
import { lateReadingPlugin } from './late-reading.ts';
import { marksPlugin } from './marks-plugin.ts';
import { moveCode } from './move-code.ts';
import { readTyped } from './read-typed.ts';
import { SENTENCE } from './schema.ts';
import { typingPlugin } from './typing-plugin.ts';
import type { EnglishStyle } from './typing-rules.ts';

interface TargetViewOptions {
  readonly text: CodedText;
  /** Codes that the sentence may have; others that are pasted are left out. */
  readonly codes: readonly InlineCode[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly isEditable: () => boolean;
  readonly style: () => EnglishStyle;
  readonly onTyped: (text: CodedText) => void;
}

/** The field of the active English. */
export function createTargetView(host: HTMLElement, options: TargetViewOptions): EditorView {
  const view: EditorView = new EditorView(host, {
    state: stateOf(options.text, options.style),
    attributes: { ...options.attributes },
    editable: options.isEditable,
    clipboardTextParser: (text) => new Slice(docOf({ text: oneLine(text), codes: [] }).content, 0, 0),
    transformPasted: (slice) => onlyKnown(slice, options.codes),
    transformPastedHTML: (html) => html.replace(/<br\s*\/?>|<\/(?:p|div|li|h\d)>/giu, ' '),
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) options.onTyped(codedOf(view.state.doc));
    },
  });
  return view;
}

/** The field as commands see it. */
export function targetFieldOf(view: EditorView, style: () => EnglishStyle): TargetField {
  /** The state with everything that was typed. */
  const stateNow = (): EditorState => {
    readTyped(view);
    return view.state;
  };
  return {
    get text() {
      return codedOf(stateNow().doc);
    },
    get selection() {
      const { doc, selection } = stateNow();
      return { start: offsetAt(doc, selection.from), end: offsetAt(doc, selection.to) };
    },
    takeTyped() {
      readTyped(view);
    },
    insert(text) {
      view.dispatch(stateNow().tr.insertText(text).scrollIntoView());
    },
    replace({ start, end }, text) {
      const { doc, tr } = stateNow();
      view.dispatch(tr.insertText(text, positionAt(doc, start), positionAt(doc, end)));
    },
    write(text) {
      const { doc, tr } = stateNow();
      view.dispatch(tr.replaceWith(0, doc.content.size, docOf(text).content).scrollIntoView());
    },
    insertCodes(code, partner) {
      const { tr, selection } = stateNow();
      if (partner) tr.insert(selection.to, SENTENCE.node('code', { code: partner }));
      else tr.deleteSelection();
      tr.insert(selection.from, SENTENCE.node('code', { code }));
      view.dispatch(tr.scrollIntoView());
    },
    moveCode(by) {
      const moved = moveCode(stateNow(), by);
      if (moved) view.dispatch(moved);
    },
    reset(text) {
      const completions = completionsIn(stateNow());
      view.updateState(stateOf(text, style));
      setCompletions(view, completions);
    },
    undo() {
      return undoDepth(stateNow()) > 0 && undo(view.state, view.dispatch);
    },
    redo() {
      return redoDepth(stateNow()) > 0 && redo(view.state, view.dispatch);
    },
    caretRectangle() {
      return view.coordsAtPos(stateNow().selection.head);
    },
    focus() {
      view.focus();
    },
  };
}

/** The caret stands at the end, where the writer goes on. */
function stateOf(text: CodedText, style: () => EnglishStyle): EditorState {
  const doc = docOf(text);
  return EditorState.create({
    schema: SENTENCE,
    doc,
    selection: TextSelection.atEnd(doc),
    plugins: [
      lateReadingPlugin(),
      completionPlugin(),
      typingPlugin(style),
      marksPlugin(),
      history(),
      keymap(CODE_KEYS),
    ],
  });
}

/** What was pasted, with the codes of the sentence as they are; a code from elsewhere would bring its markup along. */
function onlyKnown({ content }: Slice, codes: readonly InlineCode[]): Slice {
  const nodes: Node[] = [];
  content.forEach((node) => {
    const { id, kind } = node.isText ? {} : (node.attrs.code as Partial<InlineCode>);
    const code = codes.find((one) => one.id === id && one.kind === kind);
    if (node.isText) nodes.push(node);
    else if (code) nodes.push(SENTENCE.node('code', { code }));
  });
  return new Slice(Fragment.from(nodes), 0, 0);
}

/** A sentence is one line: what was pasted over several is joined. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/gu, ' ').replace(/\t/gu, ' ');
}
