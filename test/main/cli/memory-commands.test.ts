import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { testFolder } from '../../support/open-engine.ts';

const TMX = `<tmx version="1.4"><header/><body>
<tu><tuv xml:lang="kk"><seg>Ауданда 25 мектеп ашылды.</seg></tuv><tuv xml:lang="en"><seg>In the district 25 schools opened.</seg></tuv></tu>
<tu><tuv xml:lang="kk"><seg>A & B</seg></tuv></tu>
<tu><tuv xml:lang="kk"><seg>Облыста жол салынды.</seg></tuv><tuv xml:lang="en"><seg>A road was built in the region.</seg></tuv></tu>
<tu><tuv xml:lang="kk"><seg>Облыста жол салынды.</seg></tuv><tuv xml:lang="en"><seg>A road was built in the region.</seg></tuv></tu>
</body></tmx>
`;

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder with `old.tmx`, and `qostil` as a process of its own in it over one library. */
function inFolder() {
  const folder = testFolder();
  writeFileSync(path.join(folder, 'old.tmx'), TMX);
  const qostil = (args: readonly string[], input = ''): Promise<Run> =>
    new Promise((resolve, reject) => {
      const program = path.resolve('main/cli/main.ts');
      const child = spawn(process.execPath, [program, ...args, '--library', 'l.qostil'], { cwd: folder });
      let out = '';
      let err = '';
      child.stdout.on('data', (piece) => {
        out += piece;
      });
      child.stderr.on('data', (piece) => {
        err += piece;
      });
      child.on('error', reject);
      child.on('exit', (code) => resolve({ code: code ?? -1, out, err }));
      child.stdin.end(input);
    });
  return { folder, qostil };
}

describe('qostil memory', () => {
  it('imports, names what it left out, and matches', { timeout: 120_000 }, async () => {
    const { qostil } = inFolder();
    const imported = await qostil(['memory', 'import', 'old.tmx']);
    expect(imported).toMatchObject({ code: 1, out: 'old.tmx: 3 units into memory 2\n' });
    expect(imported.err).toContain('old.tmx:3: left out (xml)');

    const lines = '{"id":7,"text":"Ауданда 30 мектеп ашылды."}\n{"id":"x","text":"Мүлде басқа сөз."}\n';
    const matched = (await qostil(['memory', 'match'], lines)).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(matched).toEqual([
      {
        id: 7,
        matches: [
          {
            score: 97,
            source: 'Ауданда 25 мектеп ашылды.',
            target: 'In the district 30 schools opened.',
            memory: 'old',
          },
        ],
      },
      { id: 'x', matches: [] },
    ]);
    expect((await qostil(['memory', 'match', '--least', 'x'])).code).toBe(2);
  });

  it('finds words by their forms and by the day of a unit', { timeout: 120_000 }, async () => {
    const { qostil } = inFolder();
    await qostil(['memory', 'import', 'old.tmx']);
    expect((await qostil(['memory', 'search', 'облыс'])).out).toContain('Облыста жол салынды.\n\tA road');
    expect((await qostil(['memory', 'concordance', 'мектеп'])).out).toContain('25 [мектеп] ашылды.');
    expect((await qostil(['memory', 'search', 'облыс', '--to', '2000-01-01'])).out).toBe('');
    expect(await qostil(['memory', 'search', 'облыс', '--from', 'today'])).toMatchObject({ code: 2 });
  });

  it('shows and deletes duplicates, counts and exports', { timeout: 120_000 }, async () => {
    const { folder, qostil } = inFolder();
    await qostil(['memory', 'import', 'old.tmx']);
    expect((await qostil(['memory', 'dedupe', '--dry-run'])).out).toBe(
      '1 × Облыста жол салынды.\n\tA road was built in the region.\n',
    );
    expect((await qostil(['memory', 'dedupe'])).out).toContain('memory 2: 1 duplicates deleted');
    expect((await qostil(['memory', 'stats'])).out).toMatch(/2\s+old\s+yes\s+2\s+7\s/);
    expect((await qostil(['memory', 'export', '--out', 'out.tmx', '--target', 'en-GB'])).code).toBe(0);
    const written = readFileSync(path.join(folder, 'out.tmx'), 'utf8');
    expect(written.match(/<tuv xml:lang="en-GB">/g)).toHaveLength(2);
    expect(await qostil(['memory', 'export', '--out', 'out.tmx'])).toMatchObject({ code: 1, out: '' });
  });

  it('aligns two files and writes the pairs', { timeout: 120_000 }, async () => {
    const { folder, qostil } = inFolder();
    writeFileSync(path.join(folder, 'a.kk.txt'), 'Көпір 5 мамырда ашылды. Оны 300 адам күтті.\n');
    writeFileSync(
      path.join(folder, 'a.en.txt'),
      'The bridge opened on 5 May. It had been awaited by 300 people.\n',
    );
    const { code, out } = await qostil(['align', 'a.kk.txt', 'a.en.txt', '--out', 'pairs.tmx']);
    expect(code).toBe(0);
    expect(out).toContain('2 pairs');
    expect(readFileSync(path.join(folder, 'pairs.tmx'), 'utf8')).toContain('<seg>Оны 300 адам күтті.</seg>');
  });
});
