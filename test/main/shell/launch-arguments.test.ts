import { expect, test } from 'vitest';
import { readLaunchArguments } from '../../../main/shell/launch-arguments.ts';

test('the packaged app is given options and files, taken from the folder it is started in', () => {
  const argv = [
    '/opt/qostil/qostil',
    '--user-data=state',
    'мақала.txt',
    '--library=/l/a.qostil',
    '--no-sandbox',
  ];
  expect(readLaunchArguments(argv, '/home/a', true)).toEqual({
    userData: '/home/a/state',
    library: '/l/a.qostil',
    files: ['/home/a/мақала.txt'],
  });
});

test('an unpackaged app is given its own folder first, after the switches of Electron', () => {
  const argv = ['electron', '--inspect=0', '/project', 'a.txt', 'b.txt'];
  expect(readLaunchArguments(argv, '/w', false)).toEqual({
    userData: undefined,
    library: undefined,
    files: ['/w/a.txt', '/w/b.txt'],
  });
});

test('an option without a value is none', () => {
  expect(readLaunchArguments(['qostil', '--library='], '/w', true).library).toBeUndefined();
});
