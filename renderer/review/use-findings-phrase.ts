import { useQuery } from '@tanstack/react-query';
import type { EditorSession } from '../editor/session/editor-session.ts';
import { useText } from '../i18n/i18n.ts';
import { articleFindingsQuery } from './review-queries.ts';

/** The article is looked at again this long after the last time. */
const AGAIN_MS = 20_000;
/** Longer articles are checked when their findings are opened: 0.1 s of work for 100 sentences. */
const CHECKED_IN_BACKGROUND = 1000;

/** How much the checks find in the open article, for the status bar; empty sentences are the progress's matter. */
export function useFindingsPhrase({ articleId, rows }: EditorSession): readonly string[] {
  const text = useText('review');
  const { data } = useQuery({
    ...articleFindingsQuery(articleId),
    refetchInterval: AGAIN_MS,
    enabled: rows.count <= CHECKED_IN_BACKGROUND,
  });
  const findings =
    data?.findings.filter(({ check, severity }) => check !== 'empty' && severity !== 'info') ?? [];
  return findings.length === 0 ? [] : [text('count', { count: findings.length })];
}
