import type { DraftServer } from '#glossary/model/drafting.ts';
import { QostilError } from '#glossary/model/errors.ts';
import { mayReach, readServerAddress, type ServerAddress } from '#glossary/model/server-address.ts';
import type { ServerFetch } from './server-fetch.ts';

/** The address of a server that may be reached. Errors: server-address-refused. */
export function reachable({ address, consents }: DraftServer): ServerAddress {
  const read = readServerAddress(address);
  if (!read || !mayReach(read, consents)) throw new QostilError('server-address-refused', { url: address });
  return read;
}

/**
 * The JSON a server answers with. Errors: server-address-refused, server-unreachable, server-timeout,
 * server-reply-invalid (a status of an error, or no JSON), cancelled, network-refused.
 */
export async function askServer(
  server: DraftServer,
  path: string,
  body: unknown,
  fetch: ServerFetch,
  signal: AbortSignal,
): Promise<unknown> {
  const { base } = reachable(server);
  const url = `${base}${path}`;
  const { consents, timeoutSeconds } = server;
  const request = body === undefined ? { url } : { url, body };
  const { status, text } = await fetch(request, { consents, timeoutSeconds, signal });
  if (status < 200 || status > 299)
    throw new QostilError('server-reply-invalid', { url: server.address, status }, text.slice(0, 500));
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new QostilError('server-reply-invalid', { url: server.address, status }, text.slice(0, 500), error);
  }
}
