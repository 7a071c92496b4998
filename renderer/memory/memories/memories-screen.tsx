import { useQuery } from '@tanstack/react-query';
import { ScreenBar } from '../../app/screen-bar.tsx';
import { useScreenStatus } from '../../app/status.ts';
import { CommandButton } from '../../commands/command-button.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loading } from '../../parts/loading.tsx';
import { NoteBox } from '../../parts/note-box.tsx';
import { errorSentence } from '../../state/trouble.ts';
import { Unfinished } from '../align/unfinished.tsx';
import { MemoryBar } from '../memory-bar.tsx';
import { memoriesQuery } from '../memory-queries.ts';
import styles from './memories-screen.module.css';
import { MemoryRow } from './memory-row.tsx';

/** The memories of the library: which are used, at what price, and the ways in and out. */
export function MemoriesScreen() {
  const text = useText('memories');
  const formats = useFormats();
  const { data: memories, error, isPending } = useQuery(memoriesQuery);
  const units = memories?.reduce((sum, memory) => sum + memory.units, 0);
  const count = units === undefined ? '' : text('units', { count: units, number: formats.number(units) });
  useScreenStatus(count === '' ? [] : [count], [text('keysHint')]);
  return (
    <>
      <ScreenBar title={text('title')} detail={count}>
        <CommandButton command="memory.align" isKeyHidden />
        <CommandButton command="memory.import" label={text('import')} isKeyHidden />
        <CommandButton command="memory.export" label={text('export')} isKeyHidden />
        <CommandButton command="memory.add" look="primary" isKeyHidden />
      </ScreenBar>
      <MemoryBar />
      <div className={styles.page} data-testid="memories">
        {error && <NoteBox kind="error">{errorSentence(error)}</NoteBox>}
        <Unfinished />
        {isPending && <Loading />}
        {memories && (
          <table className={styles.table}>
            <thead>
              <tr>
                <th>{text('column.on')}</th>
                <th>{text('column.name')}</th>
                <th className={styles.number}>{text('column.units')}</th>
                <th title={text('penaltyHint')}>{text('column.penalty')}</th>
                <th>{text('column.writable')}</th>
                <th>
                  <span className="visually-hidden">{text('column.acts')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {memories.map((memory) => (
                <MemoryRow key={memory.id} memory={memory} />
              ))}
            </tbody>
          </table>
        )}
        {units === 0 && (
          <EmptyState text={text('empty')}>
            <CommandButton command="memory.import" look="primary" />
            <CommandButton command="memory.align" />
          </EmptyState>
        )}
        <p className={styles.hint}>{text('penaltyHint')}</p>
      </div>
    </>
  );
}
