import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';
import { QostilError } from '#glossary/model/errors.ts';

/**
 * Shuts the network for this process, whatever code asks for it: no connection, no listening, no datagram, no name
 * looked up; http, tls and fetch stand on these. The one module that may ever let something through; today nothing is.
 * From then on each attempt throws or rejects with network-refused.
 */
export function closeNetwork(): void {
  const refuse = (): never => {
    throw new QostilError('network-refused');
  };
  net.Socket.prototype.connect = refuse;
  net.Server.prototype.listen = refuse;
  dgram.Socket.prototype.bind = refuse;
  dgram.Socket.prototype.connect = refuse;
  dgram.Socket.prototype.send = refuse;
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse'] as const) {
    Object.assign(dns, { [name]: refuse });
    Object.assign(dns.promises, { [name]: refuse });
  }
  globalThis.fetch = async () => refuse();
}
