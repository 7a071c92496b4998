import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { DocumentUnit, Format, ParallelDocument, ParallelSegment } from '#glossary/formats/format.ts';
import { lossesOf } from '#glossary/formats/losses.ts';
import { FORMATS, formatById } from '#glossary/formats/registry.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { ReadOptions } from '#glossary/model/exchange.ts';
import type { Timestamp } from '#glossary/model/ids.ts';
import { draftArticle } from '../articles/create-article.ts';
import type { Job } from '../job.ts';
import { readFormat } from './read-document.ts';
import { assertWritable, writeWhole } from './write-file.ts';

/** A parallel file to write in another format; `format` absent = by the ending of `out`. */
export interface Conversion {
  readonly path: string;
  readonly out: string;
  readonly format?: string;
  readonly options: ReadOptions;
  readonly isOverwriteAllowed: boolean;
  readonly at: Timestamp;
}

/**
 * Writes the pairs of a parallel file in another parallel format; no library is needed.
 * Errors: file-*, file-format-unsupported for a file without pairs, file-exists, folder-*, disk-full.
 */
export async function convertFile(
  { path, out, format: id, options, isOverwriteAllowed, at }: Conversion,
  job: Job,
): Promise<{
  readonly paths: readonly string[];
  readonly pairs: number;
  readonly losses: ReturnType<typeof lossesOf>;
}> {
  const format = writerFor(out, id);
  const { document, format: from } = await readFormat(path, options);
  if (document.content.kind !== 'units')
    throw new QostilError('file-format-unsupported', { file: basename(path), format: from.id });
  const { units } = document.content;
  const { metadata } = draftArticle(
    [],
    { title: basename(path, extname(path)), ...document.metadata },
    from.id,
  );
  const parallel: ParallelDocument = {
    metadata,
    writerName: '',
    targetLanguage: 'en-GB',
    exportedAt: at,
    segments: units.map((unit, index) => toSegment(unit, index, from.id, at)),
  };
  await assertWritable(dirname(out));
  const base = withoutExtension(basename(out), format);
  const files = format
    .write(parallel)
    .map((file) => ({ ...file, path: join(dirname(out), `${base}${file.suffix}`) }));
  const taken = files.find((file) => existsSync(file.path));
  if (taken && !isOverwriteAllowed) throw new QostilError('file-exists', { path: taken.path });
  for (const file of files) await writeWhole(file.path, file.chunks, job);
  return { paths: files.map((file) => file.path), pairs: units.length, losses: lossesOf(format, parallel) };
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

function toSegment(unit: DocumentUnit, index: number, format: string, at: Timestamp): ParallelSegment {
  const isAdded = unit.source.text === '';
  return {
    id: index + 1,
    number: index + 1,
    source: unit.source,
    target: unit.target,
    state: unit.state,
    origin: { kind: 'imported', format, offered: unit.target.text },
    relation: { kind: isAdded ? 'added' : unit.relation },
    role: unit.role,
    language: 'kk',
    endsParagraph: unit.endsParagraph,
    note: unit.note,
    editedAt: at,
  };
}
