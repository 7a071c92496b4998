import { closeHistory } from 'prosemirror-history';
import { Plugin, PluginKey } from 'prosemirror-state';
import { type EnglishStyle, typedAs } from './typing-rules.ts';

/** A replacement just made: where it stands and what was typed. */
interface Replaced {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

const KEY = new PluginKey<Replaced | null>('typing');

/** Rules look this far back. */
const CONTEXT = 12;

/**
 * Print's quotes and dashes while typing. The character goes in as typed first, its replacement is an act of its own:
 * one undo, or Backspace right after, brings the plain character back.
 */
export function typingPlugin(style: () => EnglishStyle): Plugin<Replaced | null> {
  return new Plugin<Replaced | null>({
    key: KEY,
    state: {
      init: () => null,
      apply(transaction, now) {
        const replaced = transaction.getMeta(KEY) as Replaced | undefined;
        if (replaced) return replaced;
        return transaction.docChanged || transaction.selectionSet ? null : now;
      },
    },
    props: {
      handleTextInput(view, from, to, typed) {
        if (view.composing) return false;
        const before = view.state.doc.textBetween(Math.max(0, from - CONTEXT), from, '', ' ');
        const becomes = typedAs(before, typed, style());
        // The browser keeps the caret in view while it types; asking for it again would measure the page at every key.
        view.dispatch(view.state.tr.insertText(typed, from, to));
        if (!becomes) return true;
        const start = from - becomes.before;
        const plain = view.state.doc.textBetween(start, from + typed.length);
        const replaced: Replaced = { plain, start, end: start + becomes.insert.length };
        const replace = view.state.tr.insertText(becomes.insert, start, from + typed.length);
        view.dispatch(closeHistory(replace).setMeta(KEY, replaced));
        return true;
      },
      handleKeyDown(view, event) {
        const replaced = KEY.getState(view.state);
        if (event.key !== 'Backspace' || !replaced) return false;
        view.dispatch(view.state.tr.insertText(replaced.plain, replaced.start, replaced.end));
        return true;
      },
    },
  });
}
