import { constants, existsSync } from 'node:fs';
import { access, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Format, OutputFile, ParallelDocument } from '#glossary/formats/format.ts';
import { FORMATS, formatById } from '#glossary/formats/registry.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { ExportRequest, ExportResult, FormatInfo } from '#glossary/model/exchange.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import { parallelDocument } from '../articles/parallel-document.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';

/** Length of a preview, UTF-16 units. */
const PREVIEWED = 20_000;

/** Text written to a file at a time, UTF-16 units. */
const PIECE = 256 * 1024;

/** Every format with what can be done with it. */
export function formatInfos(): readonly FormatInfo[] {
  return FORMATS.map(({ id, extensions, read, write }) => ({
    id,
    extensions,
    canImport: read !== undefined,
    canExport: write !== undefined,
  }));
}

/** The beginning of each file as it would be written, one after the other. Errors: article-missing, file-format-unknown. */
export function previewExport(
  library: Library,
  articleId: ArticleId,
  format: string,
  confirmedOnly: boolean,
): string {
  const files = writerOf(format)(parallelDocument(library, articleId, confirmedOnly));
  return files.map(({ chunks }) => beginning(chunks, PREVIEWED / files.length)).join('\n');
}

/** Paths that exist already among those an export would write. Errors: article-missing, file-format-unknown. */
export function existingPaths(library: Library, request: ExportRequest): readonly string[] {
  const document = parallelDocument(library, request.articleId, request.confirmedOnly);
  return outputs(request, document)
    .map(({ path }) => path)
    .filter((path) => existsSync(path));
}

/**
 * Writes an article in each of the formats. A file appears under its name when it is whole; a cancelled export leaves
 * the files finished before. Errors: article-missing, file-format-unknown, file-exists, folder-missing,
 * folder-not-writable, disk-full, cancelled.
 */
export async function exportFiles(library: Library, request: ExportRequest, job: Job): Promise<ExportResult> {
  const document = parallelDocument(library, request.articleId, request.confirmedOnly);
  const files = outputs(request, document);
  await assertWritable(request.folder);
  const taken = files.find(({ path }) => existsSync(path));
  if (taken && !request.isOverwriteAllowed) throw new QostilError('file-exists', { path: taken.path });
  for (const [index, { path, file }] of files.entries()) {
    job.progressed(index, files.length);
    await writeWhole(path, file.chunks, job);
  }
  job.progressed(files.length, files.length);
  const leftOut = request.formats.reduce(
    (sum, id) => sum + (formatById(id)?.loses?.(document).leftOut ?? 0),
    0,
  );
  const written = library.store.segments.outline(request.articleId).length;
  return { paths: files.map(({ path }) => path), written, leftOut };
}

function outputs(
  { formats, folder, baseName }: ExportRequest,
  document: ParallelDocument,
): readonly { readonly path: string; readonly file: OutputFile }[] {
  return formats.flatMap((id) =>
    writerOf(id)(document).map((file) => ({ path: join(folder, `${baseName}${file.suffix}`), file })),
  );
}

function writerOf(id: string): NonNullable<Format['write']> {
  const write = formatById(id)?.write;
  if (!write) throw new QostilError('file-format-unknown', { format: id });
  return write;
}

async function assertWritable(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new QostilError('folder-missing', { folder });
  await access(folder, constants.W_OK).catch((error: Error) => {
    throw new QostilError('folder-not-writable', { folder }, error.message, error);
  });
}

async function writeWhole(path: string, chunks: OutputFile['chunks'], job: Job): Promise<void> {
  const unfinished = `${path}.unfinished`;
  try {
    const file = await open(unfinished, 'w');
    try {
      let piece = '';
      for (const chunk of chunks) {
        if (typeof chunk === 'string') piece += chunk;
        else await file.writeFile(chunk);
        if (piece.length < PIECE) continue;
        await file.write(piece);
        piece = '';
        await job.pause();
      }
      await file.write(piece);
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw fileError(path, error);
  }
}

function fileError(path: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new QostilError('disk-full', { path }, message, error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'EISDIR')
    return new QostilError('folder-not-writable', { folder: path }, message, error);
  return error;
}

/** The first characters of a text file; nothing of one that is no text. */
function beginning(chunks: OutputFile['chunks'], length: number): string {
  let text = '';
  for (const chunk of chunks) {
    if (typeof chunk !== 'string') break;
    text += chunk;
    if (text.length >= length) break;
  }
  return text.slice(0, length);
}
