import { readFileSync } from 'node:fs';

/** A network call that left the machine, or would have, as strace wrote it. */
export interface NetworkCall {
  readonly line: string;
  readonly address: string;
}

/** Addresses of this machine itself, over which the test drives the app. */
const LOOPBACK = /^(127\.|::1$|::ffff:127\.|0\.0\.0\.0$|::$)/u;

/**
 * Calls of an strace log (`-e trace=network`) that name an internet address other than this machine's own. Sockets of
 * the window system are no internet. Empty = nothing was sent.
 */
export function callsToTheNetwork(traceFile: string): readonly NetworkCall[] {
  const calls: NetworkCall[] = [];
  for (const line of readFileSync(traceFile, 'utf8').split('\n')) {
    const address =
      /inet_addr\("([^"]+)"\)/u.exec(line)?.[1] ?? /inet_pton\(AF_INET6, "([^"]+)"/u.exec(line)?.[1];
    if (address !== undefined && !LOOPBACK.test(address)) calls.push({ line, address });
  }
  return calls;
}
