import { Plugin, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { isOffering } from './completion-plugin.ts';
import { isToBeRead, readTyped, readTypedSoon } from './read-typed.ts';

/** Nothing of the rules for quotes and dashes begins with these; a dash after a space waits its one frame. */
const LETTER_OR_SPACE = /^[\p{L}\p{M} ]$/u;

/** What a letter on its way into the text sets off, in this order. */
const ON_THE_WAY = ['keydown', 'keypress', 'beforeinput', 'textInput', 'input'] as const;

/**
 * Draws a letter before it is read. The browser puts it where it belongs, and nobody else hears of it on the way;
 * comparing page and document, steps, marks and the writer's journal follow when the frame is through. Every other key
 * and every act on the field reads first.
 */
export function lateReadingPlugin(): Plugin {
  return new Plugin({
    view(view) {
      let isLetter = false;
      const onTheWay = (event: Event): void => {
        if (event.target !== view.dom) return;
        if (event instanceof KeyboardEvent && event.type === 'keydown') {
          readTyped(view);
          isLetter = isPlainLetter(view, event);
        }
        if (event instanceof InputEvent && event.type === 'beforeinput') {
          isLetter &&= event.inputType === 'insertText';
          if (isLetter) readTypedSoon(view);
        }
        if (isLetter) event.stopImmediatePropagation();
      };
      // The reading to come looks at the caret too.
      const onSelectionChange = (event: Event): void => {
        if (isToBeRead(view)) event.stopImmediatePropagation();
      };
      for (const type of ON_THE_WAY) window.addEventListener(type, onTheWay, { capture: true });
      window.addEventListener('selectionchange', onSelectionChange, { capture: true });
      return {
        destroy() {
          for (const type of ON_THE_WAY) window.removeEventListener(type, onTheWay, { capture: true });
          window.removeEventListener('selectionchange', onSelectionChange, { capture: true });
        },
      };
    },
    props: {
      handleDOMEvents: {
        beforeinput: readTyped,
        compositionstart: readTyped,
        blur: readTyped,
        cut: readTyped,
        copy: readTyped,
        paste: readTyped,
        drop: readTyped,
      },
    },
  });
}

/** Typed at a caret or over a selection of text, with nothing offered whose grey text must shrink in the same frame. */
function isPlainLetter(view: EditorView, event: KeyboardEvent): boolean {
  return (
    LETTER_OR_SPACE.test(event.key) &&
    !(event.ctrlKey || event.altKey || event.metaKey || event.isComposing) &&
    view.state.selection instanceof TextSelection &&
    !isOffering(view.state)
  );
}
