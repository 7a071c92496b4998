import { useEffect } from 'react';
import { recoverPending } from '../editor/session/recover-pending.ts';
import { openDocuments } from '../files/open-documents.ts';
import { translate } from '../i18n/i18n.ts';
import { keepAligning } from '../memory/align/keep-aligning.ts';
import { goTo } from '../state/navigation.ts';
import { notify } from '../state/notices.ts';
import { useOpenEditor } from '../state/open-editor.ts';
import { newOperationId } from '../state/operation-id.ts';
import { articlesQuery, libraryQuery } from '../state/queries.ts';
import { report } from '../state/trouble.ts';
import {
  bridge,
  engine,
  journal,
  journalIsLoaded,
  onEngineEvent,
  queries,
  writes,
} from '../state/workbench.ts';

/** How many articles File > Recent shows. */
const RECENT = 8;

/** What comes from outside the window: files, recent articles, closing; and what an earlier crash left. */
export function useAppEvents(): void {
  useEffect(() => {
    const flush = (): void => useOpenEditor.getState().session?.flush();
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    window.addEventListener('blur', flush);
    document.addEventListener('visibilitychange', onHidden);
    const ends = [
      keepAligning(),
      bridge.onOpenArticle((articleId) => goTo({ name: 'editor', articleId })),
      bridge.onOpenFiles((paths) => void openDocuments(paths).catch(report)),
      bridge.onClosing(async () => {
        flush();
        await writes.run(async () => undefined);
      }),
      onEngineEvent('segments.changed', ({ articleId }) => {
        const { session } = useOpenEditor.getState();
        if (session?.articleId === articleId) session.reread().catch(report);
      }),
      onEngineEvent('articles.changed', () => void showRecent()),
      () => window.removeEventListener('blur', flush),
      () => document.removeEventListener('visibilitychange', onHidden),
    ];
    recover().catch(report);
    void showRecent();
    return () => {
      for (const end of ends) end();
    };
  }, []);
}

/** Stores what the journal holds from before a crash, and says so. */
async function recover(): Promise<void> {
  await journalIsLoaded;
  // When the library cannot be opened, the start screen says why; its texts wait in the journal.
  const library = await queries.fetchQuery(libraryQuery).catch(() => null);
  if (library === null) return;
  const { path } = library;
  if (journal.list(path).length === 0) return;
  const { stored, homeless } = await writes.run(() => recoverPending(path, journal, engine, newOperationId));
  await queries.invalidateQueries({ queryKey: ['articles'] });
  if (stored > 0) notify({ kind: 'done', text: translate('editor', 'recovered', { count: stored }) });
  for (const { target } of homeless) {
    notify({
      kind: 'error',
      text: translate('editor', 'homeless', { text: target.text }),
      action: { label: translate('common', 'copy'), run: () => void bridge.copy({ text: target.text }) },
    });
  }
}

async function showRecent(): Promise<void> {
  const articles = await queries.fetchQuery(articlesQuery('')).catch(() => []);
  bridge.showRecentArticles(articles.slice(0, RECENT).map(({ id, title }) => ({ id, title })));
}
