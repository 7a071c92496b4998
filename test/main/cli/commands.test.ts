import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEngine } from '../../../main/engine/engine.ts';

const ARTICLE =
  'Көлде жаңа айлақ ашылды\n\nАйлақты әкім Серік Бақытов 5 мамырда ашты. «Балықшылар қуанып жатыр», – деді ол.\n';

let folder: string;
let library: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qostil-cli-'));
  library = path.join(folder, 'work.qostil');
  writeFileSync(path.join(folder, 'мақала.txt'), ARTICLE);
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `qostil` as a process of its own in the test's folder. */
function qostil(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.resolve('main/cli/main.ts'), ...args], { cwd: folder });
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
    child.stdin.end();
  });
}

const inLibrary = (...args: readonly string[]): Promise<Run> => qostil(...args, '--library', library);

describe('qostil', () => {
  it('shows what the sentence rules of today would cut otherwise, and cuts it when told to', async () => {
    await inLibrary('import', 'мақала.txt');
    const sql = new Database(library);
    sql.prepare("UPDATE segment SET source = source || ' Кеш батты.' WHERE position = 1").run();
    sql.close();
    const [first, second] = ['Айлақты әкім Серік Бақытов 5 мамырда ашты.', 'Кеш батты.'];
    const speech = '«Балықшылар қуанып жатыр», – деді ол.';
    const shown = `1\t2\n- ${first} ${second}\n- ${speech}\n+ ${first}\n+ ${second}\n+ ${speech}\n`;
    expect(await inLibrary('resegment', '1', '--apply')).toMatchObject({ code: 0, out: shown });
    expect((await inLibrary('resegment', '1')).out).toBe('');
  });

  it('imports, shows and exports an article and answers for the glossary', async () => {
    expect(await inLibrary('import', 'мақала.txt')).toMatchObject({ code: 0, out: '1\n' });
    expect((await inLibrary('articles')).out).toContain('Көлде жаңа айлақ ашылды');
    const shown = (await inLibrary('show', '1', '--json')).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(shown.map(({ source }) => source.text)).toEqual([
      'Көлде жаңа айлақ ашылды',
      'Айлақты әкім Серік Бақытов 5 мамырда ашты.',
      '«Балықшылар қуанып жатыр», – деді ол.',
    ]);
    expect(await inLibrary('terms', 'add', 'айлақ', 'pier')).toMatchObject({ code: 0 });
    expect((await inLibrary('terms', 'list', '--json')).out).toContain('"айлақ"');
    expect(await inLibrary('terms', 'delete', '1')).toMatchObject({ code: 0, out: '1\n' });
    expect(await inLibrary('export', '1', '--format', 'tmx', '--out', 'out.tmx')).toMatchObject({ code: 0 });
    expect(readFileSync(path.join(folder, 'out.tmx'), 'utf8')).toContain(
      '<tuv xml:lang="kk"><seg>Көлде жаңа айлақ ашылды</seg>',
    );
  });

  it('refuses to overwrite unless told to', async () => {
    await inLibrary('import', 'мақала.txt');
    const again = ['export', '1', '--format', 'tsv', '--out', 'out.tsv'];
    expect((await inLibrary(...again)).out).toMatch(/out\.tsv\n$/);
    const refused = await inLibrary(...again);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('out.tsv');
    expect(await inLibrary(...again, '--overwrite')).toMatchObject({ code: 0 });
  });

  it('does the whole job of a file in a library of its own', async () => {
    const done = await qostil('translate', 'мақала.txt', '--out', 'done');
    expect(done.code).toBe(0);
    expect(readdirSync(path.join(folder, 'done')).sort()).toEqual([
      'мақала.en',
      'мақала.en.txt',
      'мақала.kk',
      'мақала.tmx',
      'мақала.tsv',
    ]);
    const rows = readFileSync(path.join(folder, 'done', 'мақала.tsv'), 'utf8')
      .trim()
      .split('\n');
    expect(rows).toHaveLength(4);
  });

  it.each([
    ['an unknown command', ['bogus'], 2],
    ['no command', [], 2],
    ['a missing argument', ['show'], 2],
    ['an unknown option', ['articles', '--colour'], 2],
    ['a file that is not there', ['import', 'жоқ.txt'], 1],
    ['an article that is not there', ['show', '7'], 1],
  ])('ends with the right code for %s', async (_name, args, code) => {
    await inLibrary('import', 'мақала.txt');
    const run = await inLibrary(...args);
    expect(run.code).toBe(code);
    expect(run.out).toBe('');
    expect(run.err).not.toBe('');
  });

  it('reads while another program holds the library and says who holds it when asked to write', async () => {
    const engine = createEngine({
      path: library,
      mode: 'write',
      program: { program: 'Qostil', process: 4711, computer: 'desk' },
      clock: () => '2024-05-01T09:30:00.000Z',
    });
    await engine.ready;
    try {
      expect(await inLibrary('articles')).toMatchObject({ code: 0 });
      const refused = await inLibrary('import', 'мақала.txt');
      expect(refused.code).toBe(1);
      expect(refused.err).toContain('Qostil');
    } finally {
      await engine.close();
    }
  });

  it('finds the terms of a list in each line', async () => {
    writeFileSync(path.join(folder, 'terms.tsv'), 'id\tterm\trendering\nк1\tайлақ\tpier\n');
    const child = spawn(
      process.execPath,
      [path.resolve('main/cli/main.ts'), 'terms', 'find', '--terms', 'terms.tsv'],
      {
        cwd: folder,
      },
    );
    let out = '';
    child.stdout.on('data', (piece) => {
      out += piece;
    });
    child.stdin.end('{"id":1,"text":"Айлақтағы қайық"}\n{"id":2,"text":""}\n');
    await new Promise((resolve) => child.on('exit', resolve));
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        id: 1,
        terms: [
          {
            start: 0,
            end: 9,
            id: 'к1',
            term: 'айлақ',
            rendering: 'pier',
            analysis: { base: 'айлақ', endings: ['loc', 'attr'], preposition: 'in' },
          },
        ],
      },
      { id: 2, terms: [] },
    ]);
  });
});
