import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Format, OutputFile } from '#glossary/formats/format.ts';
import { formatById } from '#glossary/formats/registry.ts';
import { newZip } from '#glossary/formats/zip/new-zip.ts';
import type { CorpusRequest, CorpusResult } from '#glossary/model/corpus.ts';
import { QostilError } from '#glossary/model/errors.ts';
import { assertWritable, writeWhole } from '../files/write-file.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import { type ChosenArticle, chooseArticles } from './choose-articles.ts';
import { corpusLosses } from './corpus-losses.ts';
import { manifest } from './manifest.ts';

/** Formats of which a part is one file with all its articles; of the others each article has its own. */
const JOINED: ReadonlySet<string> = new Set(['moses', 'jsonl', 'tsv', 'csv']);

/** Formats whose first line names the columns. */
const HEADED: ReadonlySet<string> = new Set(['tsv', 'csv']);

/**
 * Writes the articles of the library that a filter lets through as a corpus: files a part, and manifest.json with
 * counts, hashes and filters. The same library and request give the same bytes: no file says when it was written.
 * Errors: file-format-unknown, file-exists, folder-missing, folder-not-writable, disk-full, cancelled.
 */
export async function exportCorpus(
  library: Library,
  request: CorpusRequest,
  job: Job,
): Promise<CorpusResult> {
  const isZip = request.out.toLowerCase().endsWith('.zip');
  await assertWritable(dirname(request.out));
  await assertFree(request, isZip);
  const { articles, leftOut } = await chooseArticles(library, request, job);
  const files = await corpusFiles(request.formats, articles, job);
  files['manifest.json'] = manifest(request, articles, files, leftOut);
  const paths = isZip
    ? [await writeZip(request.out, files, job)]
    : await writeFolder(request.out, files, job);
  const pairs = articles.reduce((sum, article) => sum + article.pairs, 0);
  const losses = corpusLosses(request.formats, articles);
  return { paths, articles: articles.length, pairs, leftOut, losses };
}

async function assertFree({ out, isOverwriteAllowed }: CorpusRequest, isZip: boolean): Promise<void> {
  if (isOverwriteAllowed || !existsSync(out)) return;
  if (isZip || (await readdir(out)).length > 0) throw new QostilError('file-exists', { path: out });
}

async function corpusFiles(
  formats: readonly string[],
  articles: readonly ChosenArticle[],
  job: Job,
): Promise<Record<string, Buffer>> {
  const files: Record<string, Buffer[]> = {};
  for (const id of formats) {
    const write = writerOf(id);
    for (const { id: articleId, part, document } of articles) {
      await job.pause();
      for (const { suffix, chunks } of write(document)) {
        const name = JOINED.has(id) ? `${part}${suffix}` : `${part}/article-${articleId}${suffix}`;
        const file = files[name] ?? [];
        files[name] = file;
        file.push(bytesOf(chunks, HEADED.has(id) && file.length > 0));
      }
    }
  }
  return Object.fromEntries(Object.entries(files).map(([name, pieces]) => [name, Buffer.concat(pieces)]));
}

function writerOf(id: string): NonNullable<Format['write']> {
  const write = formatById(id)?.write;
  if (!write) throw new QostilError('file-format-unknown', { file: '', extension: id, format: id });
  return write;
}

/** All of a file, without its first chunk, the head, where it goes on. */
function bytesOf(chunks: OutputFile['chunks'], isContinued: boolean): Buffer {
  const pieces = [...chunks].slice(isContinued ? 1 : 0);
  return Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)));
}

async function writeZip(out: string, files: Readonly<Record<string, Buffer>>, job: Job): Promise<string> {
  await writeWhole(out, [newZip(files)], job);
  return out;
}

/** Files that were written before an error are taken away again. */
async function writeFolder(
  out: string,
  files: Readonly<Record<string, Buffer>>,
  job: Job,
): Promise<readonly string[]> {
  const isNew = !existsSync(out);
  const written: string[] = [];
  try {
    for (const [name, bytes] of Object.entries(files)) {
      const path = join(out, name);
      await mkdir(dirname(path), { recursive: true });
      await job.pause();
      await writeWhole(path, [bytes], job);
      written.push(path);
    }
    return written;
  } catch (error) {
    if (isNew) await rm(out, { recursive: true, force: true });
    else for (const path of written) await rm(path, { force: true });
    throw error;
  }
}
