import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openZip } from '#glossary/formats/zip/zip-file.ts';

const FIXTURES = new URL('../../fixtures/documents', import.meta.url).pathname;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qostil-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs `qostil` as a process of its own in the test's folder. */
function qostil(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.resolve('main/cli/main.ts'), ...args],
      { cwd: folder },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

describe('qostil with documents', () => {
  it('converts a parallel file through other formats and back without a loss of pairs', async () => {
    copyFileSync(path.join(FIXTURES, 'tsv/no-head-crlf.tsv'), path.join(folder, 'a.tsv'));
    for (const [from, to] of [
      ['a.tsv', 'b.xlf'],
      ['b.xlf', 'c.xlsx'],
      ['c.xlsx', 'd.tmx'],
      ['d.tmx', 'e.kk'],
      ['e.kk', 'f.jsonl'],
    ] as const)
      expect(await qostil('convert', from, to)).toMatchObject({ code: 0 });
    const lines = readFileSync(path.join(folder, 'f.jsonl'), 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line)).map(({ kk, en }) => [kk, en])).toEqual([
      ['Бір сөйлем.', 'One sentence.'],
      ['Екі сөйлем.', 'Two sentences.'],
    ]);
    expect(await qostil('convert', 'a.tsv', 'b.xlf')).toMatchObject({ code: 1 });
    expect(await qostil('convert', 'a.tsv', 'b.nothing')).toMatchObject({ code: 1 });
  });

  it('shows what a reviewer changed and takes over what is named', async () => {
    const library = ['--library', 'work.qostil'];
    writeFileSync(path.join(folder, 'a.tsv'), 'kk\ten\nҚар жауды.\tSnow fall.\nКүн шықты.\tSun came.\n');
    await qostil('import', 'a.tsv', ...library);
    await qostil('export', '1', '--format', 'bilingual-docx', '--out', 'r', ...library);
    const file = path.join(folder, 'r.bilingual.docx');
    const zip = openZip(readFileSync(file), 'r');
    const reviewed = Buffer.from(zip.part('word/document.xml')!)
      .toString()
      .replace('Snow fall.', 'Snow fell.')
      .replace('Sun came.', 'The sun came out.');
    writeFileSync(file, zip.withParts(new Map([['word/document.xml', Buffer.from(reviewed)]])));
    expect((await qostil('review', '1', file, ...library)).out).toBe(
      '1\n- Snow fall.\n+ Snow fell.\n2\n- Sun came.\n+ The sun came out.\n',
    );
    expect(await qostil('review', '1', file, '--accept', '2', ...library)).toMatchObject({ code: 0 });
    expect((await qostil('review', '1', file, ...library)).out).toBe('1\n- Snow fall.\n+ Snow fell.\n');
    expect(await qostil('review', '1', file, '--accept', 'x', ...library)).toMatchObject({ code: 2 });
  });

  it('writes a document back, a corpus out, and says where PDF comes from', async () => {
    const library = ['--library', 'work.qostil'];
    const source = path.join(FIXTURES, 'docx/pandoc-harvest.docx');
    expect(await qostil('import', source, path.join(FIXTURES, 'tsv/python.tsv'), ...library)).toMatchObject({
      code: 0,
      out: '1\n2\n',
    });
    expect(
      await qostil(
        'export',
        '1',
        '--format',
        'translated',
        '--out',
        'back.docx',
        '--untranslated',
        'source',
        ...library,
      ),
    ).toMatchObject({ code: 0 });
    expect(readFileSync(path.join(folder, 'back.docx')).equals(readFileSync(source))).toBe(true);
    expect((await qostil('export', '1', '--format', 'txt', '--out', 'a.txt', ...library)).err).toMatch(
      /^\d+ sentences without English will be missing\.$/m,
    );
    expect(await qostil('export', '1', '--format', 'pdf', '--out', 'a.pdf', ...library)).toMatchObject({
      code: 2,
    });
    expect(
      (await qostil('corpus', 'export', '--out', 'corpus', '--states', 'confirmed,draft', ...library)).err,
    ).toContain('pairs of 1 articles');
    expect(readdirSync(path.join(folder, 'corpus')).sort()).toEqual([
      'all.en',
      'all.jsonl',
      'all.kk',
      'manifest.json',
    ]);
    const states = ['--states', 'confirmed,draft', '--format', 'tsv,markdown', ...library];
    const said = await qostil('corpus', 'export', '--out', 'texts', '--json', ...states);
    expect(said.err).toMatch(/^markdown: .* look like finished English\.$/m);
    expect(JSON.parse(said.out).losses).toContainEqual(
      expect.objectContaining({ format: 'markdown', loss: 'drafts' }),
    );
  });
});
