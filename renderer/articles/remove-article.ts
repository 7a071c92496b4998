import type { ArticleId } from '#glossary/model/ids.ts';
import { translate } from '../i18n/i18n.ts';
import { goTo, useNavigation } from '../state/navigation.ts';
import { notify } from '../state/notices.ts';
import { newWrite } from '../state/operation-id.ts';
import { report } from '../state/trouble.ts';
import { engine, queries, writes } from '../state/workbench.ts';
import { useArticlesView } from './articles-view.ts';

/** Takes an article out of the library; the message offers to bring it back. */
export async function removeArticle(articleId: ArticleId): Promise<void> {
  const head = newWrite();
  if (useNavigation.getState().screen.name === 'editor') goTo({ name: 'articles' });
  await writes.run(() => engine.articles.remove({ ...head, articleIds: [articleId] }));
  useArticlesView.setState({ selected: null });
  await queries.invalidateQueries({ queryKey: ['articles'] });
  notify({
    kind: 'done',
    text: translate('articles', 'removed'),
    action: { label: translate('common', 'undo'), run: () => void bringBack().catch(report) },
  });
}

async function bringBack(): Promise<void> {
  const head = newWrite();
  await writes.run(() => engine.history.undo({ ...head, scope: { kind: 'library' } }));
  await queries.invalidateQueries();
}
