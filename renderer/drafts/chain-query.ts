import { queryOptions } from '@tanstack/react-query';
import type { ArticleId } from '#glossary/model/ids.ts';
import { engine } from '../state/workbench.ts';

/** The engines of an article. */
export const chainQuery = (articleId: ArticleId) =>
  queryOptions({
    queryKey: ['drafts', 'chain', articleId],
    queryFn: () => engine.drafts.chain({ articleId }),
  });
