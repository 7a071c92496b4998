import { expect, test } from 'vitest';
import { fileOfAddress, isOwnAddress } from '../../../main/shell/app-address.ts';

test.each([
  ['qostil://app/index.html', '/out/renderer/index.html'],
  ['qostil://app/assets/a%20b.js?v=1#x', '/out/renderer/assets/a b.js'],
  ['qostil://app/../../etc/passwd', '/out/renderer/etc/passwd'],
])('%s is the file %s', (address, file) => {
  expect(fileOfAddress(address, '/out/renderer')).toBe(file);
});

test.each([
  'qostil://app/..%2f..%2fetc/passwd',
  'qostil://app/%2e%2e%2f%2e%2e%2fetc/passwd',
  'qostil://app',
  'qostil://other/index.html',
  'file:///etc/passwd',
])('%s is no file of the app', (address) => {
  expect(fileOfAddress(address, '/out/renderer')).toBeUndefined();
});

test.each(['qostil://app.example.com/', 'qostil://application/', 'https://app/', 'about:blank', ''])(
  'the window may not load "%s"',
  (address) => expect(isOwnAddress(address)).toBe(false),
);
