import { ArrowDown, ArrowDownUp, ArrowUp } from 'lucide-react';
import type { EntryQuery } from '#contract/terms-service.ts';
import { useText } from '../i18n/i18n.ts';
import styles from './entry-table.module.css';
import { ALL_ENTRIES, useGlossaryView } from './glossary-view.ts';

/** The columns of the glossary. */
export const COLUMNS = ['type', 'source', 'rendering', 'status', 'used', 'changed'] as const;

type Column = (typeof COLUMNS)[number];

/** Columns of which the most or the newest is asked for first. */
const FALLING: readonly Column[] = ['used', 'changed'];

/** A column's name, which sorts by it; pressed once more the other way round, then as the entries were added. */
export function ColumnHead({ column }: { readonly column: Column }) {
  const text = useText('terms');
  const query = useGlossaryView((view) => view.query);
  const isSorted = query.sort === column;
  return (
    <span
      role="columnheader"
      className={column === 'used' ? styles.uses : undefined}
      aria-sort={isSorted ? (query.isDescending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() => useGlossaryView.setState({ query: { ...query, ...orderAfter(query, column) } })}
      >
        <span className={column === 'type' ? 'visually-hidden' : undefined}>{text(`column.${column}`)}</span>
        {isSorted && (query.isDescending ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden />)}
        {column === 'type' && !isSorted && <ArrowDownUp aria-hidden />}
      </button>
    </span>
  );
}

function orderAfter(query: EntryQuery, column: Column): Pick<EntryQuery, 'sort' | 'isDescending'> {
  const isFalling = FALLING.includes(column);
  if (query.sort !== column) return { sort: column, isDescending: isFalling };
  if (query.isDescending === isFalling) return { sort: column, isDescending: !isFalling };
  const { sort, isDescending } = ALL_ENTRIES;
  return { sort, isDescending };
}
