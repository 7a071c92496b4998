import { describe, expect, it } from 'vitest';
import { ago, formatNumber, longDate } from '../../../renderer/i18n/dates.ts';

describe('a date', () => {
  it.each([
    ['en', '14 September 2024'],
    ['kk', '2024 ж. 14 қыркүйек'],
    ['ru', '14 сентября 2024 г.'],
  ] as const)('is written as %s writes it', (language, written) => {
    expect(longDate('2024-09-14', language)).toBe(written);
  });

  it('is empty when unknown', () => {
    expect(longDate('', 'kk')).toBe('');
  });
});

describe('how long ago', () => {
  const now = new Date(2024, 8, 18, 12, 0, 0);
  const at = (...[month, day, hours, minutes]: [number, number, number, number]): string =>
    new Date(2024, month, day, hours, minutes).toISOString();

  it.each([
    [at(8, 18, 11, 59), { kind: 'minutes', count: 1 }],
    [at(8, 18, 11, 15), { kind: 'minutes', count: 45 }],
    [at(8, 18, 9, 12), { kind: 'today', time: '09:12' }],
    [at(8, 17, 23, 0), { kind: 'yesterday' }],
    [at(8, 16, 8, 0), { kind: 'day', name: 'дүйсенбі' }],
    [at(2, 8, 8, 0), { kind: 'day', name: '8 наурыз' }],
  ])('says of %s what a person would', (then, said) => {
    expect(ago(then, now, 'kk')).toEqual(said);
  });

  it('says a moment ago, also where a clock runs ahead', () => {
    expect(ago(new Date(2024, 8, 18, 12, 0, 5).toISOString(), now, 'en')).toEqual({ kind: 'now' });
  });

  it('names the year of another year', () => {
    const then = new Date(2022, 1, 9).toISOString();
    expect(ago(then, now, 'kk')).toEqual({ kind: 'day', name: '2022 ж. 9 ақпан' });
    expect(ago(then, now, 'en')).toEqual({ kind: 'day', name: '9 February 2022' });
  });
});

describe('a number', () => {
  it('is grouped as the language groups it', () => {
    expect(formatNumber(12345, 'en')).toBe('12,345');
    expect(formatNumber(12345, 'kk')).toBe('12\u00a0345');
  });
});
