import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useCallback, useEffect } from 'react';
import { ScreenBar } from '../app/screen-bar.tsx';
import { useScreenStatus } from '../app/status.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { useCommandLabel } from '../commands/use-command-label.ts';
import { useText } from '../i18n/i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { Loading } from '../parts/loading.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { articlesQuery, libraryQuery } from '../state/queries.ts';
import { ArticleList } from './article-list.tsx';
import styles from './articles-screen.module.css';
import { useArticlesView } from './articles-view.ts';
import { ContinueCard } from './continue-card.tsx';
import { LibraryTrouble } from './library-trouble.tsx';
import { StartPanel } from './start-panel.tsx';
import { StarterCard } from './starter-card.tsx';

/** The start screen: what to go on with, all articles, and the ways to make a new one. */
export function ArticlesScreen() {
  const text = useText('articles');
  const common = useText('common');
  const formats = useFormats();
  const search = useArticlesView((view) => view.search);
  const { data: articles, error } = useQuery(articlesQuery(search));
  const { data: library } = useQuery(libraryQuery);
  const find = useCommandLabel('edit.find');
  const onSearch = useCallback((value: string) => useArticlesView.setState({ search: value }), []);

  const newest = articles?.find((article) => article.last !== null) ?? null;
  useEffect(() => {
    if (search === '') useArticlesView.setState({ last: newest?.id ?? null });
  }, [search, newest?.id]);

  const name = library?.path.split(/[\\/]/).at(-1) ?? '';
  useScreenStatus(
    library
      ? [
          text('countArticles', { count: library.articles, number: formats.number(library.articles) }),
          common('words', { count: library.words, number: formats.number(library.words) }),
        ]
      : [],
    name ? [text('libraryNamed', { name })] : [],
  );

  return (
    <>
      <ScreenBar title={text('title')} detail={library && formats.number(library.articles)}>
        <SearchField
          label={text('search')}
          value={search}
          onChange={onSearch}
          keyText={find.keyText}
          className={styles.search}
        />
        <CommandButton command="article.new" look="primary" icon={Plus} />
      </ScreenBar>
      <div className={styles.columns}>
        <div className={styles.list}>
          {error && <LibraryTrouble error={error} />}
          {!articles && !error && <Loading />}
          {search === '' && newest && <ContinueCard article={newest} />}
          {articles && articles.length > 0 && <ArticleList articles={articles} />}
          {articles?.length === 0 && search !== '' && <EmptyState text={text('nothingFound', { search })} />}
          {articles?.length === 0 && search === '' && (
            <EmptyState text={text('empty')}>
              <CommandButton command="article.paste" look="primary" />
              <CommandButton command="article.sample" />
            </EmptyState>
          )}
          {library && search === '' && <StarterCard library={library} />}
        </div>
        <StartPanel {...(library && { library })} />
      </div>
    </>
  );
}
