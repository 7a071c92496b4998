import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Article } from '#glossary/model/article.ts';
import { articleOf } from '../commands/article-commands.ts';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { NoteBox } from '../parts/note-box.tsx';
import { SideDrawer } from '../parts/side-drawer.tsx';
import { closeDialog } from '../state/dialogs.ts';
import { useNavigation } from '../state/navigation.ts';
import { notify } from '../state/notices.ts';
import { useOpenEditor } from '../state/open-editor.ts';
import { newWrite } from '../state/operation-id.ts';
import { articlesQuery } from '../state/queries.ts';
import { errorSentence } from '../state/trouble.ts';
import { bridge, engine, queries, writes } from '../state/workbench.ts';
import { MetadataFields } from './metadata-fields.tsx';

/** The details of an article, in a drawer. */
export function AboutArticle() {
  const text = useText('files');
  const { data: articles } = useQuery(articlesQuery(''));
  const articleId = articleOf(useNavigation.getState().screen);
  const article = articles?.find((one) => one.id === articleId);
  return (
    <SideDrawer title={text('aboutArticle')} width="24rem" onClose={closeDialog}>
      {article && <Form key={article.id} article={article} />}
    </SideDrawer>
  );
}

function Form({ article }: { readonly article: Article }) {
  const text = useText('articles');
  const common = useText('common');
  const { title, outlet, url, author, publishedOn, licence } = article;
  const [metadata, setMetadata] = useState({ title, outlet, url, author, publishedOn, licence });
  const [error, setError] = useState<unknown>(null);

  const save = async (): Promise<void> => {
    const head = newWrite();
    try {
      await writes.run(() => engine.articles.changeMetadata({ ...head, articleId: article.id, metadata }));
    } catch (cause) {
      setError(cause);
      return;
    }
    closeDialog();
    notify({ kind: 'done', text: text('detailsSaved') });
    await queries.invalidateQueries({ queryKey: ['articles'] });
    await useOpenEditor.getState().session?.rows.reload();
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <MetadataFields metadata={metadata} onChange={setMetadata} />
      {error !== null && <NoteBox kind="error">{errorSentence(error)}</NoteBox>}
      <div style={{ display: 'flex', gap: '0.5rem', marginTop: '1rem', flexWrap: 'wrap' }}>
        {metadata.url.startsWith('https://') && (
          <Button look="quiet" onClick={() => void bridge.openExternal(metadata.url)}>
            {text('openAddress')}
          </Button>
        )}
        <span style={{ flex: 1 }} />
        <Button onClick={closeDialog}>{common('cancel')}</Button>
        <Button look="primary" type="submit">
          {common('save')}
        </Button>
      </div>
    </form>
  );
}
