import { describe, expect, it } from 'vitest';
import { SEGMENT_STATES } from '#glossary/model/segment.ts';
import { passes, ROW_FILTERS } from '../../../../renderer/editor/session/row-filter.ts';

describe('the rows a filter shows', () => {
  it.each([
    ['all', ['empty', 'draft', 'confirmed', 'reviewed']],
    ['unconfirmed', ['empty', 'draft']],
    ['reviewed', ['reviewed']],
  ] as const)('%s', (filter, states) => {
    expect(SEGMENT_STATES.filter((state) => passes(filter, state))).toEqual(states);
  });

  it('leaves no state without a filter that shows it alone or with its like', () => {
    const narrow = ROW_FILTERS.filter((filter) => filter !== 'all');
    expect(SEGMENT_STATES.filter((state) => !narrow.some((filter) => passes(filter, state)))).toEqual([]);
  });
});
