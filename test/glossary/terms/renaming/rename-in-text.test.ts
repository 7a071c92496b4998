import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replaceSpans } from '#glossary/model/edit-coded-text.ts';
import { prepareRename, renameInText } from '#glossary/terms/renaming/rename-in-text.ts';

function renamed(text: string, from: string, to: string, others: readonly string[] = []): string {
  const edits = renameInText(text, prepareRename([{ from, to }], others)).flatMap((use) => use.edits);
  return replaceSpans({ text, codes: [] }, edits).text;
}

interface Row {
  readonly from: string;
  readonly to: string;
  readonly others: readonly string[];
  readonly before: string;
  readonly after: string;
}

const rows: readonly Row[] = readFileSync(join(import.meta.dirname, 'renamings.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [from = '', to = '', others = '', before = '', after = ''] = line.split('\t');
    return { from, to, others: others === '' ? [] : others.split('; '), before, after };
  });

describe('every sentence of the fixture changes as written, and nothing else in it', () => {
  test.each(rows)('$before', ({ from, to, others, before, after }) => {
    expect(renamed(before, from, to, others)).toBe(after);
  });

  test('it has two hundred sentences', () => {
    expect(rows.length).toBeGreaterThanOrEqual(200);
  });
});

test('codes stay around the words they were around', () => {
  const text = 'Alimzhan Izbasarov and Izbasarov’s wife';
  const code = (offset: number, id: number, kind: 'open' | 'close') =>
    ({ offset, id, kind, type: 'bold', pair: 1, data: '' }) as const;
  const codes = [code(9, 1, 'open'), code(18, 2, 'close'), code(23, 3, 'open'), code(32, 4, 'close')];
  const changes = [
    { from: 'Alimzhan Izbasarov', to: 'Alimjan Izbassarov' },
    { from: 'Izbasarov', to: 'Izbassarov' },
  ];
  const edits = renameInText(text, prepareRename(changes, [])).flatMap((use) => use.edits);
  const after = replaceSpans({ text, codes }, edits);
  expect(after.text).toBe('Alimjan Izbassarov and Izbassarov’s wife');
  expect(after.codes.map(({ offset }) => offset)).toEqual([8, 18, 23, 33]);
});

test('text without the rendering is left as it is, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      fc.pre(!text.toLowerCase().includes('zzyzx'));
      expect(renamed(text, 'Zzyzx', 'Abc')).toBe(text);
    }),
  );
});
