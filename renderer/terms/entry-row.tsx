import { Check, CircleX, EyeOff, Minus, SquareCheck } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { type Entry, type EntryStatus, preferredRendering } from '#glossary/model/entry.ts';
import { useText } from '../i18n/i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { TermTypeIcon } from '../parts/term-type-icon.tsx';
import { CellField } from './cell-field.tsx';
import type { Cell } from './cells.ts';
import styles from './entry-table.module.css';

interface EntryRowProps {
  readonly entry: Entry;
  /** How often the articles name it. */
  readonly uses: number;
  readonly index: number;
  readonly isMarked: boolean;
  /** The cell the keys are in; null = they are in another row. */
  readonly cell: Cell | null;
  readonly isCellOpen: boolean;
  readonly onPress: (index: number, entry: Entry, cell: Cell | null, how: 'one' | 'mark' | 'range') => void;
  readonly onOpen: (index: number, entry: Entry, cell: Cell) => void;
  readonly onDone: (step: -1 | 0 | 1) => void;
}

/** A row of the glossary: kind, Kazakh, English, status, uses, when it was changed last. */
export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { entry, uses, index, isMarked, cell, isCellOpen, onPress, onOpen, onDone } = props;
  const text = useText('terms');
  const formats = useFormats();
  const preferred = preferredRendering(entry);
  const others = entry.renderings.filter(
    ({ text: own, status }) => status !== 'forbidden' && own !== preferred,
  );
  const cellOf = (own: Cell, className: string | undefined, shown: ReactNode): ReactNode => (
    <span
      id={cellId(entry, own)}
      role="gridcell"
      className={className}
      data-cell={own}
      data-here={cell === own || undefined}
    >
      {cell === own && isCellOpen ? <CellField key={own} entry={entry} cell={own} onDone={onDone} /> : shown}
    </span>
  );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the table has the focus and the keys
    <div
      className={styles.row}
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      aria-selected={cell !== null}
      data-testid={`entry-${entry.id}`}
      data-marked={isMarked || undefined}
      onClick={({ target, ctrlKey, metaKey, shiftKey }) =>
        onPress(index, entry, cellAt(target), shiftKey ? 'range' : ctrlKey || metaKey ? 'mark' : 'one')
      }
      onDoubleClick={({ target }) => onOpen(index, entry, cellAt(target) ?? 'rendering')}
    >
      {cellOf(
        'type',
        styles.type,
        <>
          {isMarked ? (
            <SquareCheck className={styles.mark} aria-hidden />
          ) : (
            <TermTypeIcon type={entry.type} />
          )}
          <span className="visually-hidden">
            {isMarked && text('marked')} {text(`type.${entry.type}`)}
          </span>
        </>,
      )}
      {cellOf(
        'source',
        styles.kazakh,
        <span lang="kk" title={entry.forms[0]?.text}>
          {entry.forms[0]?.text}
        </span>,
      )}
      {cellOf(
        'rendering',
        styles.english,
        <>
          <span className={preferred === null ? styles.also : undefined} lang={preferred ? 'en' : undefined}>
            {preferred ?? text('addEnglish')}
          </span>
          <span className={styles.also} lang="en">
            {others.map((other) => other.text).join(', ')}
          </span>
        </>,
      )}
      {cellOf(
        'status',
        styles.status,
        preferred === null ? (
          <span className={styles.missing}>
            <CircleX aria-hidden /> {text('noEnglish')}
          </span>
        ) : (
          <Status status={entry.status} />
        ),
      )}
      <span role="gridcell" className={styles.uses}>
        {uses > 0 ? formats.number(uses) : text('neverUsed')}
      </span>
      <span role="gridcell" className={styles.when}>
        {formats.ago(entry.changedAt)}
      </span>
    </div>
  );
});

/** Id of a cell's element, by which the table says where the keys are. */
export function cellId({ id }: Pick<Entry, 'id'>, cell: Cell): string {
  return `entry-${id}-${cell}`;
}

function cellAt(target: EventTarget): Cell | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  return (cell?.dataset.cell as Cell | undefined) ?? null;
}

function Status({ status }: { readonly status: EntryStatus }) {
  const text = useText('terms');
  const Icon = { approved: Check, proposed: Minus, deprecated: EyeOff }[status];
  return (
    <>
      <Icon aria-hidden /> {text(`status.${status}`)}
    </>
  );
}
