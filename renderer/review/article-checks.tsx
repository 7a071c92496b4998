import { useState } from 'react';
import type { ArticleId } from '#glossary/model/ids.ts';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { CheckList } from './check-list.tsx';

/** The checks as they are set for one article, where that differs from the library. */
export function ArticleChecks({ articleId }: { readonly articleId: ArticleId }) {
  const text = useText('review');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{text('articleChecks')}</Button>
      {isOpen && (
        <Dialog title={text('articleChecksTitle')} width="44rem" onClose={() => setIsOpen(false)}>
          <CheckList articleId={articleId} />
        </Dialog>
      )}
    </>
  );
}
