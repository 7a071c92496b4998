import { useQuery } from '@tanstack/react-query';
import type { ArticleId } from '#glossary/model/ids.ts';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { NoteBox } from '../parts/note-box.tsx';
import { goTo } from '../state/navigation.ts';
import { articleFindingsQuery } from './review-queries.ts';

/** How many errors are left in the sentences of an article that have English; 0 while they are looked for. */
export function useErrorsLeft(articleId: ArticleId): number {
  const { data } = useQuery(articleFindingsQuery(articleId));
  return (
    data?.findings.filter(({ severity, check }) => severity === 'error' && check !== 'empty').length ?? 0
  );
}

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
