import { closeHistory, isHistoryTransaction } from 'prosemirror-history';
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { type Completion, completionOf } from './complete.ts';
import { readTyped } from './read-typed.ts';

interface Completing {
  /** English of this sentence, the likeliest first. */
  readonly texts: readonly string[];
  /** What is offered at the caret now; null = nothing. */
  readonly offer: Completion | null;
  readonly chosen: number;
}

type Told = { readonly texts: readonly string[] } | { readonly chosen: number } | { readonly offer: null };

const KEY = new PluginKey<Completing>('completion');

/**
 * Offers how to type on: grey behind the caret, and as a list when there are several. Tab takes, ↑ ↓ choose, Esc puts
 * away. Only typing brings an offer; moving the caret, undo and what is inserted do not.
 */
export function completionPlugin(): Plugin<Completing> {
  return new Plugin<Completing>({
    key: KEY,
    state: {
      init: () => ({ texts: [], offer: null, chosen: 0 }),
      apply: nextState,
    },
    props: {
      decorations: (state) => {
        const completing = KEY.getState(state);
        return completing?.offer ? decorationsOf(state, completing.offer, completing.chosen) : null;
      },
      handleKeyDown: onKeyDown,
      handleDOMEvents: {
        blur: (view) => {
          if (KEY.getState(view.state)?.offer) tell(view, { offer: null });
        },
      },
    },
  });
}

/** Tells the field what this sentence can be completed to. */
export function setCompletions(view: EditorView, texts: readonly string[]): void {
  tell(view, { texts });
}

/** What the field can be completed to now. */
export function completionsIn(state: EditorState): readonly string[] {
  return KEY.getState(state)?.texts ?? [];
}

/** Whether something to type on is shown behind the caret. */
export function isOffering(state: EditorState): boolean {
  return KEY.getState(state)?.offer != null;
}

function tell(view: EditorView, told: Told): void {
  readTyped(view);
  view.dispatch(view.state.tr.setMeta(KEY, told).setMeta('addToHistory', false));
}

function nextState(
  transaction: Transaction,
  now: Completing,
  _: EditorState,
  state: EditorState,
): Completing {
  const told = transaction.getMeta(KEY) as Told | undefined;
  if (told) return { ...now, ...told };
  if (!transaction.docChanged) return transaction.selectionSet ? { ...now, offer: null } : now;
  if (isHistoryTransaction(transaction) || !state.selection.empty) return { ...now, offer: null, chosen: 0 };
  const { head } = state.selection;
  const before = state.doc.textBetween(0, head, '', ' ');
  const after = state.doc.textBetween(head, Math.min(head + 1, state.doc.content.size), '', ' ');
  return { ...now, offer: completionOf(before, after, now.texts), chosen: 0 };
}

function onKeyDown(view: EditorView, event: KeyboardEvent): boolean {
  const { offer, chosen = 0 } = KEY.getState(view.state) ?? {};
  if (!offer || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  const count = offer.texts.length;
  if (event.key === 'Tab') take(view, offer, chosen);
  else if (event.key === 'Escape') tell(view, { offer: null });
  else if (event.key === 'ArrowDown' && count > 1) tell(view, { chosen: (chosen + 1) % count });
  else if (event.key === 'ArrowUp' && count > 1) tell(view, { chosen: (chosen + count - 1) % count });
  else return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

/** What was typed gives way to the text; one undo brings it back. */
function take(view: EditorView, { typed, texts }: Completion, chosen: number): void {
  const text = texts[chosen];
  if (text === undefined) return;
  const { head } = view.state.selection;
  const transaction = view.state.tr.insertText(text, head - typed, head).scrollIntoView();
  view.dispatch(closeHistory(transaction).setMeta(KEY, { offer: null }));
  // What is typed on is an act of its own.
  view.dispatch(closeHistory(view.state.tr));
}

function decorationsOf(state: EditorState, offer: Completion, chosen: number): DecorationSet {
  const { typed, texts } = offer;
  const rest = texts[chosen]?.slice(typed) ?? '';
  const widget = Decoration.widget(state.selection.head, () => ghost(rest, texts, chosen), {
    side: 1,
    key: `ghost-${chosen}-${typed}-${texts.join('|')}`,
    ignoreSelection: true,
  });
  return DecorationSet.create(state.doc, [widget]);
}

function ghost(rest: string, texts: readonly string[], chosen: number): HTMLElement {
  const frame = element('span', 'ghost', rest);
  frame.append(element('kbd', 'ghost-key', 'Tab'));
  if (texts.length > 1) {
    const list = element('span', 'ghost-list', '');
    texts.forEach((text, index) => {
      const option = element('span', 'ghost-option', text);
      if (index === chosen) option.dataset.chosen = '';
      list.append(option);
    });
    frame.append(list);
  }
  return frame;
}

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  made.setAttribute('aria-hidden', 'true');
  return made;
}
