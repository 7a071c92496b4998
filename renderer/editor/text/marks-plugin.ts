import { Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import type { Span } from '#glossary/model/span.ts';
import { positionAt } from './coded-doc.ts';
import { readTyped } from './read-typed.ts';

/** A stretch of text with a class of its own, and the number that stands behind it ('' = none). */
export interface TextMark extends Span {
  readonly className: string;
  readonly number: string;
  readonly title: string;
}

const KEY = new PluginKey<DecorationSet>('marks');

/** The mark of a stretch a search has found. */
export function hitMark({ start, end }: Span): TextMark {
  return { start, end, className: 'hit', number: '', title: '' };
}

/** Underlines and numbers laid over a text; they move with it until they are set anew. */
export function marksPlugin(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: KEY,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction: Transaction, now: DecorationSet) {
        const marks = transaction.getMeta(KEY) as readonly TextMark[] | undefined;
        if (!marks) return now.map(transaction.mapping, transaction.doc);
        return DecorationSet.create(
          transaction.doc,
          marks.flatMap((mark) => decorationsOf(mark, transaction)),
        );
      },
    },
    props: { decorations: (state) => KEY.getState(state) },
  });
}

/** Lays other marks over a text. */
export function showMarks(view: EditorView, marks: readonly TextMark[]): void {
  readTyped(view);
  view.dispatch(view.state.tr.setMeta(KEY, marks).setMeta('addToHistory', false));
}

function decorationsOf(mark: TextMark, { doc }: Transaction): Decoration[] {
  const start = positionAt(doc, mark.start);
  const end = positionAt(doc, mark.end);
  const inline = Decoration.inline(start, end, {
    class: mark.className,
    ...(mark.title && { title: mark.title }),
  });
  if (mark.number === '') return [inline];
  const widget = Decoration.widget(
    end,
    () => {
      const number = document.createElement('sup');
      number.className = mark.className;
      number.textContent = mark.number;
      return number;
    },
    { side: -1, key: `${mark.className}-${mark.number}`, marks: [] },
  );
  return [inline, widget];
}
