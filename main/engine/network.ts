import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';
import type { ServerFetch } from '#glossary/drafting/servers/server-fetch.ts';
import { QostilError } from '#glossary/model/errors.ts';
import { mayReach, readServerAddress } from '#glossary/model/server-address.ts';

/** Longest answer that is read, in bytes; a model's translation of a sentence has some hundred. */
const LONGEST_ANSWER = 1024 * 1024;

/**
 * Shuts the network for this process, whatever code asks for it: no connection, no listening, no datagram, no name
 * looked up; http, tls and fetch stand on these. From then on each attempt throws or rejects with network-refused. What
 * it returns is the one way out: to a model server of this machine, or a private address with consent.
 */
export function closeNetwork(): ServerFetch {
  const refuse = (): never => {
    throw new QostilError('network-refused');
  };
  const open = new Map<string, number>();
  const { connect } = net.Socket.prototype;
  net.Socket.prototype.connect = function guarded(this: net.Socket, ...args: unknown[]) {
    if (!open.has(hostOf(args))) refuse();
    return Reflect.apply(connect, this, args);
  } as typeof connect;
  net.Server.prototype.listen = refuse;
  dgram.Socket.prototype.bind = refuse;
  dgram.Socket.prototype.connect = refuse;
  dgram.Socket.prototype.send = refuse;
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse'] as const) {
    Object.assign(dns, { [name]: refuse });
    Object.assign(dns.promises, { [name]: refuse });
  }
  const { fetch } = globalThis;
  globalThis.fetch = async () => refuse();
  const ask = serverFetch(fetch);
  return async (request, options) => {
    const host = readServerAddress(request.url)?.host ?? '';
    open.set(host, (open.get(host) ?? 0) + 1);
    try {
      return await ask(request, options);
    } finally {
      const others = (open.get(host) ?? 0) - 1;
      if (others > 0) open.set(host, others);
      else open.delete(host);
    }
  };
}

/**
 * Sends requests by `fetch` to addresses that may be reached and to no other, whatever a server answers: redirects are
 * not followed, long answers are cut off. Errors: network-refused, server-unreachable, server-timeout,
 * server-reply-invalid, cancelled.
 */
export function serverFetch(fetch: typeof globalThis.fetch): ServerFetch {
  return async ({ url, body }, { consents, timeoutSeconds, signal }) => {
    const address = readServerAddress(url);
    if (!address || !mayReach(address, consents)) throw new QostilError('network-refused', { url });
    const timeout = AbortSignal.timeout(timeoutSeconds * 1000);
    try {
      const response = await fetch(address.base, {
        redirect: 'error',
        signal: AbortSignal.any([signal, timeout]),
        ...(body === undefined
          ? {}
          : {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify(body),
            }),
      });
      return { status: response.status, text: await readText(response, url) };
    } catch (error) {
      if (signal.aborted) throw new QostilError('cancelled');
      if (timeout.aborted) throw new QostilError('server-timeout', { url: address.host });
      if (error instanceof QostilError) throw error;
      throw new QostilError('server-unreachable', { url: address.host }, String(error), error);
    }
  };
}

async function readText(response: Response, url: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.byteLength;
    if (length > LONGEST_ANSWER) throw new QostilError('server-reply-invalid', { url });
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}

/** Host and port that a call of Socket.connect asks for; '' for anything but a numeric address. */
function hostOf(args: readonly unknown[]): string {
  // net.connect hands over its arguments as one array: [options, listener].
  const [first] = args.flat() as [unknown];
  const { host, port } = (typeof first === 'object' && first !== null ? first : {}) as {
    readonly host?: string;
    readonly port?: number | string;
  };
  if (host === undefined || net.isIP(host) === 0) return '';
  return `${net.isIPv6(host) ? `[${host}]` : host}:${port}`;
}
