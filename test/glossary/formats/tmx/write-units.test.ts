import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTmxReader } from '#glossary/formats/tmx/read-tmx.ts';
import { tmxOfUnits, type WrittenUnit } from '#glossary/formats/tmx/write-units.ts';
import { plain } from '#glossary/model/coded-text.ts';
import { NO_PROVENANCE } from '#glossary/model/unit.ts';

const OPTIONS = { level: 2, sourceLanguage: 'kk', targetLanguage: 'en' } as const;
const AT = '2026-01-02T03:04:05.000Z';

function aUnit(changes: Partial<WrittenUnit> = {}): WrittenUnit {
  return {
    id: 7,
    source: plain('Мектеп ашылды.'),
    target: plain('A school opened.'),
    state: 'confirmed',
    origin: 'typed',
    createdAt: '2024-05-01T09:30:00.000Z',
    createdBy: 'Әсел',
    changedAt: '2024-05-02T09:30:00.000Z',
    changedBy: 'E & Co "x"',
    note: '',
    provenance: NO_PROVENANCE,
    properties: {},
    ...changes,
  };
}

const written = (
  units: readonly WrittenUnit[],
  options: Parameters<typeof tmxOfUnits>[1] = OPTIONS,
): string => [...tmxOfUnits(units, options, AT)].join('');

function readBack(text: string) {
  const reader = createTmxReader('a.tmx');
  const { units, skipped } = reader.read(text);
  expect(skipped).toEqual([]);
  return units;
}

describe('units written as TMX', () => {
  it('have a header with the seven required attributes and the languages asked for', () => {
    const text = written([aUnit()], { level: 2, sourceLanguage: 'kk-KZ', targetLanguage: 'en-GB' });
    for (const name of [
      'creationtool',
      'creationtoolversion',
      'segtype',
      'o-tmf',
      'adminlang',
      'srclang',
      'datatype',
    ])
      expect(text).toMatch(new RegExp(`<header [^>]*\\b${name}="[^"]+"`));
    expect(text).toContain('srclang="kk-KZ"');
    expect(text).toContain('<tuv xml:lang="en-GB"><seg>A school opened.</seg></tuv>');
  });

  it('come back with all that is known of them', () => {
    const unit = aUnit({
      state: 'reviewed',
      origin: 'memory',
      note: 'a < b',
      provenance: { title: 'Көпір', outlet: 'Шам', url: 'https://a.kz/?x=1&y=2', publishedOn: '2024-04-30' },
      properties: { customer: 'X' },
    });
    const { id: _, ...expected } = unit;
    expect(readBack(written([unit]))).toEqual([{ ...expected, before: '', after: '' }]);
  });

  it('are plain text on level 1', () => {
    const code = { id: 1, kind: 'standalone', type: 'break', pair: 1, data: '<br/>', offset: 6 } as const;
    const unit = aUnit({ source: { text: 'Мектеп ашылды.', codes: [code] } });
    expect(written([unit])).toContain('<ph x="1" type="break">&lt;br/&gt;</ph>');
    expect(written([unit], { ...OPTIONS, level: 1 })).not.toContain('<ph');
  });

  it('give the same texts back, whatever stands in them', () => {
    const text = fc
      .array(
        fc.constantFrom('ә', 'Қ', '&', '<', '>', '"', ']]>', ' ', '😀', '\u00a0', '1', '<tu>', '</tu>'),
        { minLength: 1 },
      )
      .map((parts) => `a${parts.join('')}z`);
    fc.assert(
      fc.property(text, text, (source, target) => {
        const [unit] = readBack(written([aUnit({ source: plain(source), target: plain(target) })]));
        expect([unit?.source.text, unit?.target.text]).toEqual([source, target]);
      }),
    );
  });

  it('give the same codes back, highlights too', () => {
    const codes = [
      { offset: 0, id: 1, kind: 'open', type: 'bold', pair: 1, data: '<b>' },
      { offset: 2, id: 2, kind: 'open', type: 'other', pair: 2, data: '<hi>' },
      { offset: 4, id: 3, kind: 'close', type: 'other', pair: 2, data: '<hi>' },
      { offset: 6, id: 4, kind: 'close', type: 'bold', pair: 1, data: '</b>' },
    ] as const;
    const [unit] = readBack(written([aUnit({ source: { text: 'Мектеп', codes } })]));
    expect(unit?.source.codes.map(({ offset, kind, type, data }) => ({ offset, kind, type, data }))).toEqual(
      codes.map(({ offset, kind, type, data }) => ({ offset, kind, type, data })),
    );
  });
});
