import { useQuery } from '@tanstack/react-query';
import { ListFilter, Plus } from 'lucide-react';
import { useCallback, useEffect } from 'react';
import { ScreenBar } from '../app/screen-bar.tsx';
import { useScreenStatus } from '../app/status.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { useCommandLabel } from '../commands/use-command-label.ts';
import { JobBar } from '../files/job-bar.tsx';
import { useText } from '../i18n/i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { entryCountQuery } from '../state/queries.ts';
import type { Screen } from '../state/screen.ts';
import { BulkBar } from './bulk-bar.tsx';
import { EntryDetails } from './entry-details.tsx';
import { EntryForm } from './entry-form.tsx';
import { EntryTable } from './entry-table.tsx';
import { FILTERS_ID, GlossaryFilters } from './glossary-filters.tsx';
import styles from './glossary-screen.module.css';
import { ALL_ENTRIES, selectEntry, useGlossaryView } from './glossary-view.ts';
import { useTermsJob } from './terms-job.ts';
import { useCountedUses } from './use-counted-uses.ts';

/** The glossary: filters, the table of pairs, the selected entry. */
export function GlossaryScreen({
  screen,
}: {
  readonly screen: Extract<Screen, { readonly name: 'glossary' }>;
}) {
  const text = useText('terms');
  const formats = useFormats();
  const { query, selected, editing, marked, areFiltersOpen } = useGlossaryView();
  const { data: all } = useQuery(entryCountQuery(ALL_ENTRIES));
  const jobId = useTermsJob((job) => job.jobId);
  const find = useCommandLabel('edit.find');
  const onSearch = useCallback(
    (search: string) => useGlossaryView.setState((view) => ({ query: { ...view.query, search } })),
    [],
  );
  useEffect(() => {
    if (screen.entryId !== undefined) selectEntry(screen.entryId);
  }, [screen.entryId]);
  const count = all === undefined ? '' : text('countEntries', { count: all, number: formats.number(all) });
  useCountedUses();
  useScreenStatus(count === '' ? [] : [count], [text('keysHint')]);

  return (
    <>
      <ScreenBar title={text('title')} detail={count}>
        <SearchField
          label={text('search')}
          value={query.search}
          onChange={onSearch}
          keyText={find.keyText}
          className={styles.search}
        />
        {all !== 0 && (
          <Button
            className={styles.turnFilters}
            aria-expanded={areFiltersOpen}
            aria-controls={FILTERS_ID}
            onClick={() => useGlossaryView.setState({ areFiltersOpen: !areFiltersOpen })}
          >
            <ListFilter aria-hidden /> {text('filters')}
          </Button>
        )}
        <CommandButton command="glossary.harvest" isKeyHidden />
        <CommandButton command="glossary.import" label={text('import')} isKeyHidden />
        <CommandButton command="glossary.export" label={text('export')} isKeyHidden />
        <CommandButton command="entry.add" look="primary" icon={Plus} />
      </ScreenBar>
      {jobId !== null && <JobBar jobId={jobId} event="terms.progressed" />}
      <div className={styles.columns}>
        {all === 0 ? (
          <div className={styles.empty}>
            <EmptyState text={text('empty')}>
              <CommandButton command="entry.add" look="primary" />
              <CommandButton command="glossary.starter" label={text('offerStarter')} />
              <CommandButton command="glossary.import" isKeyHidden />
            </EmptyState>
          </div>
        ) : (
          <>
            <GlossaryFilters />
            <div className={styles.middle}>
              <EntryTable />
              {marked.size > 0 && <BulkBar />}
            </div>
            {selected !== null && <EntryDetails entryId={selected} />}
          </>
        )}
      </div>
      {editing !== null && <EntryForm key={editing} editing={editing} />}
    </>
  );
}
