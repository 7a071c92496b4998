import { useQuery } from '@tanstack/react-query';
import type { ArticleId } from '#glossary/model/ids.ts';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { NoteBox } from '../parts/note-box.tsx';
import { goTo } from '../state/navigation.ts';
import { queries } from '../state/workbench.ts';
import { articleFindingsQuery } from './review-queries.ts';

/** Begins to look for errors when a screen opens that will ask `errorsLeft`. */
export function useErrorsLookedFor(articleId: ArticleId): void {
  useQuery(articleFindingsQuery(articleId));
}

/**
 * How many errors are left in the sentences of an article that have English; waits until all are looked at. 0 as well
 * when the checks fail: they never stand in the way of an export.
 */
export async function errorsLeft(articleId: ArticleId): Promise<number> {
  try {
    const { findings } = await queries.fetchQuery({
      ...articleFindingsQuery(articleId),
      staleTime: LOOKED_AT_MS,
    });
    return findings.filter(({ severity, check }) => severity === 'error' && check !== 'empty').length;
  } catch {
    return 0;
  }
}

/** Findings of the screen's opening still hold for an export asked for within this. */
const LOOKED_AT_MS = 10_000;

/** Asks before an export whether it shall go out with its errors, and leads to them. */
export function ErrorsLeft({ articleId, count }: { readonly articleId: ArticleId; readonly count: number }) {
  const text = useText('review');
  return (
    <NoteBox kind="warning">
      <b>{text('errorsLeft', { count })}</b>{' '}
      <Button look="quiet" onClick={() => goTo({ name: 'review', articleId })}>
        {text('showFindings')}
      </Button>
    </NoteBox>
  );
}
