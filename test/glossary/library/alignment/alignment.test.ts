import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pairsOf } from '#glossary/model/alignment.ts';
import { aWrite, openEngine, testFolder } from '../../../support/open-engine.ts';

const KAZAKH = `Тасаралда көпір ашылды
Тасарал ауылында 24 мамырда жаңа көпір ашылды. Оның құны 300 миллион теңге болды. Тұрғындар көпірді он жыл күтті.
Әкім Ерлан Сейітов жиналғандарды құттықтады, ал оқушылар ән айтты.
`;
const ENGLISH = `A bridge opens in Tasaral
A new bridge opened in the village of Tasaral on 24 May. It cost 300 million tenge. Residents had waited for it for ten years.
Mayor Yerlan Seitov congratulated those who gathered. The pupils sang songs.
`;

function files(): { sourcePath: string; targetPath: string } {
  const folder = testFolder();
  const paths = { sourcePath: join(folder, 'a.kk.txt'), targetPath: join(folder, 'a.en.txt') };
  writeFileSync(paths.sourcePath, KAZAKH);
  writeFileSync(paths.targetPath, ENGLISH);
  return paths;
}

test('two files become rows in order, one sentence against two too', async () => {
  const { engine } = await openEngine();
  const { rows } = await engine.alignment.propose({ jobId: 'align', ...files() });
  expect(
    pairsOf(rows).map(({ source, target }) => [
      source.split(' ')[0],
      target.split(' ').slice(0, 2).join(' '),
    ]),
  ).toEqual([
    ['Тасаралда', 'A bridge'],
    ['Тасарал', 'A new'],
    ['Оның', 'It cost'],
    ['Тұрғындар', 'Residents had'],
    ['Әкім', 'Mayor Yerlan'],
  ]);
  expect(rows.at(-1)?.targets.at(-1)).toBe('The pupils sang songs.');
});

test('accepted rows become units that match, and are taken back by one undo', async () => {
  const { engine } = await openEngine();
  const { rows } = await engine.alignment.propose({ jobId: 'align', ...files() });
  const request = {
    ...aWrite(),
    jobId: 'keep',
    pairs: pairsOf(rows),
    title: 'Көпір',
    into: { newMemory: 'Old articles' },
  };
  expect(await engine.alignment.keep(request)).toMatchObject({ imported: 5, skipped: 0 });
  const query = { text: 'Оның құны 300 миллион теңге болды.', before: '', after: '', count: 1, least: 70 };
  expect(await engine.memory.matchText(query)).toMatchObject([
    { score: 100, target: { text: 'It cost 300 million tenge.' }, memory: 'Old articles', origin: 'aligned' },
  ]);
  await engine.history.undo({ ...aWrite(), scope: { kind: 'memory' } });
  expect(await engine.memory.matchText(query)).toEqual([]);
});

describe('rows with both sides are written as parallel text', () => {
  const pairs = [
    { source: 'Көпір ашылды.', target: 'The bridge opened.' },
    { source: 'Қалып қалды.', target: '' },
  ];
  const cases: readonly [out: string, format: string | undefined, files: readonly [string, string][]][] = [
    ['out.tmx', undefined, [['out.tmx', '<seg>The bridge opened.</seg>']]],
    ['out.tsv', undefined, [['out.tsv', 'Көпір ашылды.\tThe bridge opened.']]],
    [
      'out.kk',
      'moses',
      [
        ['out.kk', 'Көпір ашылды.\n'],
        ['out.en', 'The bridge opened.\n'],
      ],
    ],
  ];
  test.each(cases)('%s', async (name, format, files) => {
    const { engine } = await openEngine();
    const folder = testFolder();
    const request = {
      jobId: 'out',
      pairs,
      title: 'Көпір',
      out: join(folder, name),
      isOverwriteAllowed: false,
      ...(format && { format }),
    };
    expect(await engine.alignment.export(request)).toEqual({
      paths: files.map(([file]) => join(folder, file)),
      pairs: 1,
      losses: [],
    });
    for (const [file, content] of files) {
      const written = readFileSync(join(folder, file), 'utf8');
      expect(written).toContain(content);
      expect(written).not.toContain('Қалып');
    }
    await expect(engine.alignment.export(request)).rejects.toMatchObject({ code: 'file-exists' });
  });
});
