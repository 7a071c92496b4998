import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { EditorSession } from '../editor/session/editor-session.ts';
import { useView } from '../editor/session-context.ts';
import { useText } from '../i18n/i18n.ts';
import { queries } from '../state/workbench.ts';
import { articleFindingsQuery } from './review-queries.ts';

/** The article is looked at again so long after the writer has gone to another sentence, and in any case now and then. */
const AFTER_SENTENCE_MS = 2000;
const AGAIN_MS = 20_000;
/** Longer articles are checked when their findings are opened: 0.1 s of work for 100 sentences. */
const CHECKED_IN_BACKGROUND = 1000;

/** How much the checks find in the open article, for the status bar; empty sentences are the progress's matter. */
export function useFindingsPhrase({ articleId, rows }: EditorSession): readonly string[] {
  const text = useText('review');
  const activeId = useView((view) => view.activeId);
  const isChecked = rows.count <= CHECKED_IN_BACKGROUND;
  const { data } = useQuery({
    ...articleFindingsQuery(articleId),
    refetchInterval: AGAIN_MS,
    enabled: isChecked,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each sentence that is left may have changed
  useEffect(() => {
    if (!isChecked) return;
    const timer = setTimeout(() => {
      void queries.invalidateQueries({ queryKey: articleFindingsQuery(articleId).queryKey });
    }, AFTER_SENTENCE_MS);
    return () => clearTimeout(timer);
  }, [articleId, activeId, isChecked]);
  const findings =
    data?.findings.filter(({ check, severity }) => check !== 'empty' && severity !== 'info') ?? [];
  return findings.length === 0 ? [] : [text('count', { count: findings.length })];
}
