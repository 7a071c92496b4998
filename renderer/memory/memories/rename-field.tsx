import { useEffect, useRef } from 'react';
import type { Memory } from '#contract/memory-service.ts';
import { useText } from '../../i18n/i18n.ts';
import field from '../../parts/field.module.css';
import { changeMemory } from './change-memories.ts';
import styles from './memories-screen.module.css';
import { useMemoriesView } from './memories-view.ts';

/** A memory's name in a field: Enter or leaving it keeps what was typed, Esc leaves the name as it was. */
export function RenameField({ memory }: { readonly memory: Memory }) {
  const text = useText('memories');
  const input = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useEffect(() => input.current?.select(), []);
  const end = (isKept: boolean): void => {
    if (isOver.current) return;
    isOver.current = true;
    const row = input.current?.closest('tr');
    const hadFocus = document.activeElement === input.current;
    const name = input.current?.value.trim() ?? '';
    if (isKept && name !== '' && name !== memory.name) changeMemory(memory, { name });
    useMemoriesView.setState({ isRenaming: false });
    if (hadFocus) setTimeout(() => row?.querySelector<HTMLElement>('[data-memory-name]')?.focus(), 0);
  };
  return (
    <input
      ref={input}
      className={`${field.input} ${styles.rename}`}
      aria-label={text('nameOf')}
      maxLength={200}
      defaultValue={memory.name}
      onBlur={() => end(true)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        end(event.key === 'Enter');
      }}
    />
  );
}
