import type { Command } from 'prosemirror-state';

/** Backspace and Delete take out a selection, or the inline code beside the caret; characters are the browser's. */
export const CODE_KEYS: Readonly<Record<string, Command>> = {
  Backspace: deleteBeside('before'),
  Delete: deleteBeside('after'),
  // A sentence is one line.
  Enter: () => true,
};

function deleteBeside(side: 'before' | 'after'): Command {
  return (state, dispatch) => {
    const { selection, tr } = state;
    if (!selection.empty) {
      dispatch?.(tr.deleteSelection().scrollIntoView());
      return true;
    }
    const { $head } = selection;
    const node = side === 'before' ? $head.nodeBefore : $head.nodeAfter;
    if (!node || node.isText) return false;
    const from = side === 'before' ? $head.pos - node.nodeSize : $head.pos;
    dispatch?.(tr.delete(from, from + node.nodeSize).scrollIntoView());
    return true;
  };
}
