import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { create } from 'zustand';
import { ScreenBar } from '../app/screen-bar.tsx';
import { useScreenStatus } from '../app/status.ts';
import { JobBar } from '../files/job-bar.tsx';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { Loading } from '../parts/loading.tsx';
import { NoteBox } from '../parts/note-box.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { goOnTo } from '../state/navigation.ts';
import { articlesQuery } from '../state/queries.ts';
import type { Screen } from '../state/screen.ts';
import { errorSentence } from '../state/trouble.ts';
import { ArticleChecks } from './article-checks.tsx';
import { Findings, GROUPINGS, type Grouping } from './findings.tsx';
import styles from './review.module.css';
import { articleFindingsQuery, LIBRARY_JOB, libraryFindingsQuery } from './review-queries.ts';
import { saveReport } from './save-report.ts';

/** How findings are listed; kept while other screens are open. */
const useReviewView = create<{ readonly grouping: Grouping }>(() => ({ grouping: 'check' }));

/** Everything the checks find in an article, or in all of them. */
export function ReviewScreen({ screen }: { readonly screen: Extract<Screen, { readonly name: 'review' }> }) {
  const text = useText('review');
  const { articleId } = screen;
  const from = articleId ?? screen.from;
  const { data: articles } = useQuery(articlesQuery(''));
  const all = useMemo(() => articles?.map(({ id }) => id) ?? [], [articles]);
  const ofArticle = useQuery({ ...articleFindingsQuery(articleId!), enabled: articleId !== null });
  const ofAll = useQuery({ ...libraryFindingsQuery(all), enabled: articleId === null && all.length > 0 });
  const { data: checked, error, isFetching } = articleId === null ? ofAll : ofArticle;
  const { grouping } = useReviewView();
  const titles = useMemo(() => new Map(articles?.map(({ id, title }) => [id, title])), [articles]);
  const count = checked === undefined ? '' : text('count', { count: checked.findings.length });
  useScreenStatus([isFetching ? text('checking') : count].filter(Boolean));
  return (
    <>
      <ScreenBar hasBack title={text('title')} detail={isFetching ? text('checking') : count}>
        {from !== undefined && (
          <Segmented
            label={text('where')}
            value={articleId === null ? 'all' : 'one'}
            options={[
              { value: 'one', label: text('thisArticle') },
              { value: 'all', label: text('allArticles') },
            ]}
            onChange={(value) => goOnTo({ name: 'review', articleId: value === 'all' ? null : from, from })}
          />
        )}
        <Segmented
          label={text('group')}
          value={grouping}
          options={GROUPINGS.map((value) => ({ value, label: text(`by.${value}`) }))}
          onChange={(value) => useReviewView.setState({ grouping: value })}
        />
        {articleId !== null && <ArticleChecks articleId={articleId} />}
        <Button onClick={() => void saveReport(articleId === null ? all : [articleId])}>
          {text('report')}
        </Button>
      </ScreenBar>
      {articleId === null && isFetching && <JobBar jobId={LIBRARY_JOB} event="check.progressed" />}
      <div className={styles.page} data-testid="review">
        {error && <NoteBox kind="error">{errorSentence(error)}</NoteBox>}
        {!checked && !error && <Loading />}
        {checked && <Findings checked={checked} grouping={grouping} titles={titles} />}
      </div>
    </>
  );
}
