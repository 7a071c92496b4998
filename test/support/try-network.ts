// Run as a process of its own: tries every way out after the network was shut, and sends what became of each.
import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import net from 'node:net';
import { closeNetwork } from '../../main/engine/network.ts';

const serverFetch = closeNetwork();
const server = process.argv[2]!;
const ask = (url: string) =>
  serverFetch({ url }, { consents: [], timeoutSeconds: 5, signal: new AbortController().signal });

const ATTEMPTS: Readonly<Record<string, () => unknown>> = {
  connect: () => net.connect(9, '127.0.0.1'),
  listen: () => net.createServer().listen(0),
  datagram: () => dgram.createSocket('udp4').send('x', 9, '127.0.0.1'),
  lookup: () => dns.promises.lookup('localhost'),
  http: () => http.get('http://127.0.0.1:9/'),
  fetch: () => fetch('http://127.0.0.1:9/'),
  server: () => ask(`${server}/v1/models`),
  'past the server': () => fetch(`${server}/v1/models`),
  'another machine': () => ask('http://192.0.2.1/v1/models'),
};

const outcomes: Record<string, string> = {};
for (const [name, attempt] of Object.entries(ATTEMPTS)) {
  try {
    await attempt();
    outcomes[name] = 'done';
  } catch (error) {
    outcomes[name] = (error as { code: string }).code;
  }
}
process.send?.(outcomes);
process.disconnect();
