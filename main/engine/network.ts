import { QostilError } from '#glossary/model/errors.ts';

/**
 * The one module that may ever open a socket. Nothing in the product needs the network today, so every request is
 * refused. Errors: network-refused.
 */
export function request(url: string): never {
  throw new QostilError('network-refused', { url });
}
