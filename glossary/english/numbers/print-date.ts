import type { CalendarDate } from '#glossary/model/number-mention.ts';
import { MONTH_NAMES } from './month-names.ts';
import type { EnglishVariant } from './variant.ts';

const HOUR = 60;
const NOON = 12;

/** A date as newsrooms print it: 1 May 2019, 14–16 March, March 2021; May 1, 2019, March 14–16 in American English. */
export function printDate({ year, month, days }: CalendarDate, variant: EnglishVariant): string {
  const name = MONTH_NAMES[month - 1] ?? '';
  const stretch = days.join('–');
  if (stretch === '') return year === null ? name : `${name} ${year}`;
  if (variant === 'en-US') return year === null ? `${name} ${stretch}` : `${name} ${stretch}, ${year}`;
  return year === null ? `${stretch} ${name}` : `${stretch} ${name} ${year}`;
}

/** A time of day from minutes after midnight: 15:00, in American English 3 p.m., 3:30 p.m. */
export function printTime(minutes: number, variant: EnglishVariant): string {
  const hours = Math.floor(minutes / HOUR);
  const rest = String(minutes % HOUR).padStart(2, '0');
  if (variant === 'en-GB') return `${hours}:${rest}`;
  const half = hours % (2 * NOON) < NOON ? 'a.m.' : 'p.m.';
  const onDial = hours % NOON === 0 ? NOON : hours % NOON;
  return rest === '00' ? `${onDial} ${half}` : `${onDial}:${rest} ${half}`;
}
