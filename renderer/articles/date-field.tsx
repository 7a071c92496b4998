import { useState } from 'react';
import type { CalendarDate } from '#glossary/model/ids.ts';
import { useText } from '../i18n/i18n.ts';
import { TextField } from '../parts/text-field.tsx';
import { readDate } from './read-date.ts';

interface DateFieldProps {
  readonly label: string;
  readonly value: CalendarDate;
  readonly onChange: (value: CalendarDate) => void;
}

/** A day, typed. Chromium's own date field follows its locale, not the language of the window. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const text = useText('articles');
  const [typed, setTyped] = useState(value);
  const date = readDate(typed);
  return (
    <TextField
      label={label}
      hint={date === null ? text('dateHint') : undefined}
      inputMode="numeric"
      value={typed}
      aria-invalid={date === null}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(readDate(event.target.value) ?? '');
      }}
      onBlur={() => {
        if (date !== null) setTyped(date);
      }}
    />
  );
}
