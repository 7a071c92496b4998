import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import {
  DUPLICATE_POLICIES,
  type DuplicatePolicy,
  type TermColumn,
  type TermReadOptions,
} from '#glossary/model/term-exchange.ts';
import { TERM_TYPES, type TermType } from '#glossary/model/term-type.ts';
import { ScreenBar } from '../../app/screen-bar.tsx';
import { encodingOptions } from '../../files/encoding-label.ts';
import { fileName } from '../../files/file-name.ts';
import { JobBar } from '../../files/job-bar.tsx';
import task from '../../files/task.module.css';
import { TaskFoot } from '../../files/task-foot.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { CheckField } from '../../parts/check-field.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loading } from '../../parts/loading.tsx';
import { NoteBox } from '../../parts/note-box.tsx';
import panel from '../../parts/panel.module.css';
import { PanelSection } from '../../parts/panel-section.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TermTypeIcon } from '../../parts/term-type-icon.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { goOnTo } from '../../state/navigation.ts';
import { newOperationId } from '../../state/operation-id.ts';
import type { Screen } from '../../state/screen.ts';
import { errorSentence } from '../../state/trouble.ts';
import { engine, queries, writes } from '../../state/workbench.ts';
import { tellDone } from '../tell-done.ts';
import { ColumnMapping } from './column-mapping.tsx';
import styles from './exchange.module.css';
import { TermNotices } from './term-notices.tsx';

const DELIMITERS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

/** What an import would make of a file of terms: what its columns hold, the first entries, what becomes of duplicates. */
export function TermsImportScreen({
  screen,
}: {
  readonly screen: Extract<Screen, { readonly name: 'terms-import' }>;
}) {
  const { path } = screen;
  const text = useText('exchange');
  const files = useText('files');
  const terms = useText('terms');
  const formats = useFormats();
  const [options, setOptions] = useState<TermReadOptions>({});
  const [duplicates, setDuplicates] = useState<DuplicatePolicy>('merge');
  const [jobId, setJobId] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const preview = useQuery({
    queryKey: ['entries', 'import', path, options],
    queryFn: () => engine.terms.previewImport({ jobId: crypto.randomUUID(), path, options }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const found = preview.data;
  /** What the columns hold belongs to one reading of the file; another reading finds out anew. */
  const reread = (change: TermReadOptions): void =>
    setOptions(({ columns: _, ...kept }) => ({ ...kept, ...change }));

  const run = useCallback(async () => {
    const job = crypto.randomUUID();
    const operationId = newOperationId();
    setJobId(job);
    setError(null);
    try {
      const { added, merged, replaced, skipped } = await writes.run(() =>
        engine.terms.import({ operationId, jobId: job, path, options, duplicates }),
      );
      await queries.invalidateQueries();
      goOnTo({ name: 'glossary' });
      tellDone(
        text('imported', {
          added: formats.number(added),
          changed: formats.number(merged + replaced),
          skipped: formats.number(skipped),
        }),
      );
    } catch (cause) {
      setError(cause);
    } finally {
      setJobId(null);
    }
  }, [path, options, duplicates, text, formats]);

  const hasKazakh =
    !found || found.columns.length === 0 || found.columns.some(({ holds }) => holds === 'kazakh');
  return (
    <>
      <ScreenBar hasBack title={text('importTitle')} detail={fileName(path)} />
      {jobId !== null && <JobBar jobId={jobId} event="import.progressed" />}
      <div className={task.columns}>
        <aside className={`${panel.panel} ${panel.left} ${task.side}`} aria-label={files('howToRead')}>
          {found && (
            <PanelSection title={files('howToRead')}>
              <div className={task.stack}>
                {found.encodings.length > 0 && (
                  <SelectField
                    label={files('encoding')}
                    value={found.encoding}
                    options={encodingOptions(found.encodings)}
                    onChange={(encoding) => reread({ encoding })}
                  />
                )}
                {found.delimiter !== '' && (
                  <SelectField
                    label={text('delimiter')}
                    value={found.delimiter}
                    options={Object.entries(DELIMITERS).map(([value, name]) => ({
                      value,
                      label: text(`delimiter.${name}`),
                    }))}
                    onChange={(delimiter) => reread({ delimiter })}
                  />
                )}
                {found.columns.length > 0 && (
                  <CheckField isChecked={found.hasHeader} onChange={(hasHeader) => reread({ hasHeader })}>
                    {text('hasHeader')}
                  </CheckField>
                )}
                <SelectField<TermType>
                  label={text('typeOfRest')}
                  value={options.type ?? 'other'}
                  options={TERM_TYPES.map((value) => ({ value, label: terms(`type.${value}`) }))}
                  onChange={(type) => setOptions((now) => ({ ...now, type }))}
                />
                <TextField
                  label={text('domainOfRest')}
                  value={options.domain ?? ''}
                  onChange={(event) => setOptions((now) => ({ ...now, domain: event.target.value }))}
                />
              </div>
            </PanelSection>
          )}
          <PanelSection title={text('duplicates')}>
            {DUPLICATE_POLICIES.map((policy) => (
              <CheckField
                key={policy}
                type="radio"
                name="duplicates"
                isChecked={duplicates === policy}
                onChange={() => setDuplicates(policy)}
              >
                {text(`duplicates.${policy}`)}
              </CheckField>
            ))}
          </PanelSection>
        </aside>
        <div className={task.main} data-testid="terms-import">
          {preview.isPending && <Loading />}
          <div className={styles.notes}>
            {[preview.error, error].map(
              (trouble, index) =>
                trouble !== null && (
                  <NoteBox key={index} kind="error">
                    <b>{errorSentence(trouble)}</b> {files('nothingImported')}
                  </NoteBox>
                ),
            )}
            {found && <TermNotices notices={found.notices} />}
            {!hasKazakh && <NoteBox kind="warning">{text('noKazakh')}</NoteBox>}
            {found && found.empty > 0 && (
              <NoteBox kind="info">{text('emptyRows', { count: found.empty })}</NoteBox>
            )}
          </div>
          {found && found.columns.length > 0 && (
            <ColumnMapping
              columns={found.columns}
              onChange={(columns: readonly TermColumn[]) => setOptions((now) => ({ ...now, columns }))}
            />
          )}
          {found && found.total === 0 && <EmptyState text={text('noEntries')} />}
          {found && found.entries.length > 0 && (
            <table className={styles.entries}>
              <caption>{text('firstEntries')}</caption>
              <thead>
                <tr>
                  <th>{terms('column.type')}</th>
                  <th>{terms('column.source')}</th>
                  <th>{terms('column.rendering')}</th>
                </tr>
              </thead>
              <tbody>
                {found.entries.map((entry, index) => (
                  <tr key={index}>
                    <td>
                      <TermTypeIcon type={entry.type} /> {terms(`type.${entry.type}`)}
                    </td>
                    <td lang="kk" className={styles.kazakh}>
                      {entry.source}
                    </td>
                    <td lang="en">{entry.rendering}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
      </div>
      <TaskFoot
        summary={
          found &&
          text('importSummary', {
            total: formats.number(found.total),
            duplicates: formats.number(found.duplicates),
          })
        }
        action={text('import', { count: found?.total ?? 0, number: formats.number(found?.total ?? 0) })}
        isReady={
          jobId === null && preview.isSuccess && !preview.isFetching && hasKazakh && (found?.total ?? 0) > 0
        }
        onAction={run}
      />
    </>
  );
}
