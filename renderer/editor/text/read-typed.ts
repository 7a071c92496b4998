import type { EditorView } from 'prosemirror-view';

/** What ProseMirror has and does not declare: reading the page's text 20 ms later, and at once if that is due. */
interface DomObserver {
  flushSoon(): void;
  forceFlush(): void;
}

/** Leaves what is typed now to be read in 20 ms, when its frame is through. */
export function readTypedSoon(view: EditorView): void {
  observerOf(view).flushSoon();
}

/** Reads what was drawn and is not read yet; due before anything looks at a field's state or changes it. */
export function readTyped(view: EditorView): void {
  observerOf(view).forceFlush();
}

function observerOf(view: EditorView): DomObserver {
  return (view as unknown as { readonly domObserver: DomObserver }).domObserver;
}
