import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Format, ParallelDocument } from '#glossary/formats/format.ts';
import { lossesOf } from '#glossary/formats/losses.ts';
import { FORMATS, formatById } from '#glossary/formats/registry.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { Job } from '../job.ts';
import { assertWritable, writeWhole } from './write-file.ts';

/** Where parallel text goes; `format` absent = by the ending of `out`. */
export interface ParallelTarget {
  readonly out: string;
  readonly format?: string;
  readonly isOverwriteAllowed: boolean;
}

/** What was written, and what the format had no place for. */
export interface ParallelFiles {
  readonly paths: readonly string[];
  readonly losses: ReturnType<typeof lossesOf>;
}

/**
 * Writes parallel text that need not be an article of a library. A format of several files puts its own endings for that
 * of `out`. Errors: file-format-unknown, file-exists, folder-*, disk-full, cancelled.
 */
export async function writeParallel(
  document: ParallelDocument,
  { out, format: id, isOverwriteAllowed }: ParallelTarget,
  job: Job,
): Promise<ParallelFiles> {
  const format = writerFor(out, id);
  await assertWritable(dirname(out));
  const base = withoutExtension(basename(out), format);
  const files = format
    .write(document)
    .map((file) => ({ ...file, path: join(dirname(out), `${base}${file.suffix}`) }));
  const taken = files.find((file) => existsSync(file.path));
  if (taken && !isOverwriteAllowed) throw new QostilError('file-exists', { path: taken.path });
  for (const file of files) await writeWhole(file.path, file.chunks, job);
  return { paths: files.map((file) => file.path), losses: lossesOf(format, document) };
}

function writerFor(
  out: string,
  id: string | undefined,
): Format & { readonly write: NonNullable<Format['write']> } {
  const extension = extname(out).slice(1).toLowerCase();
  const format =
    id === undefined
      ? FORMATS.find((one) => one.write && one.extensions.includes(extension))
      : formatById(id);
  if (!format?.write)
    throw new QostilError('file-format-unknown', { file: basename(out), extension: id ?? extension });
  return { ...format, write: format.write };
}

/** The name that the suffixes of a format are added to. */
function withoutExtension(name: string, { extensions }: Format): string {
  const extension = extensions.find((one) => name.toLowerCase().endsWith(`.${one}`));
  return extension === undefined ? name : name.slice(0, -extension.length - 1);
}
