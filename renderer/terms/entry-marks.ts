import type { EntryId } from '#glossary/model/ids.ts';
import { engine } from '../state/workbench.ts';
import { useGlossaryView } from './glossary-view.ts';

/** Marks an entry, or takes its mark away. */
export function turnMark(entryId: EntryId): void {
  useGlossaryView.setState(({ marked }) => {
    const next = new Set(marked);
    if (!next.delete(entryId)) next.add(entryId);
    return { marked: next, range: null };
  });
}

/** Marks the rows from where the range began, else from where the keys are, to this one; what was marked before stays. */
export async function markUpTo(index: number): Promise<void> {
  const { query, at, marked, range: begun } = useGlossaryView.getState();
  const range = begun ?? { from: at ?? index, kept: marked };
  useGlossaryView.setState({ range });
  const from = Math.min(range.from, index);
  const { ids } = await engine.terms.listIds({ query, from, count: Math.abs(range.from - index) + 1 });
  if (useGlossaryView.getState().range !== range) return;
  useGlossaryView.setState({ marked: new Set([...range.kept, ...ids]) });
}

/** Marks every entry that the search and the filters leave. */
export async function markAll(): Promise<void> {
  const { query } = useGlossaryView.getState();
  const { ids } = await engine.terms.listIds({ query, from: 0, count: Number.MAX_SAFE_INTEGER });
  useGlossaryView.setState({ marked: new Set(ids), range: null });
}

/** Takes all marks away. */
export function unmarkAll(): void {
  useGlossaryView.setState({ marked: new Set(), range: null });
}
