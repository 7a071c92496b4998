import { useGuide } from '../guide/guide-state.ts';
import { goTo } from '../state/navigation.ts';
import { newWrite } from '../state/operation-id.ts';
import { changePreferences } from '../state/preferences.ts';
import { engine, queries, writes } from '../state/workbench.ts';

/** Opens the shipped sample article with its guide. */
export async function openSample(): Promise<void> {
  const head = newWrite();
  const { articleId } = await writes.run(() => engine.articles.createSample(head));
  await queries.invalidateQueries({ queryKey: ['articles'] });
  changePreferences({ isGuideDone: false });
  useGuide.setState({ articleId, step: 0 });
  goTo({ name: 'editor', articleId });
}
