import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { ArticleOutline, FindHit } from '#contract/articles-service.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import type { Segment } from '#glossary/model/segment.ts';
import type { EditorSession, EditorView } from './session/editor-session.ts';
import type { SentenceAids } from './session/sentence-aids.ts';

/** The open article for everything drawn inside the editor. */
export const SessionContext = createContext<EditorSession | null>(null);

export function useSession(): EditorSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('drawn outside the editor');
  return session;
}

/** A part of what the editor shows. */
export function useView<Part>(select: (view: EditorView) => Part): Part {
  return useStore(useSession().view, select);
}

/** A row's segment, drawn again only when this row changes; undefined until its page is there. */
export function useSegment(id: SegmentId): Segment | undefined {
  const { rows } = useSession();
  return useSyncExternalStore(
    useCallback((onChange) => rows.onSegment(id, onChange), [rows, id]),
    () => rows.segment(id),
  );
}

/** Stretches of one side of a row that the find bar has found. */
export function useHits(id: SegmentId, side: FindHit['side']): readonly FindHit[] {
  const hits = useStore(useSession().hits, (found) => found.get(id));
  return useMemo(() => hits?.filter((hit) => hit.side === side) ?? [], [hits, side]);
}

/** The outline of the article; draws again when it was read again, which is when order or number of the rows changed. */
export function useOutline(): ArticleOutline {
  const { rows } = useSession();
  return useSyncExternalStore(
    useCallback((onChange) => rows.onOutline(onChange), [rows]),
    () => rows.outline,
  );
}

/** Draws again when order, number or states of the rows change. */
export function useOutlineVersion(): number {
  const { rows } = useSession();
  return useSyncExternalStore(
    useCallback((onChange) => rows.onOutline(onChange), [rows]),
    () => rows.version,
  );
}

/** A part of what the glossary knows of the active sentence. */
export function useAids<Part>(select: (aids: SentenceAids) => Part): Part {
  return useStore(useSession().aids, select);
}

/** The active segment as it was when the writer last paused. */
export function useSettledSegment(): Segment | null {
  return useStore(useSession().settled, ({ segment }) => segment);
}
