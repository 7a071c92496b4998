import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { FileContent, Format, SourceDocument } from '#glossary/formats/format.ts';
import { FORMATS } from '#glossary/formats/registry.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { ReadOptions } from '#glossary/model/exchange.ts';
import { type ArticleDraft, cleanText, draftArticle } from '../articles/create-article.ts';
import { type SourceParagraph, segmentBlocks, segmentSource } from '../articles/segmentation.ts';

/** Largest file taken into memory, bytes; formats have lower limits of their own. */
const MAX_BYTES = 256 * 1024 * 1024;

/** A file as read, and the article it would make. */
export interface ReadFile {
  readonly document: SourceDocument;
  readonly draft: ArticleDraft;
}

/** Paragraphs cut before others may work, about 10 ms. */
const PIECE = 200;

/** Reads a file by its format and cuts it, giving way through `pause`. Errors: file-*, and those of `pause`. */
export async function readDocument(
  path: string,
  options: ReadOptions,
  pause: () => Promise<void>,
): Promise<ReadFile> {
  const file = await readContent(path, options.encoding);
  const { format, read } = formatOf(file);
  const document = read(file);
  const { content } = document;
  const cutting =
    content.kind === 'text'
      ? segmentSource(cleanText(content.text), options.layout ?? 'auto')
      : segmentBlocks(content.kind === 'blocks' ? content.blocks : []);
  const paragraphs: SourceParagraph[] = [];
  for (const paragraph of cutting) if (paragraphs.push(paragraph) % PIECE === 0) await pause();
  if (paragraphs.length === 0) throw new QostilError('file-empty', { file: file.name });
  const metadata = { ...document.metadata, ...options.metadata };
  return { document, draft: draftArticle(paragraphs, metadata, format.id) };
}

async function readContent(path: string, encoding: string | undefined): Promise<FileContent> {
  const name = basename(path);
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) {
      const megabytes = Math.round(size / 1048576);
      throw new QostilError('file-too-large', { file: name, megabytes, limit: MAX_BYTES / 1048576 });
    }
    if (size === 0) throw new QostilError('file-empty', { file: name });
    const bytes = await readFile(path);
    return encoding === undefined ? { name, bytes } : { name, bytes, encoding };
  } catch (error) {
    if (error instanceof QostilError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new QostilError(
      code === 'ENOENT' ? 'file-missing' : 'file-unreadable',
      { file: name },
      message,
      error,
    );
  }
}

/** The format by the name's ending, else the surest by the content. Errors: file-format-unknown. */
function formatOf(file: FileContent): {
  readonly format: Format;
  readonly read: NonNullable<Format['read']>;
} {
  const extension = extname(file.name).slice(1).toLowerCase();
  const readable = FORMATS.flatMap((format) => (format.read ? [{ format, read: format.read }] : []));
  const named = readable.find(({ format }) => format.extensions.includes(extension));
  if (named) return named;
  const sniffed = readable
    .map((candidate) => ({ ...candidate, certainty: candidate.format.sniff?.(file) ?? 0 }))
    .sort((a, b) => b.certainty - a.certainty)[0];
  if (!sniffed || sniffed.certainty === 0)
    throw new QostilError('file-format-unknown', { file: file.name, extension });
  return sniffed;
}
