import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, memo, useMemo, useState } from 'react';
import type { ArticleSummary } from '#contract/articles-service.ts';
import { runCommand } from '../commands/run-command.ts';
import { useText } from '../i18n/i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { ProgressMeter } from '../parts/progress-meter.tsx';
import { goTo } from '../state/navigation.ts';
import styles from './article-list.module.css';
import { useArticlesView } from './articles-view.ts';
import { type ListOrder, orderArticles } from './order-articles.ts';
import { useProgressWords } from './progress-words.ts';

const COLUMNS = ['title', 'progress', 'words', 'edited'] as const;

/** The articles as a table: arrows move, Enter opens, Delete takes out. */
export const ArticleList = memo(function ArticleList({
  articles,
}: {
  readonly articles: readonly ArticleSummary[];
}) {
  const text = useText('articles');
  const [order, setOrder] = useState<ListOrder>({ by: 'edited', isDescending: true });
  const selected = useArticlesView((view) => view.selected);
  const rows = useMemo(() => orderArticles(articles, order), [articles, order]);
  const focusable = rows.some((article) => article.id === selected) ? selected : rows[0]?.id;

  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>): void => {
    const row = (event.target as HTMLElement).closest('tr');
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
      if (next instanceof HTMLElement) next.focus();
    } else if (event.key === 'Delete') {
      event.preventDefault();
      runCommand('article.remove');
    }
  };

  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th
              key={column}
              scope="col"
              aria-sort={order.by === column ? (order.isDescending ? 'descending' : 'ascending') : undefined}
            >
              <button
                type="button"
                className={styles.sort}
                onClick={() =>
                  setOrder({
                    by: column,
                    isDescending: order.by === column ? !order.isDescending : column !== 'title',
                  })
                }
              >
                {text(`column.${column}`)}
                {order.by === column &&
                  (order.isDescending ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden />)}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={onKeyDown}>
        {rows.map((article) => (
          <Row key={article.id} article={article} isFocusable={article.id === focusable} />
        ))}
      </tbody>
    </table>
  );
});

function Row({ article, isFocusable }: { readonly article: ArticleSummary; readonly isFocusable: boolean }) {
  const text = useText('articles');
  const formats = useFormats();
  const progress = useProgressWords();
  const open = (): void => goTo({ name: 'editor', articleId: article.id });
  const detail = [article.outlet, formats.date(article.publishedOn)].filter(Boolean).join(' · ');
  return (
    <tr
      className={styles.row}
      tabIndex={isFocusable ? 0 : -1}
      data-region-focus={isFocusable || undefined}
      onFocus={() => useArticlesView.setState({ selected: article.id })}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) open();
      }}
    >
      <th scope="row">
        <div lang="kk" className={styles.title} title={article.title}>
          {article.title}
        </div>
        {detail !== '' && <div className={styles.detail}>{detail}</div>}
      </th>
      <td>
        <div className={styles.progress}>
          <ProgressMeter counts={article.counts} />
          <span>{progress(article.counts)}</span>
        </div>
      </td>
      <td>{formats.number(article.sourceWords)}</td>
      <td>{article.last === null ? text('notOpened') : formats.ago(article.editedAt)}</td>
    </tr>
  );
}
