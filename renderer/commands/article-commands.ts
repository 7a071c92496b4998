import type { ArticleId } from '#glossary/model/ids.ts';
import { useArticlesView } from '../articles/articles-view.ts';
import { copyArticle } from '../articles/copy-article.ts';
import { openSample } from '../articles/open-sample.ts';
import { removeArticle } from '../articles/remove-article.ts';
import { chooseDocuments } from '../files/choose-documents.ts';
import { openDocuments } from '../files/open-documents.ts';
import { openDialog } from '../state/dialogs.ts';
import { goTo } from '../state/navigation.ts';
import type { Screen } from '../state/screen.ts';
import { bridge } from '../state/workbench.ts';
import type { Command, CommandContext } from './command.ts';

/** Articles: making them, opening them, giving them out. */
export const ARTICLE_COMMANDS: readonly Command[] = [
  {
    id: 'article.new',
    group: 'article',
    isEnabled: hasNoOwnFiles,
    run: () => goTo({ name: 'paste', text: '' }),
  },
  {
    id: 'article.paste',
    group: 'article',
    isEnabled: ({ screen }) => screen.name !== 'editor' && screen.name !== 'paste',
    run: async () => goTo({ name: 'paste', text: await bridge.paste() }),
  },
  {
    id: 'article.openFile',
    group: 'article',
    isEnabled: hasNoOwnFiles,
    run: async () => openDocuments(await chooseDocuments()),
  },
  {
    id: 'article.openFolder',
    group: 'article',
    isEnabled: hasNoOwnFiles,
    run: openFolder,
  },
  { id: 'article.sample', group: 'article', isEnabled: () => true, run: openSample },
  {
    id: 'article.continue',
    group: 'article',
    isEnabled: ({ screen }) => screen.name === 'articles' && useArticlesView.getState().last !== null,
    run: () => {
      const { last } = useArticlesView.getState();
      if (last !== null) goTo({ name: 'editor', articleId: last });
    },
  },
  articleCommand('article.about', () => openDialog('about-article')),
  articleCommand('article.remove', removeArticle),
  articleCommand('article.export', (articleId) => goTo({ name: 'export', articleId })),
  { id: 'corpus.export', group: 'article', isEnabled: () => true, run: () => goTo({ name: 'corpus' }) },
  articleCommand('article.reimport', (articleId) => goTo({ name: 'reimport', articleId })),
  articleCommand('article.readReview', readReview),
  articleCommand('article.resegment', (articleId) => goTo({ name: 'resegment', articleId })),
  articleCommand('article.copyText', (articleId, { editor }) => copyArticle(articleId, 'text', editor)),
  articleCommand('article.copyHtml', (articleId, { editor }) => copyArticle(articleId, 'html', editor)),
];

/** Glossary and memories take what is new and what comes in files for themselves. */
function hasNoOwnFiles({ screen: { name } }: CommandContext): boolean {
  return name !== 'glossary' && name !== 'memories' && name !== 'units';
}

/** The article commands are about: the open one, or the one selected in the list. */
export function articleOf(screen: Screen): ArticleId | null {
  if (screen.name === 'editor') return screen.articleId;
  if (screen.name === 'articles') return useArticlesView.getState().selected;
  return null;
}

function articleCommand(
  id: Command['id'],
  run: (articleId: ArticleId, context: CommandContext) => void | Promise<void>,
): Command {
  return {
    id,
    group: 'article',
    isEnabled: ({ screen }) => articleOf(screen) !== null,
    run: (context) => {
      const articleId = articleOf(context.screen);
      return articleId === null ? undefined : run(articleId, context);
    },
  };
}

/** Asks for the Word table that came back; nothing when the writer thinks better of it. */
async function readReview(articleId: ArticleId): Promise<void> {
  const [path] = await bridge.chooseFiles({ extensions: ['docx'] });
  if (path !== undefined) goTo({ name: 'reviewed', articleId, path });
}

/** Asks for a folder of documents; nothing when the writer thinks better of it. */
async function openFolder(): Promise<void> {
  const folder = await bridge.chooseFolder({ defaultPath: '' });
  if (folder !== null) await openDocuments([folder]);
}
