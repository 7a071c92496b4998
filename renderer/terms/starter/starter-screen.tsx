import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { ScreenBar } from '../../app/screen-bar.tsx';
import { TaskFoot } from '../../files/task-foot.tsx';
import { hasText, type TextKey, useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Button } from '../../parts/button.tsx';
import { CheckField } from '../../parts/check-field.tsx';
import { Loading } from '../../parts/loading.tsx';
import { NoteBox } from '../../parts/note-box.tsx';
import { goBack } from '../../state/navigation.ts';
import { newOperationId } from '../../state/operation-id.ts';
import { errorSentence } from '../../state/trouble.ts';
import { engine, queries, writes } from '../../state/workbench.ts';
import { tellDone } from '../tell-done.ts';
import styles from './starter-screen.module.css';
import { StarterUpdates } from './starter-updates.tsx';

/** The starter glossary by topic: what is ticked is added, the user's own entries stand. */
export function StarterScreen() {
  const text = useText('starter');
  const formats = useFormats();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const found = useQuery({
    queryKey: ['entries', 'starter'],
    queryFn: () => engine.terms.starterTopics({}),
  });
  const [isUpdating, setUpdating] = useState(false);
  const updates = useQuery({
    queryKey: ['entries', 'starter-updates'],
    queryFn: () => engine.terms.starterUpdates({}),
    enabled: isUpdating,
  });
  const topics = found.data ?? [];
  const count = topics
    .filter(({ topic }) => ticked.includes(topic))
    .reduce((sum, { entries, added }) => sum + entries - added, 0);
  const updatable = topics.reduce((sum, topic) => sum + topic.updatable, 0);
  const nameOf = (topic: string): string =>
    hasText('starter', `topic.${topic}`) ? text(`topic.${topic}` as TextKey<'starter'>) : topic;

  const write = useCallback(
    async (kind: 'add' | 'update') => {
      const operationId = newOperationId();
      setBusy(true);
      setError(null);
      try {
        const result = await writes.run(() =>
          kind === 'add'
            ? engine.terms.addStarter({ operationId, topics: ticked })
            : engine.terms.updateStarter({ operationId }),
        );
        await queries.invalidateQueries();
        if (kind === 'add') goBack();
        else setUpdating(false);
        const done = kind === 'add' ? result.added : result.updated;
        tellDone(text(kind === 'add' ? 'added' : 'updated', { count: done, number: formats.number(done) }));
      } catch (cause) {
        setError(cause);
      } finally {
        setBusy(false);
      }
    },
    [ticked, text, formats],
  );
  const onAction = useCallback(() => void write(isUpdating ? 'update' : 'add'), [write, isUpdating]);
  const toUpdate = updates.data?.length ?? 0;

  return (
    <>
      <ScreenBar hasBack title={text('title')}>
        {updatable > 0 && (
          <Button
            disabled={isBusy}
            aria-pressed={isUpdating}
            onClick={() => setUpdating((isShown) => !isShown)}
          >
            {text('showUpdate', { count: updatable, number: formats.number(updatable) })}
          </Button>
        )}
      </ScreenBar>
      <div className={styles.main}>
        {!isUpdating && <p className={styles.about}>{text('about')}</p>}
        {found.isPending && <Loading />}
        {[found.error, updates.error, error].map(
          (trouble, index) =>
            trouble !== null && (
              <NoteBox key={index} kind="error">
                <b>{errorSentence(trouble)}</b> {text('nothingAdded')}
              </NoteBox>
            ),
        )}
        {isUpdating && updates.isPending && <Loading />}
        {isUpdating && updates.data && <StarterUpdates updates={updates.data} />}
        <ul className={styles.topics} data-testid="starter-topics" hidden={isUpdating}>
          {topics.map(({ topic, entries, added, examples }) => (
            <li key={topic} className={styles.topic}>
              <CheckField
                isChecked={ticked.includes(topic) || added === entries}
                isDisabled={added === entries}
                onChange={(isOn) =>
                  setTicked(isOn ? [...ticked, topic] : ticked.filter((other) => other !== topic))
                }
              >
                <span className={styles.name}>{nameOf(topic)}</span>
              </CheckField>
              <span className={styles.count}>
                {added === 0
                  ? text('entries', { count: entries, number: formats.number(entries) })
                  : text('addedOf', { added: formats.number(added), all: formats.number(entries) })}
              </span>
              <p className={styles.examples}>
                {examples.map(({ source, rendering }) => (
                  <span key={source}>
                    <span lang="kk">{source}</span> <span lang="en">{rendering}</span>
                  </span>
                ))}
              </p>
            </li>
          ))}
        </ul>
      </div>
      <TaskFoot
        summary={text(isUpdating ? 'updateSummary' : 'summary')}
        action={
          isUpdating
            ? text('update', { count: toUpdate, number: formats.number(toUpdate) })
            : count > 0
              ? text('add', { count, number: formats.number(count) })
              : text('addNone')
        }
        isReady={(isUpdating ? toUpdate : count) > 0 && !isBusy}
        onAction={onAction}
      />
    </>
  );
}
