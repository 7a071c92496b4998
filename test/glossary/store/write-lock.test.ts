import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeWriteLock } from '#glossary/store/write-lock.ts';
import { testFolder } from '../../support/open-engine.ts';

const holder = { program: 'Qostil', process: 42, computer: 'desk', since: '2026-01-01T00:00:00.000Z' };

test('the second is told who holds the lock, and gets it when it is free', () => {
  const path = join(testFolder(), 'library.qostil');
  const lock = takeWriteLock(path, holder);
  expect(() => takeWriteLock(path, { ...holder, process: 43 })).toThrow(
    expect.objectContaining({ code: 'library-locked', params: { path, ...holder } }),
  );
  lock.release();
  takeWriteLock(path, { ...holder, process: 43 }).release();
});

test('a killed process holds nothing', async () => {
  const path = join(testFolder(), 'library.qostil');
  const child = fork(new URL('../../support/hold-lock.ts', import.meta.url), [path], { execArgv: [] });
  await once(child, 'message');
  expect(() => takeWriteLock(path, holder)).toThrow(
    expect.objectContaining({ params: expect.objectContaining({ program: 'child', process: child.pid }) }),
  );
  child.kill('SIGKILL');
  await once(child, 'exit');
  takeWriteLock(path, holder).release();
});
