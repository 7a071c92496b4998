import type { ArticleId } from '#glossary/model/ids.ts';
import type { EditorSession } from '../editor/session/editor-session.ts';
import { translate } from '../i18n/i18n.ts';
import { notify } from '../state/notices.ts';
import { bridge, engine, writes } from '../state/workbench.ts';

/** Puts the English article on the clipboard, for a newsroom system; HTML brings its plain text along. */
export async function copyArticle(
  articleId: ArticleId,
  as: 'text' | 'html',
  editor: EditorSession | null,
): Promise<void> {
  editor?.flush();
  await writes.run(async () => undefined);
  const text = await engine.articles.english({ articleId, as: 'text', confirmedOnly: false });
  if (as === 'text') await bridge.copy({ text });
  else {
    const html = await engine.articles.english({ articleId, as: 'html', confirmedOnly: false });
    await bridge.copy({ text, html });
  }
  notify({ kind: 'done', text: translate('articles', as === 'text' ? 'copiedText' : 'copiedHtml') });
}
