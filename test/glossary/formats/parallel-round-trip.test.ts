import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatById } from '#glossary/formats/registry.ts';
import { SEGMENT_STATES } from '#glossary/model/segment.ts';
import { fixture, fixturesOf, unitsOf } from './fixture-files.ts';
import { sentence } from './hard-texts.ts';
import { parallelDocument, segment, writtenFile } from './sample-document.ts';

const PAIRED = ['tmx', 'xliff', 'xliff20', 'csv', 'tsv', 'xlsx', 'jsonl', 'moses'];

describe.each(PAIRED)('%s', (id) => {
  const format = formatById(id)!;
  const reader = id === 'xliff20' ? formatById('xliff')! : format;

  it('gives the same pairs and states when what it wrote is read back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(sentence, sentence, fc.constantFrom(...SEGMENT_STATES.slice(1))), {
          minLength: 1,
          maxLength: 6,
        }),
        (pairs) => {
          const document = parallelDocument(
            pairs.map(([kk, en, state], at) => segment(at + 1, kk, en, { state })),
          );
          const units = unitsOf(reader.read!(writtenFile(format, document)));
          expect(units.map(({ source, target }) => [source.text, target.text])).toEqual(
            pairs.map(([kk, en]) => [kk, en]),
          );
          if (id !== 'moses')
            expect(units.map(({ state }) => state)).toEqual(pairs.map(([, , state]) => state));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps the true alignment of merged, added and left-out sentences', () => {
    const document = parallelDocument([
      segment(1, 'Ол келді.', 'He came and sat down.'),
      segment(2, 'Ол отырды.', '', { relation: { kind: 'merged', into: 10 as never } }),
      segment(3, 'Жарнама.', '', { relation: { kind: 'left-out' } }),
      segment(4, '', 'Editor’s note.', { relation: { kind: 'added' } }),
    ]);
    const pairs = unitsOf(reader.read!(writtenFile(format, document))).map(({ source, target }) => [
      source.text,
      target.text,
    ]);
    const all = [
      ['Ол келді. Ол отырды.', 'He came and sat down.'],
      ['Жарнама.', ''],
      ['', 'Editor’s note.'],
    ];
    expect(pairs).toEqual(id === 'moses' ? all.slice(0, 1) : all);
  });

  it('writes the same bytes twice', () => {
    const document = parallelDocument([segment(1, 'Қар жауды.', 'Snow fell.')]);
    expect(writtenFile(format, document)).toEqual(writtenFile(format, document));
  });
});

describe('metadata', () => {
  it.each(['tmx', 'xliff', 'xliff20', 'csv', 'tsv', 'xlsx', 'jsonl'])('comes back from %s', (id) => {
    const document = parallelDocument([segment(1, 'Қар жауды.', 'Snow fell.')]);
    const { metadata } = (id === 'xliff20' ? formatById('xliff')! : formatById(id)!).read!(
      writtenFile(formatById(id)!, document),
    );
    expect(metadata).toMatchObject({ title: 'Көпір ашылды', outlet: 'Ауыл шамы', publishedOn: '2024-05-01' });
  });
});

describe.each(['csv', 'tsv', 'xlsx', 'jsonl', 'tmx', 'moses'].flatMap(fixturesOf))(
  '$name',
  ({ format, file }) => {
    it('gives pairs that another program wrote', () => {
      const units = unitsOf(format.read!(file));
      expect(units.length).toBeGreaterThan(0);
      for (const { source } of units) expect(source.text).toMatch(/\p{Script=Cyrillic}|^$/u);
      expect(units.some(({ target }) => /^[\x20-\x7e]+$/.test(target.text))).toBe(true);
    });
  },
);

describe('spreadsheets', () => {
  it('are guarded against formulas, other tables are not', () => {
    const document = parallelDocument([segment(1, '=1+1', '-2')]);
    const text = (id: string): string => Buffer.from(writtenFile(formatById(id)!, document).bytes).toString();
    expect(text('csv')).toContain("'=1+1,'-2");
    expect(text('tsv')).toContain('=1+1\t-2');
  });

  it('take the columns that the writer chose', () => {
    const file = { ...fixture('tsv/swapped.tsv'), columns: { source: 1, target: 0 } };
    expect(unitsOf(formatById('tsv')!.read!(file))[0]!.source.text).toBe('Snow fell.');
  });
});
