import { type Zippable, zipSync } from 'fflate';

/** The first date a ZIP archive can hold; our archives carry no other, so that the same content gives the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** A new ZIP archive of files by name, in that order. */
export function newZip(files: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(files))
    zippable[name] = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return zipSync(zippable, { mtime: NO_DATE, os: 0, level: 4 });
}
