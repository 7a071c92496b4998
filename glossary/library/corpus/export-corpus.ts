import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Format, OutputFile, ParallelDocument } from '#glossary/formats/format.ts';
import { formatById } from '#glossary/formats/registry.ts';
import { newZip } from '#glossary/formats/zip/new-zip.ts';
import type { CorpusRequest, CorpusResult } from '#glossary/model/corpus.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import { parallelDocument } from '../articles/parallel-document.ts';
import { listArticles } from '../articles/read-articles.ts';
import { assertWritable, writeWhole } from '../files/write-file.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import { pairChooser } from './choose-pairs.ts';
import { type CorpusPart, splitArticles } from './split-articles.ts';

/** Formats of which a part is one file with all its articles; of the others each article has its own. */
const JOINED: ReadonlySet<string> = new Set(['moses', 'jsonl', 'tsv', 'csv']);

/** Formats whose first line names the columns. */
const HEADED: ReadonlySet<string> = new Set(['tsv', 'csv']);

/** Version of the layout of a corpus, raised when it changes. */
const LAYOUT = 1;

interface ChosenArticle {
  readonly id: ArticleId;
  readonly part: CorpusPart;
  readonly document: ParallelDocument;
  readonly pairs: number;
}

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
  const chooser = pairChooser(request.filter, library.store.measures.fold);
  const found: Omit<ChosenArticle, 'part'>[] = [];
  const summaries = listArticles(library, '').toSorted((a, b) => a.id - b.id);
  for (const [index, { id, editedAt }] of summaries.entries()) {
    job.progressed(index, summaries.length);
    await job.pause();
    const { document, pairs } = chooser.choose(parallelDocument(library, id, false));
    if (pairs > 0) found.push({ id, document: { ...document, exportedAt: editedAt }, pairs });
  }
  const parts = splitArticles(
    found.map(({ id }) => id),
    request.split,
  );
  const articles = found.map((article): ChosenArticle => ({ ...article, part: parts.get(article.id)! }));
  const files = corpusFiles(request.formats, articles);
  files['manifest.json'] = manifest(request, articles, files, chooser.leftOut);
  const paths = isZip
    ? [await writeZip(request.out, files, job)]
    : await writeFolder(request.out, files, job);
  const pairs = articles.reduce((sum, article) => sum + article.pairs, 0);
  return { paths, articles: articles.length, pairs, leftOut: chooser.leftOut };
}

async function assertFree({ out, isOverwriteAllowed }: CorpusRequest, isZip: boolean): Promise<void> {
  if (isOverwriteAllowed || !existsSync(out)) return;
  if (isZip || (await readdir(out)).length > 0) throw new QostilError('file-exists', { path: out });
}

function corpusFiles(formats: readonly string[], articles: readonly ChosenArticle[]): Record<string, Buffer> {
  const files: Record<string, Buffer> = {};
  for (const id of formats) {
    const write = writerOf(id);
    for (const { id: articleId, part, document } of articles) {
      for (const { suffix, chunks } of write(document)) {
        const name = JOINED.has(id) ? `${part}${suffix}` : `${part}/article-${articleId}${suffix}`;
        const before = files[name];
        const bytes = bytesOf(chunks, HEADED.has(id) && before !== undefined);
        files[name] = before ? Buffer.concat([before, bytes]) : bytes;
      }
    }
  }
  return files;
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

function manifest(
  { formats, filter, split }: CorpusRequest,
  articles: readonly ChosenArticle[],
  files: Readonly<Record<string, Buffer>>,
  leftOut: CorpusResult['leftOut'],
): Buffer {
  const parts: Partial<Record<CorpusPart, { articles: number; pairs: number }>> = {};
  for (const { part, pairs } of articles) {
    const known = parts[part] ?? { articles: 0, pairs: 0 };
    parts[part] = { articles: known.articles + 1, pairs: known.pairs + pairs };
  }
  const described = {
    program: 'Qostil',
    layout: LAYOUT,
    languages: ['kk', 'en'],
    formats,
    filter,
    split,
    leftOut,
    parts,
    articles: articles.map(({ id, part, pairs, document: { metadata } }) => ({
      id,
      part,
      pairs,
      ...metadata,
    })),
    files: Object.entries(files)
      .map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: hashOf(bytes) }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
  return Buffer.from(`${JSON.stringify(described, null, 2)}\n`);
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
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
