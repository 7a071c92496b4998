import type { CalendarDate, Timestamp } from '#glossary/model/ids.ts';

type Language = 'en' | 'kk' | 'ru';

/** Chromium carries no Kazakh names of months and weekdays (observed in 114 and 156): these are from the calendar in use. */
const KAZAKH_MONTHS = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
] as const;

const KAZAKH_WEEKDAYS = [
  'жексенбі',
  'дүйсенбі',
  'сейсенбі',
  'сәрсенбі',
  'бейсенбі',
  'жұма',
  'сенбі',
] as const;

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', kk: 'kk', ru: 'ru' };

/** One of a kind for each language: making one takes a millisecond, and a list shows hundreds of numbers and dates. */
function once<Format>(make: (language: Language) => Format): (language: Language) => Format {
  const made = new Map<Language, Format>();
  return (language) => {
    const format = made.get(language) ?? make(language);
    made.set(language, format);
    return format;
  };
}

const dates = (options: Intl.DateTimeFormatOptions) =>
  once((language) => new Intl.DateTimeFormat(LOCALES[language], options));

const LONG_DATES = dates({ day: 'numeric', month: 'long', year: 'numeric' });
const SHORT_DATES = dates({ day: 'numeric', month: 'long' });
const WEEKDAYS = dates({ weekday: 'long' });

/** "14 September 2024", «2024 ж. 14 қыркүйек»; '' for an unknown date. */
export function longDate(date: CalendarDate, language: Language): string {
  if (date === '') return '';
  return formatDay(new Date(`${date}T00:00:00`), language, true);
}

function formatDay(day: Date, language: Language, withYear: boolean): string {
  if (language === 'kk') {
    const monthDay = `${day.getDate()} ${KAZAKH_MONTHS[day.getMonth()]}`;
    return withYear ? `${day.getFullYear()} ж. ${monthDay}` : monthDay;
  }
  return (withYear ? LONG_DATES : SHORT_DATES)(language).format(day);
}

/** How long ago something was, in the words a person would use; the words themselves are the caller's. */
export type Ago =
  | { readonly kind: 'now' }
  | { readonly kind: 'minutes'; readonly count: number }
  | { readonly kind: 'today'; readonly time: string }
  | { readonly kind: 'yesterday' }
  | { readonly kind: 'day'; readonly name: string };

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Minutes within the hour, the clock today, then yesterday, weekday, date. */
export function ago(at: Timestamp, now: Date, language: Language): Ago {
  const then = new Date(at);
  const passedMs = now.getTime() - then.getTime();
  if (passedMs < MINUTE_MS) return { kind: 'now' };
  if (passedMs < 60 * MINUTE_MS) return { kind: 'minutes', count: Math.floor(passedMs / MINUTE_MS) };
  const days = Math.round((startOfDay(now) - startOfDay(then)) / DAY_MS);
  if (days === 0) return { kind: 'today', time: clock(then) };
  if (days === 1) return { kind: 'yesterday' };
  if (days < 7) return { kind: 'day', name: weekday(then, language) };
  return { kind: 'day', name: formatDay(then, language, then.getFullYear() !== now.getFullYear()) };
}

function weekday(day: Date, language: Language): string {
  if (language === 'kk') return KAZAKH_WEEKDAYS[day.getDay()] ?? '';
  return WEEKDAYS(language).format(day);
}

/** "09:12", the same in the three languages. */
export function clock(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

function startOfDay(at: Date): number {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
}

/** Chromium groups Kazakh digits as English does; Kazakhstan writes them as Russian does: 3 683. */
const NUMBER_LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', kk: 'ru', ru: 'ru' };

const NUMBERS = once((language) => new Intl.NumberFormat(NUMBER_LOCALES[language]));

/** "3,683", «3 683». */
export function formatNumber(value: number, language: Language): string {
  return NUMBERS(language).format(value);
}
