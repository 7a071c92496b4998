import { draftArticles } from '../drafts/drafting.ts';
import { useGuide } from '../guide/guide-state.ts';
import { goTo } from '../state/navigation.ts';
import { newWrite } from '../state/operation-id.ts';
import { engine, queries, writes } from '../state/workbench.ts';

/** Opens the shipped sample article with its guide; the first time it is drafted. */
export async function openSample(): Promise<void> {
  const head = newWrite();
  const { articleId, isNew } = await writes.run(() => engine.articles.createSample(head));
  await queries.invalidateQueries({ queryKey: ['articles'] });
  useGuide.setState({ articleId, step: 0 });
  goTo({ name: 'editor', articleId });
  if (isNew) void draftArticles([articleId], 'empty');
}
