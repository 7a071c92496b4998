import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qostil-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs `qostil terms …` on a library of the test; what it printed. */
function terms(args: readonly string[], input = ''): string {
  const all = ['terms', ...args, '--library', path.join(folder, 'work.qostil')];
  const run = spawnSync(process.execPath, [path.resolve('main/cli/main.ts'), ...all], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  expect(run.stderr).not.toContain('Usage');
  return run.stdout.trim();
}

test('a list is imported, searched in any inflection, found in texts and exported', () => {
  writeFileSync(path.join(folder, 'list.csv'), 'kazakh;english;type\nТараз;Taraz;place\nқала;city;other\n');
  expect(terms(['import', 'list.csv'])).toBe('2 added, 0 merged, 0 replaced, 0 skipped');
  expect(terms(['search', 'Таразда'])).toMatch(/place\s+Тараз\s+Taraz$/);
  const found = JSON.parse(terms(['find'], '{"id":"a","text":"Тараздағы жиын"}\n')) as {
    readonly terms: readonly object[];
  };
  expect(found.terms).toEqual([
    {
      start: 0,
      end: 9,
      id: 1,
      term: 'Тараз',
      rendering: 'Taraz',
      analysis: { base: 'Тараз', endings: ['loc', 'attr'], preposition: 'in' },
    },
  ]);
  terms(['export', '--out', 'glossary.tbx']);
  expect(readFileSync(path.join(folder, 'glossary.tbx'), 'utf8')).toContain('<term>Taraz</term>');
}, 30_000);

test('entries are added, listed by type, rendered anew and deleted', () => {
  expect(terms(['add', 'Өскемен', 'Oskemen', '--type', 'place'])).toBe('1');
  terms(['add', 'жиын', 'meeting']);
  expect(terms(['list', '--type', 'place', '--only', 'unused'])).toMatch(/^1\s+place\s+Өскемен\s+Oskemen$/m);
  expect(terms(['list', '--type', 'place'])).not.toContain('жиын');
  terms(['rename', '1', 'Öskemen']);
  expect(terms(['search', 'Өскеменге'])).toContain('Öskemen');
  expect(terms(['harvest'])).toBe('');
  expect(terms(['delete', '2'])).toBe('1');
  expect(terms(['list'])).not.toContain('жиын');
}, 60_000);
