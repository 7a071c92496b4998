import type { CalendarDate } from '#glossary/model/ids.ts';

/** A typed day, year first or day first: "2024-09-14", "14.09.2024"; '' stays unknown, null = no such day. */
export function readDate(typed: string): CalendarDate | null {
  const words = typed.trim();
  if (words === '') return '';
  const [, first = '', month = '', last = ''] = /^(\d{1,4})[-./](\d{1,2})[-./](\d{1,4})$/u.exec(words) ?? [];
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  if (year?.length !== 4 || !day || day.length > 2) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date ? null : date;
}
