import type { CodedText, InlineCode } from '#glossary/model/coded-text.ts';
import type { Span } from '#glossary/model/span.ts';

/** The field of the active English, as commands see it. */
export interface TargetField {
  readonly text: CodedText;
  /** Offsets of the selection in the text; start = end for a bare caret. */
  readonly selection: Span;
  /** Reports what was typed and not reported yet: a letter is drawn first. */
  takeTyped(): void;
  /** Puts text in place of the selection, as one undoable act of typing. */
  insert(text: string): void;
  /** Puts text in place of a stretch, as one undoable act of typing. */
  replace(span: Span, text: string): void;
  /** Puts another text with its codes in place of all, as one undoable act of typing. */
  write(text: CodedText): void;
  /** Puts a code at the caret, or, with its partner, a pair around the selection; as one undoable act of typing. */
  insertCodes(code: InlineCode, partner?: InlineCode): void;
  /** Moves the code beside the caret by a word or a code. */
  moveCode(by: -1 | 1): void;
  /** Shows another text, changed by something other than typing; the field's own undo starts afresh. */
  reset(text: CodedText): void;
  /** Undoes or redoes typing; false = nothing of this row is left, so the article's history is due. */
  undo(): boolean;
  redo(): boolean;
  /** Where the caret is on the screen, for lists that open there. */
  caretRectangle(): { readonly left: number; readonly top: number; readonly bottom: number };
  focus(): void;
}

/** The active Kazakh: it can be walked through and selected by keyboard, never changed. */
export interface SourceField {
  readonly selection: Span;
  readonly isFocused: boolean;
  focus(offset?: number): void;
}
