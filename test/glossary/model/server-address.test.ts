import { expect, test } from 'vitest';
import { mayReach, readServerAddress } from '#glossary/model/server-address.ts';

test.each([
  ['http://localhost:11434', 'loopback', '127.0.0.1:11434'],
  ['127.0.0.1:8080/v1/', 'loopback', '127.0.0.1:8080'],
  ['http://[::1]:5000', 'loopback', '[::1]:5000'],
  // Written otherwise, the same address: WHATWG URL reads them all.
  ['http://2130706433/', 'loopback', '127.0.0.1:80'],
  ['http://192.168.1.20:11434', 'private', '192.168.1.20:11434'],
  ['https://10.0.0.7', 'private', '10.0.0.7:443'],
  ['http://172.31.0.1', 'private', '172.31.0.1:80'],
  ['http://172.32.0.1', 'refused', '172.32.0.1:80'],
  ['http://[fd00::1]:80', 'private', '[fd00::1]:80'],
  ['http://8.8.8.8', 'refused', '8.8.8.8:80'],
  ['http://example.com', 'refused', 'example.com:80'],
  ['http://127.0.0.1.example.com', 'refused', '127.0.0.1.example.com:80'],
  ['http://localhost.example.com', 'refused', 'localhost.example.com:80'],
  ['http://[::ffff:8.8.8.8]', 'refused', '[::ffff:808:808]:80'],
])('%s is %s', (text, reach, host) => {
  expect(readServerAddress(text)).toMatchObject({ reach, host });
});

test.each(['', 'http://', 'ftp://127.0.0.1', 'http://user:secret@127.0.0.1', 'not an address'])(
  '«%s» is no address',
  (text) => expect(readServerAddress(text)).toBeNull(),
);

test('a consent is for one host and port, and for private addresses only', () => {
  const consents = ['192.168.1.20:11434', '8.8.8.8:80'];
  const may = (text: string) => mayReach(readServerAddress(text)!, consents);
  expect(may('http://192.168.1.20:11434/v1')).toBe(true);
  expect(may('http://192.168.1.20:80')).toBe(false);
  expect(may('http://192.168.1.21:11434')).toBe(false);
  expect(may('http://8.8.8.8')).toBe(false);
  expect(may('http://localhost')).toBe(true);
});
