import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { HarvestCandidate } from '#contract/terms-service.ts';
import { QostilError } from '#glossary/model/errors.ts';
import { ScreenBar } from '../../app/screen-bar.tsx';
import { useScreenStatus } from '../../app/status.ts';
import { JobBar } from '../../files/job-bar.tsx';
import { TaskFoot } from '../../files/task-foot.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loading } from '../../parts/loading.tsx';
import { NoteBox } from '../../parts/note-box.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { Tick } from '../../parts/tick.tsx';
import { goBack } from '../../state/navigation.ts';
import type { Screen } from '../../state/screen.ts';
import { errorSentence } from '../../state/trouble.ts';
import { engine } from '../../state/workbench.ts';
import { addEntries } from '../add-entries.ts';
import { candidateKey, contentOfCandidate, type Mended } from './candidate.ts';
import { HarvestRow } from './harvest-row.tsx';
import styles from './harvest-screen.module.css';

const KINDS = ['all', 'names', 'terms'] as const;

/** A term must come this often; a name counts from the first. */
const LEAST = 2;

const MOST = 500;

/** Names and recurring terms without an entry: tick, mend the English, add many. */
export function HarvestScreen({
  screen,
}: {
  readonly screen: Extract<Screen, { readonly name: 'harvest' }>;
}) {
  const { articleId } = screen;
  const text = useText('harvest');
  const formats = useFormats();
  const list = useRef<HTMLDivElement>(null);
  const [jobId, setJobId] = useState('');
  const [kind, setKind] = useState<(typeof KINDS)[number]>('all');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [mended, setMended] = useState<Readonly<Record<string, Mended>>>({});
  const [error, setError] = useState<unknown>(null);
  const found = useQuery({
    queryKey: ['terms', 'harvest', articleId],
    queryFn: () => {
      const job = crypto.randomUUID();
      setJobId(job);
      return engine.terms.harvest({ jobId: job, articleId, least: LEAST, limit: MOST });
    },
    gcTime: 0,
  });
  const all = useMemo(() => found.data ?? [], [found.data]);
  const shown = all.filter(({ type }) => kind === 'all' || (type === 'other') === (kind === 'terms'));
  const chosen = all.filter((candidate) => ticked.has(candidateKey(candidate)));
  const shownTicked = shown.filter((candidate) => ticked.has(candidateKey(candidate))).length;
  useScreenStatus([], shown.length > 0 ? [text('keysHint')] : []);

  const tick = (candidates: readonly HarvestCandidate[], isOn: boolean): void =>
    setTicked((now) => {
      const next = new Set(now);
      for (const candidate of candidates) {
        if (isOn) next.add(candidateKey(candidate));
        else next.delete(candidateKey(candidate));
      }
      return next;
    });
  const step = (event: KeyboardEvent, index: number): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = Math.min(Math.max(index + by, 0), shown.length - 1);
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${next}"]`);
    row?.querySelector<HTMLElement>('input[type="checkbox"]')?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  };

  const run = useCallback(async () => {
    setError(null);
    try {
      await addEntries(
        chosen.map((candidate) => contentOfCandidate(candidate, mended[candidateKey(candidate)] ?? {})),
      );
      goBack();
    } catch (cause) {
      setError(cause);
    }
  }, [chosen, mended]);

  const isCancelled = found.error instanceof QostilError && found.error.code === 'cancelled';
  return (
    <>
      <ScreenBar
        hasBack
        title={text('title')}
        detail={articleId === null ? text('ofLibrary') : text('ofArticle')}
      >
        {all.length > 0 && (
          <Segmented
            label={text('show')}
            value={kind}
            options={KINDS.map((value) => ({ value, label: text(`show.${value}`) }))}
            onChange={setKind}
          />
        )}
      </ScreenBar>
      {found.isFetching && jobId !== '' && <JobBar jobId={jobId} event="terms.progressed" />}
      <div className={styles.main}>
        {found.isPending && <Loading />}
        {isCancelled && (
          <EmptyState text={text('stopped')}>
            <Button onClick={() => void found.refetch()}>{text('again')}</Button>
          </EmptyState>
        )}
        {[isCancelled ? null : found.error, error].map(
          (trouble, index) =>
            trouble !== null && (
              <div key={index} className={styles.trouble}>
                <NoteBox kind="error">
                  <b>{errorSentence(trouble)}</b> {text('nothingAdded')}
                </NoteBox>
              </div>
            ),
        )}
        {found.isSuccess && shown.length === 0 && <EmptyState text={text('nothing')} />}
        {shown.length > 0 && (
          <div ref={list} data-testid="harvest">
            <div className={styles.heads}>
              <Tick
                label={text('tickAll')}
                state={shownTicked === 0 ? 'off' : shownTicked === shown.length ? 'on' : 'mixed'}
                onChange={(isOn) => tick(shown, isOn)}
              />
              <span>{text('kazakh')}</span>
              <span>{text('english')}</span>
              <span>{text('type')}</span>
              <span>{text('count')}</span>
            </div>
            {shown.map((candidate, index) => {
              const key = candidateKey(candidate);
              return (
                <HarvestRow
                  key={key}
                  candidate={candidate}
                  index={index}
                  isTicked={ticked.has(key)}
                  mended={mended[key]}
                  onTick={(isOn) => tick([candidate], isOn)}
                  onMend={(part) => {
                    setMended((now) => ({ ...now, [key]: { ...now[key], ...part } }));
                    tick([candidate], true);
                  }}
                  onKeyDown={(event) => step(event, index)}
                />
              );
            })}
          </div>
        )}
      </div>
      <TaskFoot
        summary={
          all.length > 0 &&
          text('summary', { ticked: formats.number(chosen.length), all: formats.number(all.length) })
        }
        action={
          chosen.length > 0
            ? text('add', { count: chosen.length, number: formats.number(chosen.length) })
            : text('addNone')
        }
        isReady={chosen.length > 0}
        onAction={run}
      />
    </>
  );
}
