import { useMemo } from 'react';
import type { CalendarDate, Timestamp } from '#glossary/model/ids.ts';
import { ago, clock, formatNumber, longDate } from './dates.ts';
import { useLanguage, useText } from './i18n.ts';

/** Dates, times and numbers as the interface language writes them. */
export interface Formats {
  date(date: CalendarDate): string;
  ago(at: Timestamp): string;
  /** Day and clock: "14 September 2024, 09:12". */
  moment(at: Timestamp): string;
  number(value: number): string;
}

/** Formats in the language of the interface. */
export function useFormats(): Formats {
  const language = useLanguage();
  const text = useText('common');
  return useMemo(() => {
    return {
      date: (date) => longDate(date, language),
      number: (value) => formatNumber(value, language),
      moment: (at) => {
        const then = new Date(at);
        const day = `${then.getFullYear()}-${String(then.getMonth() + 1).padStart(2, '0')}-${String(then.getDate()).padStart(2, '0')}`;
        return `${longDate(day, language)}, ${clock(then)}`;
      },
      ago: (at) => {
        const since = ago(at, new Date(), language);
        switch (since.kind) {
          case 'now':
            return text('justNow');
          case 'minutes':
            return text('minutesAgo', { count: since.count });
          case 'today':
            return text('todayAt', { time: since.time });
          case 'yesterday':
            return text('yesterday');
          case 'day':
            return since.name;
        }
      },
    };
  }, [language, text]);
}
