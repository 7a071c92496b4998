import { fork } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { startModelServer } from '../../support/model-server.ts';

test('after the network is shut every way out is refused but the one to a server of this machine', async () => {
  const server = await startModelServer(() => '');
  onTestFinished(() => server.close());
  const child = fork(new URL('../../support/try-network.ts', import.meta.url), [server.address], {
    execArgv: [],
  });
  const [outcomes] = await once(child, 'message');
  const refused = 'network-refused';
  expect(outcomes).toEqual({
    connect: refused,
    listen: refused,
    datagram: refused,
    lookup: refused,
    http: refused,
    fetch: refused,
    server: 'done',
    'past the server': refused,
    'another machine': refused,
  });
});
