import type { ImportPreview } from '#contract/files-service.ts';
import { useText } from '../i18n/i18n.ts';
import { SelectField } from '../parts/select-field.tsx';

type Table = NonNullable<ImportPreview['table']>;

interface ColumnFieldsProps {
  readonly table: Table;
  readonly onChange: (columns: Pick<Table, 'source' | 'target'>) => void;
}

/** Longest head of a column that is shown. */
const SHOWN = 24;

/** Which columns of a table hold the Kazakh and the English. */
export function ColumnFields({ table, onChange }: ColumnFieldsProps) {
  const text = useText('files');
  const { heads, source, target } = table;
  const options = heads.map((head, at) => ({
    value: String(at),
    label: text('columnNumber', { number: at + 1, head: head.slice(0, SHOWN) }),
  }));
  return (
    <>
      <SelectField
        label={text('columnKazakh')}
        value={String(source)}
        options={options}
        onChange={(value) => onChange({ source: Number(value), target })}
      />
      <SelectField
        label={text('columnEnglish')}
        value={String(target)}
        options={[{ value: '-1', label: text('columnNone') }, ...options]}
        onChange={(value) => onChange({ source, target: Number(value) })}
      />
    </>
  );
}
