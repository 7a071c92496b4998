import { TERM_COLUMNS, type TermColumn, type TermImportPreview } from '#glossary/model/term-exchange.ts';
import { useText } from '../../i18n/i18n.ts';
import field from '../../parts/field.module.css';
import styles from './exchange.module.css';

interface ColumnMappingProps {
  readonly columns: TermImportPreview['columns'];
  readonly onChange: (columns: readonly TermColumn[]) => void;
}

/** What each column of the file holds, with the first of its cells. */
export function ColumnMapping({ columns, onChange }: ColumnMappingProps) {
  const text = useText('exchange');
  return (
    <table className={styles.mapping}>
      <caption>{text('columns')}</caption>
      <thead>
        <tr>
          <th>{text('columnOfFile')}</th>
          <th>{text('sample')}</th>
          <th>{text('holds')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ name, holds, sample }, index) => {
          const label = name || text('columnNumber', { number: index + 1 });
          return (
            <tr key={index}>
              <th scope="row">{label}</th>
              <td className={styles.sample}>{sample.filter(Boolean).slice(0, 3).join(' · ')}</td>
              <td>
                <select
                  className={field.input}
                  aria-label={text('holdsWhat', { column: label })}
                  value={holds}
                  onChange={(event) =>
                    onChange(
                      columns.map((column, other) =>
                        other === index ? (event.target.value as TermColumn) : column.holds,
                      ),
                    )
                  }
                >
                  {TERM_COLUMNS.map((column) => (
                    <option key={column} value={column}>
                      {text(`column.${column}`)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
