import { useQuery } from '@tanstack/react-query';
import type { ArticleId } from '#glossary/model/ids.ts';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { NoteBox } from '../parts/note-box.tsx';
import { goTo } from '../state/navigation.ts';
import styles from './review.module.css';
import { articleFindingsQuery } from './review-queries.ts';

/** Before an export: how many errors are left in sentences that have English; nothing when there are none. */
export function ErrorsLeft({ articleId }: { readonly articleId: ArticleId }) {
  const text = useText('review');
  const { data } = useQuery(articleFindingsQuery(articleId));
  const errors =
    data?.findings.filter(({ severity, check }) => severity === 'error' && check !== 'empty') ?? [];
  if (errors.length === 0) return null;
  return (
    <div className={styles.errorsLeft}>
      <NoteBox kind="warning">
        {text('errorsLeft', { count: errors.length })}{' '}
        <Button look="quiet" onClick={() => goTo({ name: 'review', articleId })}>
          {text('showFindings')}
        </Button>
      </NoteBox>
    </div>
  );
}
