/** Where a server is: this machine, the private network, or where Qostil never sends anything. */
export type ServerReach = 'loopback' | 'private' | 'refused';

/** The address of a model server, taken apart. */
export interface ServerAddress {
  /** Without a slash at the end; names of this machine as its address: "http://127.0.0.1:11434/api". */
  readonly base: string;
  /** Host and port, as a consent names them: "192.168.1.20:11434". */
  readonly host: string;
  readonly reach: ServerReach;
}

/**
 * Reads the address of a model server; null when it is none. Only `localhost` is known by name: any other name would
 * have to be asked of somebody, so that only numeric addresses of the private network (RFC 1918, RFC 4193 and link-local
 * ones) can be allowed; all else is refused.
 */
export function readServerAddress(text: string): ServerAddress | null {
  const written = text.trim();
  const url = urlOf(written.includes('://') ? written : `http://${written}`);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  if (url.hostname === '' || url.username !== '' || url.password !== '') return null;
  const isHere = url.hostname === 'localhost' || url.hostname.endsWith('.localhost');
  const hostname = isHere ? '127.0.0.1' : url.hostname;
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  const host = `${hostname}:${port}`;
  const path = url.pathname.replace(/\/+$/, '');
  return { base: `${url.protocol}//${host}${path}`, host, reach: reachOf(hostname) };
}

/** Whether anything may be sent there: this machine, or a private address among the consents. */
export function mayReach({ reach, host }: ServerAddress, consents: readonly string[]): boolean {
  return reach === 'loopback' || (reach === 'private' && consents.includes(host));
}

/** Chromium 114 has no URL.parse. */
function urlOf(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function reachOf(hostname: string): ServerReach {
  const parts = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(hostname);
  if (parts) {
    const [first, second] = [Number(parts[1]), Number(parts[2])];
    if (first === 127) return 'loopback';
    const isPrivate =
      first === 10 ||
      (first === 172 && second >= 16 && second < 32) ||
      (first === 192 && second === 168) ||
      (first === 169 && second === 254);
    return isPrivate ? 'private' : 'refused';
  }
  if (hostname === '[::1]') return 'loopback';
  return /^\[f(?:[cd][\da-f]{2}|e[89ab][\da-f]):/i.test(hostname) ? 'private' : 'refused';
}
