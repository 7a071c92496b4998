import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Format, OutputFile, ParallelDocument } from '#glossary/formats/format.ts';
import { lossesOf } from '#glossary/formats/losses.ts';
import { formatById } from '#glossary/formats/registry.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type {
  ExportLoss,
  ExportPreviewRequest,
  ExportRequest,
  ExportResult,
  Untranslated,
} from '#glossary/model/exchange.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import { parallelDocument } from '../articles/parallel-document.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import { translateOriginal } from './translate-original.ts';
import { assertWritable, writeWhole } from './write-file.ts';

/** Length of a preview, UTF-16 units. */
const PREVIEWED = 20_000;

/** Id under which an export names the file an article came in, translated. */
const TRANSLATED = 'translated';

/** Id of the page for print as a PDF, which the app's shell prints: of it only the path is known here. */
const PRINTED = 'pdf';

/** The beginning of each file as it would be written, one after the other. Errors: article-missing, file-format-unknown. */
export function previewExport(
  library: Library,
  { articleId, format, confirmedOnly, untranslated }: ExportPreviewRequest,
): string {
  if (format === TRANSLATED) return translatedText(library, articleId, untranslated ?? 'draft');
  const files = writerOf(format)(parallelDocument(library, articleId, confirmedOnly));
  return files.map(({ chunks }) => beginning(chunks, PREVIEWED / files.length)).join('\n');
}

/** The beginning of a translated text file; '' for an archive, which says nothing to a reader. */
function translatedText(library: Library, articleId: ArticleId, untranslated: Untranslated): string {
  const { bytes } = translateOriginal(library, articleId, untranslated);
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isArchive ? '' : new TextDecoder().decode(bytes.subarray(0, PREVIEWED));
}

/** What the formats would lose of an article. Errors: article-missing. */
export function exportLosses(
  library: Library,
  { articleId, formats, confirmedOnly }: Pick<ExportRequest, 'articleId' | 'formats' | 'confirmedOnly'>,
): readonly ExportLoss[] {
  return lossesIn(parallelDocument(library, articleId, confirmedOnly), formats);
}

function lossesIn(document: ParallelDocument, formats: readonly string[]): readonly ExportLoss[] {
  return formats.flatMap((id) => {
    // The page for print is the one for the browser.
    const format = formatById(id === PRINTED ? 'bilingual-html' : id);
    return format ? lossesOf(format, document).map((own) => ({ format: id, ...own })) : [];
  });
}

/** Paths that exist already among those an export would write. Errors: article-missing, file-format-unknown. */
export function existingPaths(library: Library, request: ExportRequest): readonly string[] {
  const document = parallelDocument(library, request.articleId, request.confirmedOnly);
  const paths = outputs(library, request, document).map(({ path }) => path);
  if (request.formats.includes(PRINTED))
    paths.push(join(request.folder, `${request.baseName}.bilingual.pdf`));
  return paths.filter((path) => existsSync(path));
}

/**
 * Writes an article in each of the formats. A file appears under its name when it is whole; a cancelled export leaves
 * the files finished before. Errors: article-missing, file-format-unknown, file-exists, folder-missing,
 * folder-not-writable, disk-full, cancelled; as translateOriginal for the translated original.
 */
export async function exportFiles(library: Library, request: ExportRequest, job: Job): Promise<ExportResult> {
  const document = parallelDocument(library, request.articleId, request.confirmedOnly);
  const files = outputs(library, request, document);
  await assertWritable(request.folder);
  const taken = files.find(({ path }) => existsSync(path));
  if (taken && !request.isOverwriteAllowed) throw new QostilError('file-exists', { path: taken.path });
  for (const [index, { path, file }] of files.entries()) {
    job.progressed(index, files.length);
    await writeWhole(path, file.chunks, job);
  }
  job.progressed(files.length, files.length);
  const leftOut = lossesIn(document, request.formats)
    .filter(({ loss }) => loss === 'one-sided')
    .reduce((sum, { count }) => sum + count, 0);
  return { paths: files.map(({ path }) => path), leftOut };
}

function outputs(
  library: Library,
  { articleId, formats, folder, baseName, fileName, untranslated }: ExportRequest,
  document: ParallelDocument,
): readonly { readonly path: string; readonly file: OutputFile }[] {
  const files = formats.flatMap((id) => {
    if (id === PRINTED) return [];
    if (id === TRANSLATED) return [translatedFile(library, articleId, untranslated ?? 'draft')];
    return writerOf(id)(document);
  });
  const isWhole =
    files.length === 1 && fileName !== undefined && extname(fileName) === extname(files[0]!.suffix);
  return files.map((file) => ({
    path: join(folder, isWhole ? fileName : `${baseName}${file.suffix}`),
    file,
  }));
}

function translatedFile(library: Library, articleId: ArticleId, untranslated: Untranslated): OutputFile {
  const { extension, bytes } = translateOriginal(library, articleId, untranslated);
  return { suffix: `.en${extension}`, chunks: [bytes] };
}

function writerOf(id: string): NonNullable<Format['write']> {
  const write = formatById(id)?.write;
  if (!write) throw new QostilError('file-format-unknown', { format: id });
  return write;
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
