import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Beyond the first sixteen, which Node marks as its own when it starts. */
const HANDED_ON = 40;
const asModule = (url: URL): string => JSON.stringify(url.href);
const moduleUrl = new URL('../../../main/engine/close-inherited-files.ts', import.meta.url);
const script = `
  import { fstatSync, openSync } from 'node:fs';
  import { closeInheritedFiles } from ${asModule(moduleUrl)};
  const own = openSync(process.execPath);
  const isOpen = (file) => { try { fstatSync(file); return true; } catch { return false; } };
  const before = isOpen(${HANDED_ON});
  closeInheritedFiles();
  console.log(JSON.stringify({ before, after: isOpen(${HANDED_ON}), own: isOpen(own) }));`;

test.runIf(process.platform === 'linux')('what was handed on is closed, what was opened here stays', () => {
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit', ...Array<'ignore'>(HANDED_ON - 3).fill('ignore'), 'pipe'],
    encoding: 'utf8',
  });
  expect(JSON.parse(stdout)).toEqual({ before: true, after: false, own: true });
});
