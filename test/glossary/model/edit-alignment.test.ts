import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AlignmentSide,
  acceptRow,
  acceptSure,
  closeGap,
  cutSentence,
  type EditedRow,
  editedRows,
  joinRows,
  moveDown,
  moveUp,
  openGap,
  splitRow,
} from '#glossary/model/edit-alignment.ts';

const row = (source: string, target: string, certainty = 0.9) => ({
  sources: source === '' ? [] : source.split('|'),
  targets: target === '' ? [] : target.split('|'),
  certainty,
});
const ROWS = editedRows([
  row('К1.', 'E1.'),
  row('К2.|К3.', 'E2.|E3.'),
  row('К4.', '', 0),
  row('К5.', 'E5.', 0.5),
]);
const shown = (rows: readonly EditedRow[]): string[] =>
  rows.map(({ sources, targets }) => `${sources.join('|')} = ${targets.join('|')}`);

describe('rows of an alignment', () => {
  test('are joined and split', () => {
    const joined = joinRows(ROWS, 0);
    expect(shown(joined)[0]).toBe('К1.|К2.|К3. = E1.|E2.|E3.');
    expect(shown(splitRow(joined, 0, { source: 1, target: 1 }))).toEqual(shown(ROWS));
    expect(joinRows(ROWS, 3)).toBe(ROWS);
    expect(splitRow(ROWS, 0, { source: 1, target: 1 })).toBe(ROWS);
  });

  test('give sentences to their neighbours; a row without any goes', () => {
    expect(shown(moveUp(ROWS, 1, 'targets')).slice(0, 2)).toEqual(['К1. = E1.|E2.', 'К2.|К3. = E3.']);
    expect(shown(moveDown(ROWS, 1, 'targets'))[2]).toBe('К4. = E3.');
    expect(shown(moveUp(ROWS, 2, 'sources'))).toHaveLength(3);
    expect(shown(moveUp(ROWS, 0, 'sources')).slice(0, 2)).toEqual(['К1. = ', ' = E1.']);
    expect(shown(moveDown(ROWS, 3, 'targets')).slice(-2)).toEqual(['К5. = ', ' = E5.']);
  });

  test('have a side moved down or up to the end', () => {
    const opened = openGap(ROWS, 1, 'targets');
    expect(shown(opened)).toEqual(['К1. = E1.', 'К2.|К3. = ', 'К4. = E2.|E3.', 'К5. = ', ' = E5.']);
    expect(shown(closeGap(opened, 1, 'targets'))).toEqual(shown(ROWS));
    expect(closeGap(ROWS, 0, 'targets')).toBe(ROWS);
  });

  test('have a sentence cut in two', () => {
    const rows = editedRows([row('Ол келді, ал мен кеттім.', 'He came.|I left.')]);
    expect(shown(cutSentence(rows, 0, 'sources', 0, 9))).toEqual([
      'Ол келді,|ал мен кеттім. = He came.|I left.',
    ]);
    expect(cutSentence(rows, 0, 'sources', 0, 0)).toBe(rows);
  });

  test('are accepted one by one or when they are sure, and no longer once they are changed', () => {
    const accepted = acceptSure(ROWS, 0.8);
    expect(accepted.map(({ isAccepted }) => isAccepted)).toEqual([true, true, false, false]);
    expect(acceptRow(accepted, 2, true)).toBe(accepted);
    expect(acceptRow(accepted, 3, true)[3]?.isAccepted).toBe(true);
    const joined = joinRows(accepted, 0);
    expect(joined[0]).toMatchObject({ isAccepted: false, certainty: null });
    expect(acceptSure(joined, 0)[0]?.isAccepted).toBe(false);
  });
});

test('whatever is done, no sentence is lost or out of order, and no row is without one', () => {
  const cell = fc.array(fc.string({ minLength: 1 }), { maxLength: 3 });
  const rows = fc
    .array(fc.record({ sources: cell, targets: cell, certainty: fc.constant(1) }), { maxLength: 6 })
    .map((all) => editedRows(all.filter(({ sources, targets }) => sources.length + targets.length > 0)));
  const edit = fc.record({
    kind: fc.constantFrom('join', 'split', 'up', 'down', 'open', 'close'),
    at: fc.nat(6),
    side: fc.constantFrom<AlignmentSide>('sources', 'targets'),
    source: fc.nat(3),
    target: fc.nat(3),
  });
  const all = (of: readonly EditedRow[], side: AlignmentSide): string[] => of.flatMap((one) => one[side]);
  fc.assert(
    fc.property(rows, fc.array(edit, { maxLength: 12 }), (first, edits) => {
      let now = first;
      for (const { kind, at, side, source, target } of edits) {
        if (kind === 'join') now = joinRows(now, at);
        else if (kind === 'split') now = splitRow(now, at, { source, target });
        else if (kind === 'up') now = moveUp(now, at, side);
        else if (kind === 'down') now = moveDown(now, at, side);
        else if (kind === 'open') now = openGap(now, at, side);
        else now = closeGap(now, at, side);
      }
      for (const side of ['sources', 'targets'] as const) expect(all(now, side)).toEqual(all(first, side));
      expect(now.every((one) => one.sources.length + one.targets.length > 0)).toBe(true);
    }),
  );
});
