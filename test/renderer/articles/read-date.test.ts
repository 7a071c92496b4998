import { describe, expect, it } from 'vitest';
import { readDate } from '../../../renderer/articles/read-date.ts';

describe('a typed date', () => {
  it.each([
    ['2024-09-14', '2024-09-14'],
    ['14.09.2024', '2024-09-14'],
    ['1.2.2024', '2024-02-01'],
    [' 2024/9/4 ', '2024-09-04'],
    ['', ''],
  ])('%j is read as %j', (typed, date) => {
    expect(readDate(typed)).toBe(date);
  });

  it.each(['31.02.2024', '2024-13-01', '14 қыркүйек', '14.09.24', '2024'])('%s is no day', (typed) => {
    expect(readDate(typed)).toBeNull();
  });
});
