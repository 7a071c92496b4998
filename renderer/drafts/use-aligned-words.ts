import type { EditorView } from 'prosemirror-view';
import { type MouseEvent, type RefObject, useMemo } from 'react';
import type { SegmentId } from '#glossary/model/ids.ts';
import { offsetAt } from '../editor/text/coded-doc.ts';
import type { TextMark } from '../editor/text/marks-plugin.ts';
import { useAlignment } from './alignment-state.ts';

/** The words of one side that stand for those under the pointer, and what hears the pointer. */
export function useAlignedWords(
  segmentId: SegmentId,
  side: 'source' | 'target',
  view: RefObject<EditorView | null>,
): {
  readonly marks: readonly TextMark[];
  readonly onMouseMove: (event: MouseEvent) => void;
  readonly onMouseLeave: () => void;
} {
  const pointed = useAlignment((state) => (state.segmentId === segmentId ? state.pointed : null));
  const marks = useMemo(
    () => (pointed ? [{ ...pointed[side], className: 'aligned', number: '', title: '' }] : []),
    [pointed, side],
  );
  return {
    marks,
    onMouseMove({ clientX, clientY }) {
      const { pairs, pointed: before } = useAlignment.getState();
      if (pairs.length === 0) return;
      const place = view.current?.posAtCoords({ left: clientX, top: clientY });
      const offset = place && view.current ? offsetAt(view.current.state.doc, place.pos) : -1;
      const now = pairs.find((pair) => pair[side].start <= offset && offset < pair[side].end) ?? null;
      if (now !== before) useAlignment.setState({ pointed: now });
    },
    onMouseLeave: () => useAlignment.setState({ pointed: null }),
  };
}
