import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findNode, isRecentEnough, projectFolder } from '../../../main/runtime/node-24.mjs';

const withNode = path.join(projectFolder, 'main/runtime/with-node.mjs');
const script = path.join(projectFolder, 'test/main/runtime/say-arguments.ts');

function run(node: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(node, [withNode, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test.each([
  ['24.21.0', true],
  ['22.18.0', true],
  ['22.17.1', false],
  ['20.20.2', false],
])('Node %s is recent enough: %s', (version, isEnough) => {
  expect(isRecentEnough(version)).toBe(isEnough);
});

test('a TypeScript script runs with its arguments and gives its exit code', () => {
  const { status, stdout } = run(process.execPath, [script, 'a b', '--c=ә']);
  expect(JSON.parse(stdout)).toEqual({ isRecent: true, args: ['a b', '--c=ә'] });
  expect(status).toBe(3);
});

const oldNode = '/usr/bin/node';
const isOldNodeThere =
  existsSync(oldNode) &&
  !isRecentEnough(spawnSync(oldNode, ['--version'], { encoding: 'utf8' }).stdout.slice(1));

test.skipIf(!isOldNodeThere)('an old system Node hands the script over to the carried one', () => {
  const { status, stdout } = run(oldNode, [script, 'a']);
  expect(JSON.parse(stdout)).toEqual({ isRecent: true, args: ['a'] });
  expect(status).toBe(3);
});

test('without a script the usage is printed', () => {
  const { status, stderr } = run(process.execPath, []);
  expect(stderr).toMatch(/^usage: /);
  expect(status).toBe(2);
});

test('the Node for the engine is there', () => {
  expect(existsSync(findNode() ?? '')).toBe(true);
});
