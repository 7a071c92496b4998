import { useQuery } from '@tanstack/react-query';
import type { DraftChain } from '#contract/drafts-service.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { report } from '../state/trouble.ts';
import { engine, queries } from '../state/workbench.ts';
import { chainQuery } from './chain-query.ts';
import styles from './drafts-section.module.css';
import { EngineList } from './engine-list.tsx';

/** The engines of this article: as in the settings until something is changed here. */
export function ArticleChain({ articleId }: { readonly articleId: ArticleId }) {
  const text = useText('drafts');
  const { data } = useQuery(chainQuery(articleId));
  if (!data) return null;
  const set = (chain: DraftChain | null): void => {
    if (chain) queries.setQueryData(chainQuery(articleId).queryKey, { chain, isOwn: true });
    engine.drafts.setChain({ articleId, chain }).catch(report);
  };
  return (
    <details className={styles.chain}>
      <summary id="article-chain">{text('articleChain')}</summary>
      <EngineList chain={data.chain} labelledBy="article-chain" onChange={set} />
      {data.isOwn && (
        <Button look="quiet" onClick={() => set(null)}>
          {text('asInSettings')}
        </Button>
      )}
    </details>
  );
}
