import { Plus, X } from 'lucide-react';
import type { Renaming } from '#glossary/model/entry.ts';
import { DateField } from '../articles/date-field.tsx';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import styles from './entry-form.module.css';

interface RenamingFieldsProps {
  readonly renamings: readonly Renaming[];
  readonly onChange: (renamings: readonly Renaming[]) => void;
}

/** What a thing was called before, or is called since, with the day. */
export function RenamingFields({ renamings, onChange }: RenamingFieldsProps) {
  const text = useText('terms');
  const put = (index: number, part: Partial<Renaming>): void =>
    onChange(renamings.map((other, place) => (place === index ? { ...other, ...part } : other)));
  return (
    <fieldset>
      <legend>{text('fact.renamings')}</legend>
      {renamings.map((renaming, index) => (
        <div key={`${index} of ${renamings.length}`} className={styles.renaming}>
          <SelectField
            label={text('field.use')}
            value={renaming.direction}
            options={(['from', 'to'] as const).map((value) => ({ value, label: text(`renamed.${value}`) }))}
            onChange={(direction) => put(index, { direction })}
          />
          <DateField label={text('field.on')} value={renaming.on} onChange={(on) => put(index, { on })} />
          <IconButton
            label={text('removeForm')}
            onClick={() => onChange(renamings.filter((_, other) => other !== index))}
          >
            <X aria-hidden />
          </IconButton>
          <TextField
            label={text('field.form')}
            lang="kk"
            value={renaming.source}
            onChange={(event) => put(index, { source: event.target.value })}
          />
          <TextField
            label={text('field.english')}
            lang="en"
            value={renaming.rendering}
            onChange={(event) => put(index, { rendering: event.target.value })}
          />
        </div>
      ))}
      <Button
        look="quiet"
        onClick={() => onChange([...renamings, { direction: 'from', source: '', rendering: '', on: '' }])}
      >
        <Plus aria-hidden /> {text('addRenaming')}
      </Button>
    </fieldset>
  );
}
