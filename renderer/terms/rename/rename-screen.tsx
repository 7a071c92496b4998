import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { LeftAloneLine, RenameLine } from '#contract/terms-service.ts';
import type { Entry } from '#glossary/model/entry.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import type { RenderingChange } from '#glossary/model/rename.ts';
import { ScreenBar } from '../../app/screen-bar.tsx';
import { useScreenStatus } from '../../app/status.ts';
import task from '../../files/task.module.css';
import { TaskFoot } from '../../files/task-foot.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loading } from '../../parts/loading.tsx';
import { NoteBox } from '../../parts/note-box.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { TermTypeIcon } from '../../parts/term-type-icon.tsx';
import { goBack } from '../../state/navigation.ts';
import { newOperationId } from '../../state/operation-id.ts';
import type { Screen } from '../../state/screen.ts';
import { errorSentence } from '../../state/trouble.ts';
import { engine, queries, writes } from '../../state/workbench.ts';
import { tellDone } from '../tell-done.ts';
import { LeftAloneList } from './left-alone-list.tsx';
import { RenameList } from './rename-list.tsx';
import { formsToChange, plannedForms, realChanges, tickedLines } from './rename-plan.ts';
import styles from './rename-screen.module.css';
import { RenameSide } from './rename-side.tsx';

const SHOWN = ['all', 'ticked', 'left', 'alone'] as const;

const NO_LINES: readonly RenameLine[] = [];
const NONE_ALONE: readonly LeftAloneLine[] = [];

/** Changes a rendering everywhere: each sentence before and after, some left out, one act. */
export function RenameScreen({ screen }: { readonly screen: Extract<Screen, { readonly name: 'rename' }> }) {
  const { entryId, changes } = screen;
  const text = useText('rename');
  const entry = useQuery({
    queryKey: ['entries', 'one', entryId],
    queryFn: () => engine.terms.get({ entryId }),
  });
  if (entry.error) {
    return (
      <>
        <ScreenBar hasBack title={text('title')} />
        <div className={styles.trouble}>
          <NoteBox kind="error">{errorSentence(entry.error)}</NoteBox>
        </div>
      </>
    );
  }
  return entry.data ? (
    <Rename key={entryId} entry={entry.data} given={changes} />
  ) : (
    <ScreenBar hasBack title={text('title')} />
  );
}

interface RenameProps {
  readonly entry: Entry;
  /** What the entry has changed already. */
  readonly given: readonly RenderingChange[] | undefined;
}

function Rename({ entry, given }: RenameProps) {
  const text = useText('rename');
  const formats = useFormats();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(given?.map(({ from, to }) => [from, to]) ?? []),
  );
  const [isForbidding, setForbidding] = useState(true);
  const [turned, setTurned] = useState<ReadonlySet<SegmentId>>(new Set());
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('all');
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const forms = useMemo(() => given?.map(({ from }) => from) ?? formsToChange(entry), [entry, given]);
  const planned = plannedForms(forms, typed);
  const key = JSON.stringify(realChanges(planned));
  const wanted = useDeferredValue(key);
  const changes = useMemo(() => JSON.parse(wanted) as ReturnType<typeof realChanges>, [wanted]);
  const preview = useQuery({
    queryKey: ['terms', 'rename', entry.id, wanted],
    queryFn: () => engine.terms.previewRename({ entryId: entry.id, changes, articleId: null }),
    enabled: changes.length > 0,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const left = useQuery({
    queryKey: ['terms', 'left-alone', entry.id, wanted],
    queryFn: () => engine.terms.leftAlone({ entryId: entry.id, changes, articleId: null }),
    enabled: changes.length > 0,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const lines = changes.length > 0 ? (preview.data ?? NO_LINES) : NO_LINES;
  const alone = changes.length > 0 ? (left.data ?? NONE_ALONE) : NONE_ALONE;
  const ticked = useMemo(() => tickedLines(lines, turned), [lines, turned]);
  const tickedIds = useMemo(() => new Set(ticked.map(({ segmentId }) => segmentId)), [ticked]);
  const articles = new Set(ticked.map(({ articleId }) => articleId)).size;
  const visible = lines.filter(
    ({ segmentId }) => shown === 'all' || tickedIds.has(segmentId) === (shown === 'ticked'),
  );
  const isNoneShown =
    shown === 'alone'
      ? changes.length > 0 && left.data?.length === 0
      : lines.length > 0 && visible.length === 0;
  useScreenStatus([], lines.length > 0 ? [text('keysHint')] : []);

  const turn = useCallback(
    (ids: readonly SegmentId[], isOn: boolean) =>
      setTurned((now) => {
        const next = new Set(now);
        for (const id of ids) {
          if (tickedIds.has(id) === isOn) continue;
          if (!next.delete(id)) next.add(id);
        }
        return next;
      }),
    [tickedIds],
  );

  const run = useCallback(async () => {
    const operationId = newOperationId();
    setBusy(true);
    setError(null);
    try {
      const { changed } = await writes.run(() =>
        engine.terms.rename({
          operationId,
          entryId: entry.id,
          changes,
          articleId: null,
          segmentIds: ticked.map(({ segmentId }) => segmentId),
          old: isForbidding ? 'forbidden' : 'accepted',
        }),
      );
      await queries.invalidateQueries();
      goBack();
      tellDone(
        changed > 0 ? text('done', { count: changed, number: formats.number(changed) }) : text('doneEntry'),
        { kind: 'library' },
      );
    } catch (cause) {
      setError(cause);
      setBusy(false);
    }
  }, [entry.id, changes, ticked, isForbidding, text, formats]);

  const count = ticked.length;
  return (
    <>
      <ScreenBar
        hasBack
        title={text('title')}
        detail={
          <span className={styles.entry}>
            <TermTypeIcon type={entry.type} /> <span lang="kk">{entry.forms[0]?.text}</span>
          </span>
        }
      >
        {lines.length + alone.length > 0 && (
          <Segmented
            label={text('show')}
            value={shown}
            options={SHOWN.map((value) => ({
              value,
              label: text(`show.${value}`, {
                number: formats.number(
                  { all: lines.length, ticked: count, left: lines.length - count, alone: alone.length }[
                    value
                  ],
                ),
              }),
            }))}
            onChange={setShown}
          />
        )}
      </ScreenBar>
      <div className={task.columns}>
        <RenameSide
          planned={planned}
          onType={(from, to) => setTyped((now) => ({ ...now, [from]: to }))}
          isForbidding={isForbidding}
          onForbid={setForbidding}
          lines={lines}
          tickedIds={tickedIds}
          onTurn={turn}
        />
        <div className={styles.main} data-testid="rename-lines">
          {[preview.error, left.error, error].map(
            (trouble, index) =>
              trouble !== null && (
                <div key={index} className={styles.trouble}>
                  <NoteBox kind="error">
                    <b>{errorSentence(trouble)}</b> {text('nothingChanged')}
                  </NoteBox>
                </div>
              ),
          )}
          {forms.length === 0 && <EmptyState text={text('noEnglish')} />}
          {forms.length > 0 && changes.length === 0 && <EmptyState text={text('typeFirst')} />}
          {changes.length > 0 && preview.isPending && <Loading />}
          {changes.length > 0 && shown !== 'alone' && preview.data?.length === 0 && (
            <EmptyState text={text('noSentences')} />
          )}
          {isNoneShown && <EmptyState text={text('noneShown')} />}
          {shown === 'alone' && alone.length > 0 && <LeftAloneList lines={alone} />}
          {shown !== 'alone' && visible.length > 0 && (
            <RenameList lines={visible} all={lines} changes={changes} tickedIds={tickedIds} onTurn={turn} />
          )}
        </div>
      </div>
      <TaskFoot
        summary={
          lines.length > 0 &&
          text('summary', {
            ticked: formats.number(count),
            all: formats.number(lines.length),
            articles: formats.number(articles),
          })
        }
        action={count > 0 ? text('change', { count, number: formats.number(count) }) : text('changeEntry')}
        isReady={changes.length > 0 && wanted === key && !isBusy && preview.isSuccess && !preview.isFetching}
        onAction={run}
      />
    </>
  );
}
