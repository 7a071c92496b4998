import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStateFile } from '../../../main/shell/state-file.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qostil-state-'));
  file = path.join(folder, 'state.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = () => openStateFile<unknown>(file, (stored) => stored ?? 'first');

test('a missing file is a first start', () => expect(open().read()).toBe('first'));

test('a damaged file is a first start', () => {
  writeFileSync(file, '{"half":');
  expect(open().read()).toBe('first');
});

test('what was written is read by the next start, and nothing is left beside it', () => {
  open().write({ zoom: 125 });
  expect(open().read()).toEqual({ zoom: 125 });
  expect(readdirSync(folder)).toEqual(['state.json']);
});

test.skipIf(process.platform === 'win32')('the file is its user’s alone', () => {
  open().write({});
  expect(statSync(file).mode & 0o077).toBe(0);
});
