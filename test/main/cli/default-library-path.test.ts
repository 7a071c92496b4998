import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { defaultLibraryPath } from '../../../main/cli/default-library-path.ts';

let home: string;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'qostil-home-'));
});
afterEach(() => rmSync(home, { recursive: true }));

it.each([
  ['linux', {}, ['.config', 'Qostil']],
  ['darwin', {}, ['Library', 'Application Support', 'Qostil']],
  ['win32', {}, ['AppData', 'Roaming', 'Qostil']],
] as const)('is where the app keeps its files on %s', (platform, environment, folders) => {
  expect(defaultLibraryPath(platform, environment, home)).toBe(path.join(home, ...folders, 'library.qostil'));
});

it('follows the folders that the system names', () => {
  expect(defaultLibraryPath('linux', { XDG_CONFIG_HOME: '/etc/xdg' }, home)).toBe(
    '/etc/xdg/Qostil/library.qostil',
  );
});

it('is the library that the app had open last', () => {
  const userData = path.join(home, '.config', 'Qostil');
  mkdirSync(userData, { recursive: true });
  writeFileSync(path.join(userData, 'library.json'), '{"path":"/texts/news.qostil"}');
  expect(defaultLibraryPath('linux', {}, home)).toBe('/texts/news.qostil');
  writeFileSync(path.join(userData, 'library.json'), '{"path":');
  expect(defaultLibraryPath('linux', {}, home)).toBe(path.join(userData, 'library.qostil'));
});
