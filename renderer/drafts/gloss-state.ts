import { create } from 'zustand';
import type { SegmentId } from '#glossary/model/ids.ts';
import type { EditorSession } from '../editor/session/editor-session.ts';
import { useAlignment } from './alignment-state.ts';

/** The word looked up: a place in the Kazakh of a sentence; null = none. */
export const useGloss = create<{
  readonly word: { readonly segmentId: SegmentId; readonly offset: number } | null;
}>(() => ({ word: null }));

/** Looks up the word at the caret of the Kazakh; from the English the one its word stands for. */
export function showGloss(session: EditorSession): void {
  const { activeId, source, target } = session;
  if (activeId === null || !source) return;
  const caret = target?.selection.start ?? 0;
  const pair = useAlignment
    .getState()
    .pairs.find((one) => one.target.start <= caret && caret <= one.target.end);
  const offset = source.isFocused ? source.selection.start : (pair?.source.start ?? 0);
  useGloss.setState({ word: { segmentId: activeId, offset } });
  session.show({ isPanelOpen: true });
  source.focus(offset);
}
