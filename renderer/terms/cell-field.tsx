import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { ENTRY_STATUSES, type Entry } from '#glossary/model/entry.ts';
import { TERM_TYPES } from '#glossary/model/term-type.ts';
import { useText } from '../i18n/i18n.ts';
import field from '../parts/field.module.css';
import { report } from '../state/trouble.ts';
import { cellValue } from './cell-content.ts';
import type { Cell } from './cells.ts';
import { changeCell } from './change-cell.ts';
import styles from './entry-table.module.css';

interface CellFieldProps {
  readonly entry: Entry;
  readonly cell: Cell;
  /** Called once; a step leads to the cell so many after this one. */
  readonly onDone: (step: -1 | 0 | 1) => void;
}

/** A cell being changed: Enter keeps what was typed, Esc what was there, Tab keeps it and goes on to the next cell. */
export function CellField({ entry, cell, onDone }: CellFieldProps) {
  const text = useText('terms');
  const input = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const isDone = useRef(false);
  const [before] = useState(() => cellValue(entry, cell));

  const done = (isKept: boolean, step: -1 | 0 | 1 = 0, typed = input.current?.value): void => {
    if (isDone.current) return;
    isDone.current = true;
    const value = typed ?? before;
    if (isKept && value !== before) changeCell(entry.id, cell, value).catch(report);
    onDone(step);
  };
  const latest = useRef(done);
  latest.current = done;
  useLayoutEffect(() => {
    const field = input.current;
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
    // A row scrolled out of view goes, and its field with it: what was typed is kept.
    return () => latest.current(true, 0, field?.value);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') done(true);
    else if (event.key === 'Escape') done(false);
    else if (event.key === 'Tab') done(true, event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  const shared = {
    ref: input,
    className: `${field.input} ${styles.field}`,
    'aria-label': text(`column.${cell}`),
    defaultValue: before,
    onKeyDown,
    onBlur: () => done(true),
    'data-testid': 'cell-field',
  };
  if (cell === 'source' || cell === 'rendering')
    return <input {...shared} lang={cell === 'source' ? 'kk' : 'en'} spellCheck={false} />;
  return (
    <select {...shared}>
      {cell === 'type'
        ? TERM_TYPES.map((type) => (
            <option key={type} value={type}>
              {text(`type.${type}`)}
            </option>
          ))
        : ENTRY_STATUSES.map((status) => (
            <option key={status} value={status}>
              {text(`status.${status}`)}
            </option>
          ))}
    </select>
  );
}
