import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { CommandId } from '#contract/command-keys.ts';
import { COMMANDS } from '../commands/registry.ts';
import { commandContext, runCommandAfterClosing } from '../commands/run-command.ts';
import { useCommandLabel } from '../commands/use-command-label.ts';
import { useText } from '../i18n/i18n.ts';
import { Dialog } from '../parts/dialog.tsx';
import field from '../parts/field.module.css';
import { KeyCap } from '../parts/key-cap.tsx';
import { closeDialog } from '../state/dialogs.ts';
import styles from './palette.module.css';

/** All commands that can run now, by name. */
export function Palette() {
  const text = useText('commands');
  const common = useText('common');
  const id = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const possible = useMemo(() => {
    const context = commandContext();
    return COMMANDS.filter((command) => command.id !== 'app.palette' && command.isEnabled(context));
  }, []);
  const found = possible.filter((command) => matchesWords(text(command.id), typed));
  const now = found[Math.min(chosen, found.length - 1)];

  const run = (command: CommandId): void => {
    closeDialog();
    runCommandAfterClosing(command);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setChosen(Math.min(chosen + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(chosen - 1, 0));
    else if (event.key === 'Enter' && now) run(now.id);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog title={text('app.palette')} width="34rem" onClose={closeDialog} hasCloseButton={false}>
      <input
        data-autofocus
        className={field.input}
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={now ? `${id}-${now.id}` : undefined}
        aria-label={common('typeCommand')}
        placeholder={common('typeCommand')}
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={text('app.palette')} className={styles.list}>
        {found.map((command) => (
          <Item
            key={command.id}
            id={`${id}-${command.id}`}
            command={command.id}
            isChosen={command === now}
            onRun={() => run(command.id)}
          />
        ))}
        {found.length === 0 && <p className={styles.none}>{common('noCommand')}</p>}
      </div>
    </Dialog>
  );
}

interface ItemProps {
  readonly id: string;
  readonly command: CommandId;
  readonly isChosen: boolean;
  readonly onRun: () => void;
}

function Item({ id, command, isChosen, onRun }: ItemProps) {
  const { title, keyText } = useCommandLabel(command);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above has the focus and the keys
    <div
      ref={(element) => {
        if (isChosen) element?.scrollIntoView({ block: 'nearest' });
      }}
      id={id}
      role="option"
      aria-selected={isChosen}
      className={styles.item}
      onClick={onRun}
    >
      <span>{title}</span>
      {keyText && <KeyCap>{keyText}</KeyCap>}
    </div>
  );
}

/** Every typed word begins a word of the title. */
function matchesWords(title: string, typed: string): boolean {
  const words = title.toLocaleLowerCase().split(/\s+/u);
  return typed
    .toLocaleLowerCase()
    .split(/\s+/u)
    .every((part) => words.some((word) => word.startsWith(part)));
}
