import { describe, expect, it } from 'vitest';
import { bareEntry, preferredAs } from '#glossary/model/entry.ts';
import type { ArticleId, SegmentId } from '#glossary/model/ids.ts';
import type { RenameLine } from '#glossary/model/rename.ts';
import {
  formKind,
  formsGivenWay,
  plannedForms,
  realChanges,
  tickedLines,
  writtenForms,
} from '../../../../renderer/terms/rename/rename-plan.ts';

const FORMS = ['Serik Zhaqsybayev', 'Zhaqsybayev', 'Serik Z.'];

function line(id: string, more: Partial<RenameLine> = {}): RenameLine {
  return {
    segmentId: id as SegmentId,
    articleId: 'a' as ArticleId,
    articleTitle: '',
    position: 0,
    source: '',
    before: 'Zhaqsybayev’s house',
    after: 'Zhaksybayev’s house',
    spans: [{ start: 0, end: 13 }],
    newSpans: [{ start: 0, end: 13 }],
    state: 'draft',
    isLocked: false,
    isInSource: true,
    ...more,
  };
}

describe('planning a change of rendering', () => {
  it('lets the surname follow the full name, and nothing else', () => {
    expect(plannedForms(FORMS, { 'Serik Zhaqsybayev': 'Serik Zhaksybayev' })).toEqual([
      { from: 'Serik Zhaqsybayev', to: 'Serik Zhaksybayev' },
      { from: 'Zhaqsybayev', to: 'Zhaksybayev' },
      { from: 'Serik Z.', to: 'Serik Z.' },
    ]);
  });

  it('keeps what was typed for a form of its own', () => {
    const typed = { 'Serik Zhaqsybayev': 'Serik Zhaksybayev', Zhaqsybayev: 'Jaksybayev' };
    expect(plannedForms(FORMS, typed)[1]).toEqual({ from: 'Zhaqsybayev', to: 'Jaksybayev' });
  });

  it('leaves the surname while the full name is empty', () => {
    expect(plannedForms(FORMS, { 'Serik Zhaqsybayev': ' ' })[1]?.to).toBe('Zhaqsybayev');
  });

  it('counts only forms that become something else', () => {
    const planned = [
      { from: 'Aral', to: ' Aral ' },
      { from: 'Syr', to: '' },
      { from: 'Oral', to: 'Uralsk ' },
    ];
    expect(realChanges(planned)).toEqual([{ from: 'Oral', to: 'Uralsk' }]);
  });

  it('ticks what the Kazakh names, never what is locked, and turns round what the writer turned', () => {
    const lines = [
      line('named'),
      line('unnamed', { isInSource: false }),
      line('locked', { isLocked: true }),
      line('left'),
    ];
    const turned = new Set(['left', 'unnamed', 'locked'] as SegmentId[]);
    expect(tickedLines(lines, new Set()).map(({ segmentId }) => segmentId)).toEqual(['named', 'left']);
    expect(tickedLines(lines, turned).map(({ segmentId }) => segmentId)).toEqual(['named', 'unnamed']);
  });

  it('lists each written form once', () => {
    expect(writtenForms([line('one'), line('two')])).toEqual([
      { from: 'Zhaqsybayev’s', to: 'Zhaksybayev’s' },
    ]);
  });

  it.each([
    ['Zhaqsybayev', null],
    ['Zhaqsybayev’s', 'possessive'],
    ['Zhaqsybayevs', 'plural'],
    ['ZHAQSYBAYEV', 'capitals'],
  ])('says of %s: %s', (written, kind) => {
    expect(formKind(written, [{ from: 'Zhaqsybayev', to: 'Zhaksybayev' }])).toBe(kind);
  });
});

describe('formsGivenWay', () => {
  const before = {
    ...bareEntry('Ізбасаров'),
    renderings: [preferredAs('Alimzhan Izbasarov'), preferredAs('Izbasarov', 'short')],
  };
  it('has each preferred form that another of its kind took the place of', () => {
    const after = {
      ...before,
      renderings: [preferredAs('Alimjan Izbasarov'), preferredAs('Izbasarov', 'short')],
    };
    expect(formsGivenWay(before, after)).toEqual([{ from: 'Alimzhan Izbasarov', to: 'Alimjan Izbasarov' }]);
  });
  it('has none that is still accepted, was taken out or only had its status changed', () => {
    const accepted = { ...preferredAs('Alimzhan Izbasarov'), status: 'accepted' as const };
    expect(formsGivenWay(before, { ...before, renderings: [preferredAs('A. Izbasarov'), accepted] })).toEqual(
      [],
    );
    expect(formsGivenWay(before, { ...before, renderings: [] })).toEqual([]);
    expect(formsGivenWay(before, { ...before, status: 'proposed' })).toEqual([]);
  });
});
