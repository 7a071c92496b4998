import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { projectFolder } from '../../main/runtime/node-24.mjs';

let project: string;

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'qostil-arrows-'));
  symlinkSync(path.join(projectFolder, 'node_modules'), path.join(project, 'node_modules'));
  for (const name of ['package.json', 'tsconfig.json'])
    cpSync(path.join(projectFolder, name), path.join(project, name));
  plant('glossary/model/span.ts', 'export interface Span { start: number }\nexport const empty = 0;\n');
  plant(
    'glossary/store/open.ts',
    "import type { Span } from '#glossary/model/span.ts';\nexport type Row = Span;\n",
  );
  plant('main/contract/wire.ts', "export type { Span } from '#glossary/model/span.ts';\n");
});

afterEach(() => rmSync(project, { recursive: true }));

function plant(file: string, source: string): void {
  mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
  writeFileSync(path.join(project, file), source);
}

function cruise(): { readonly output: string; readonly isGood: boolean } {
  const tool = path.join(projectFolder, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const rules = path.join(projectFolder, 'test/tools/import-arrows.cjs');
  const { status, stdout } = spawnSync(process.execPath, [tool, '--config', rules, 'glossary', 'main'], {
    cwd: project,
    encoding: 'utf8',
  });
  return { output: stdout, isGood: status === 0 };
}

test('imports along the arrows pass', () => {
  expect(cruise()).toMatchObject({ isGood: true });
});

test.each([
  [
    'the model that reads the store',
    'glossary/model/bad.ts',
    "import type { Row } from '#glossary/store/open.ts';\nexport type X = Row;\n",
    'model-stands-alone',
  ],
  [
    'the shell that reads the core',
    'main/shell/bad.ts',
    "import { empty } from '#glossary/model/span.ts';\nexport const x = empty;\n",
    'shell',
  ],
  [
    'the preload that reads the shell',
    'main/preload/bad.ts',
    "import { x } from '../shell/good.ts';\nexport const y = x;\n",
    'preload',
  ],
  [
    'the core that opens a socket',
    'glossary/terms/bad.ts',
    "import net from 'node:net';\nexport const x = net;\n",
    'one-module-for-the-network',
  ],
  [
    'SQL outside the store',
    'glossary/library/bad.ts',
    "import Database from 'better-sqlite3';\nexport const x = Database;\n",
    'sql-in-store-only',
  ],
])('%s is refused', (_name, file, source, rule) => {
  plant('main/shell/good.ts', 'export const x = 1;\n');
  plant(file, source);
  const { output, isGood } = cruise();
  expect(isGood).toBe(false);
  expect(output).toContain(`error ${rule}: ${file}`);
});
