import { Plugin } from 'prosemirror-state';
import { isOffering } from './completion-plugin.ts';
import { readTyped, readTypedSoon } from './read-typed.ts';

/** Nothing of the rules for quotes and dashes begins with these; a dash after a space waits its one frame. */
const LETTER_OR_SPACE = /^[\p{L}\p{M} ]$/u;

/**
 * Draws a letter before it is read. The browser has put it where it belongs; comparing page and document, steps, marks
 * and the writer's journal follow when the frame is through. Every other key and every act on the field reads first.
 */
export function lateReadingPlugin(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        beforeinput(view, { inputType, data }) {
          // The grey text behind the caret must shrink in the frame of the key.
          const isLate = inputType === 'insertText' && LETTER_OR_SPACE.test(data ?? '');
          if (isLate && !isOffering(view.state)) readTypedSoon(view);
          else readTyped(view);
        },
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
