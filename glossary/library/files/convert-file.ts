import { basename, extname } from 'node:path';
import type { DocumentUnit, ParallelDocument, ParallelSegment } from '#glossary/formats/format.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { ReadOptions } from '#glossary/model/exchange.ts';
import type { Timestamp } from '#glossary/model/ids.ts';
import { draftArticle } from '../articles/create-article.ts';
import type { Job } from '../job.ts';
import { readFormat } from './read-document.ts';
import { type ParallelFiles, writeParallel } from './write-parallel.ts';

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
  { path, out, format, options, isOverwriteAllowed, at }: Conversion,
  job: Job,
): Promise<ParallelFiles & { readonly pairs: number }> {
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
  const written = await writeParallel(parallel, { out, isOverwriteAllowed, ...(format && { format }) }, job);
  return { ...written, pairs: units.length };
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
