import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The folder of the shipped word and term lists: `seed` beside the folder of the built files, else glossary/seed of the
 * source tree.
 */
export function seedDirectory(): string {
  const packed = fileURLToPath(new URL('../seed', import.meta.url));
  return existsSync(packed) ? packed : fileURLToPath(new URL('../../glossary/seed', import.meta.url));
}
