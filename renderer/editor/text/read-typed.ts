import type { EditorView } from 'prosemirror-view';

/** What ProseMirror has and does not declare: reading the page's text 20 ms later, and at once if that is due. */
interface DomObserver {
  /** The timer of the reading to come; -1 = none. */
  readonly flushingSoon: number;
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

/** Whether something typed was drawn and is not read yet. */
export function isToBeRead(view: EditorView): boolean {
  return observerOf(view).flushingSoon > -1;
}

function observerOf(view: EditorView): DomObserver {
  return (view as unknown as { readonly domObserver: DomObserver }).domObserver;
}
