import { fork } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

test('after the network is shut every way out is refused', async () => {
  const child = fork(new URL('../../support/try-network.ts', import.meta.url), { execArgv: [] });
  const [outcomes] = await once(child, 'message');
  const refused = 'network-refused';
  expect(outcomes).toEqual({
    connect: refused,
    listen: refused,
    datagram: refused,
    lookup: refused,
    http: refused,
    fetch: refused,
  });
});
