import type { MouseEvent } from 'react';

/** A press of the mouse leaves the focus where it is, in the sentence, so that it is there when a menu is closed. */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
