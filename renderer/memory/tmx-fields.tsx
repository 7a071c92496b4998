import type { TmxOptions } from '#glossary/model/memory-exchange.ts';
import task from '../files/task.module.css';
import { useText } from '../i18n/i18n.ts';
import { SelectField } from '../parts/select-field.tsx';

/** As most tools read it best. */
export const FIRST_TMX: TmxOptions = { level: 2, sourceLanguage: 'kk', targetLanguage: 'en' };

interface TmxFieldsProps {
  readonly options: TmxOptions;
  readonly onChange: (options: TmxOptions) => void;
}

/** How TMX is written: with or without inline codes, and by which language codes. */
export function TmxFields({ options, onChange }: TmxFieldsProps) {
  const text = useText('memories');
  const { level, sourceLanguage, targetLanguage } = options;
  return (
    <div className={task.stack}>
      <SelectField
        label={text('level')}
        value={level === 1 ? '1' : '2'}
        options={(['2', '1'] as const).map((value) => ({ value, label: text(`level.${value}`) }))}
        onChange={(value) => onChange({ ...options, level: value === '1' ? 1 : 2 })}
      />
      <SelectField
        label={text('sourceLanguage')}
        value={sourceLanguage}
        options={(['kk', 'kk-KZ'] as const).map((value) => ({ value, label: value }))}
        onChange={(value) => onChange({ ...options, sourceLanguage: value })}
      />
      <SelectField
        label={text('targetLanguage')}
        value={targetLanguage}
        options={(['en', 'en-GB', 'en-US'] as const).map((value) => ({ value, label: value }))}
        onChange={(value) => onChange({ ...options, targetLanguage: value })}
      />
    </div>
  );
}
