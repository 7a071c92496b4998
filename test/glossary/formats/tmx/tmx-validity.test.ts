import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tmxOfUnits, type WrittenUnit } from '#glossary/formats/tmx/write-units.ts';
import { NO_PROVENANCE } from '#glossary/model/unit.ts';
import { testFolder } from '../../../support/open-engine.ts';
import { hasTmxValidator, hasToolkit, PYTHON, TMX_DTD } from '../../../support/outside-readers.ts';

const code = (offset: number, id: number, kind: 'open' | 'close' | 'standalone' | 'isolated', data: string) =>
  ({
    offset,
    id,
    kind,
    type: 'bold',
    pair: kind === 'standalone' || kind === 'isolated' ? id : 1,
    data,
  }) as const;

const UNIT: WrittenUnit = {
  id: 1,
  source: {
    text: 'Мектеп & жол < ашылды.',
    codes: [
      code(0, 1, 'open', '<b>'),
      code(6, 2, 'close', '</b>'),
      code(7, 3, 'standalone', '<br/>'),
      code(9, 4, 'isolated', '<i>'),
      { ...code(9, 5, 'open', '<hi>'), pair: 5 },
      { ...code(12, 6, 'close', '<hi>'), pair: 5 },
    ],
  },
  target: { text: 'A school & a road opened.', codes: [] },
  state: 'reviewed',
  origin: 'typed',
  createdAt: '2024-05-01T09:30:00.000Z',
  createdBy: 'Әсел',
  changedAt: '2024-05-02T09:30:00.000Z',
  changedBy: '',
  note: 'a note',
  provenance: { ...NO_PROVENANCE, title: 'Көпір', url: 'https://a.kz/?x=1&y=2' },
  properties: { customer: 'X' },
};

function aFile(level: 1 | 2): string {
  const path = join(testFolder(), 'out.tmx');
  const options = { level, sourceLanguage: 'kk', targetLanguage: 'en' } as const;
  writeFileSync(
    path,
    [...tmxOfUnits([UNIT, { ...UNIT, id: 2 }], options, '2026-01-01T00:00:00.000Z')].join(''),
  );
  return path;
}

describe('TMX as written', () => {
  it.skipIf(!hasTmxValidator()).each([1, 2] as const)('is valid by the DTD of TMX 1.4, level %i', (level) => {
    const run = spawnSync('xmllint', ['--nonet', '--noout', '--dtdvalid', TMX_DTD, aFile(level)], {
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
  });

  it.skipIf(!hasToolkit())('is read by translate-toolkit', () => {
    const script =
      'import sys, json\nfrom translate.storage.tmx import tmxfile\n' +
      'store = tmxfile(open(sys.argv[1], "rb"), "kk", "en")\n' +
      'print(json.dumps([[unit.source, unit.target] for unit in store.units]))';
    const read = JSON.parse(execFileSync(PYTHON, ['-c', script, aFile(1)], { encoding: 'utf8' }));
    expect(read).toEqual(Array.from({ length: 2 }, () => [UNIT.source.text, UNIT.target.text]));
  });
});
