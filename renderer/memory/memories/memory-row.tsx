import type { KeyboardEvent } from 'react';
import type { Memory } from '#contract/memory-service.ts';
import { CommandButton } from '../../commands/command-button.tsx';
import { runCommand } from '../../commands/run-command.ts';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import field from '../../parts/field.module.css';
import { Tick } from '../../parts/tick.tsx';
import { goTo } from '../../state/navigation.ts';
import { useMemoryName } from '../use-memory-name.ts';
import { changeMemory } from './change-memories.ts';
import styles from './memories-screen.module.css';
import { useMemoriesView } from './memories-view.ts';
import { RenameField } from './rename-field.tsx';

const MOST_PENALTY = 50;

/** A memory of the list. Arrows go from name to name, Enter opens, F2 renames, Delete deletes. */
export function MemoryRow({ memory }: { readonly memory: Memory }) {
  const text = useText('memories');
  const formats = useFormats();
  const name = useMemoryName()(memory);
  const { selected, isRenaming } = useMemoriesView();
  const isSelected = selected === memory.id;
  const isOwn = memory.kind === 'own';

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const row = event.currentTarget.closest('tr');
    if (event.key === 'ArrowDown') nameIn(row?.nextElementSibling)?.focus();
    else if (event.key === 'ArrowUp') nameIn(row?.previousElementSibling)?.focus();
    else if (event.key === 'Delete') runCommand('memory.remove');
    else return;
    event.preventDefault();
  };

  return (
    <tr
      className={styles.row}
      data-selected={isSelected || undefined}
      data-testid={`memory-${memory.id}`}
      onFocusCapture={() => {
        if (!isSelected) useMemoriesView.setState({ selected: memory.id, isRenaming: false });
      }}
    >
      <td>
        <Tick
          label={text('isOn', { name })}
          state={memory.isOn ? 'on' : 'off'}
          onChange={(isOn) => changeMemory(memory, { isOn })}
        />
      </td>
      <th scope="row">
        {isSelected && isRenaming ? (
          <RenameField memory={memory} />
        ) : (
          <button
            type="button"
            className={styles.name}
            data-memory-name
            onClick={() => goTo({ name: 'units', memoryId: memory.id, part: 'browse' })}
            onKeyDown={onKeyDown}
          >
            {name}
          </button>
        )}
        {isOwn && <span className={styles.about}>{text('ownHint')}</span>}
      </th>
      <td className={styles.number}>{formats.number(memory.units)}</td>
      <td>
        <input
          type="number"
          className={`${field.input} ${styles.penalty}`}
          aria-label={text('penaltyOf', { name })}
          min={0}
          max={MOST_PENALTY}
          value={memory.penalty}
          onChange={({ target }) => {
            const penalty = Math.min(MOST_PENALTY, Math.max(0, Math.floor(Number(target.value) || 0)));
            changeMemory(memory, { penalty });
          }}
        />
      </td>
      <td>
        <Tick
          label={text('isWritable', { name })}
          state={memory.isReadOnly ? 'off' : 'on'}
          onChange={(isWritable) => changeMemory(memory, { isReadOnly: !isWritable })}
        />
      </td>
      <td className={styles.acts}>
        {!isOwn && (
          <>
            <CommandButton command="memory.rename" look="quiet" label={text('rename')} isKeyHidden />
            <CommandButton command="memory.remove" look="quiet" label={text('remove')} isKeyHidden />
          </>
        )}
      </td>
    </tr>
  );
}

function nameIn(row: Element | null | undefined): HTMLElement | null {
  return row?.querySelector<HTMLElement>('[data-memory-name]') ?? null;
}
