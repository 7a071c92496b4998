import { queryOptions } from '@tanstack/react-query';
import type { EditedRow, UnfinishedAlignment } from '#glossary/model/edit-alignment.ts';
import { translate } from '../../i18n/i18n.ts';
import { goTo } from '../../state/navigation.ts';
import { notify } from '../../state/notices.ts';
import { report } from '../../state/trouble.ts';
import { engine, queries, writes } from '../../state/workbench.ts';
import { NO_ALIGNING, useAligning } from './aligning.ts';

/** The alignment as the library keeps it; null when there is none. */
export const unfinishedQuery = queryOptions({
  queryKey: ['alignment'],
  queryFn: () => engine.alignment.unfinished({}),
  gcTime: 0,
  staleTime: 0,
});

/** The rows that the library has. */
let kept: readonly EditedRow[] | null = null;

/** Keeps the alignment in the library at every edit, until its pairs are in a memory or a file. Answers with its end. */
export function keepAligning(): () => void {
  return useAligning.subscribe(({ rows }, before) => {
    if (rows !== before.rows) writes.run(keepLatest).catch(report);
  });
}

/** Edits made while one was on its way go together with the next. */
async function keepLatest(): Promise<void> {
  const { sourcePath, targetPath, rows, at } = useAligning.getState();
  if (rows === kept) return;
  await engine.alignment.setUnfinished({ alignment: rows && { sourcePath, targetPath, rows, at } });
  kept = rows;
}

/** Opens an alignment where it was left. */
export function takeUp(alignment: UnfinishedAlignment): void {
  useAligning.setState({ ...NO_ALIGNING, ...alignment });
  goTo({ name: 'align' });
}

/** Puts an alignment away, with a way to take it up again. */
export function putAway(alignment: UnfinishedAlignment): void {
  useAligning.setState(NO_ALIGNING);
  kept = alignment.rows;
  const isAway = writes.run(keepLatest);
  isAway.then(() => queries.invalidateQueries(unfinishedQuery)).catch(report);
  const action = { label: translate('common', 'undo'), run: () => takeUp(alignment) };
  notify({ kind: 'done', text: translate('align', 'putAway'), action });
}

/** Forgets the alignment of a library that is left; that library keeps it. */
export function leaveAligning(): void {
  kept = null;
  useAligning.setState(NO_ALIGNING);
}
