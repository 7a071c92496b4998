import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { FileContent, Format, SourceDocument } from '#glossary/formats/format.ts';
import { FORMATS } from '#glossary/formats/registry.ts';
import { assertNever } from '#glossary/model/assert-never.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { ParagraphChoice, ReadOptions } from '#glossary/model/exchange.ts';
import { type ArticleDraft, cleanText, draftArticle } from '../articles/create-article.ts';
import {
  type SourceParagraph,
  segmentBlocks,
  segmentSource,
  segmentUnits,
} from '../articles/segmentation.ts';

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
  const { file, format, document } = await readFormat(path, options);
  const paragraphs: SourceParagraph[] = [];
  for (const paragraph of cut(document, options)) if (paragraphs.push(paragraph) % PIECE === 0) await pause();
  const { taken, leftOut } = choose(paragraphs, options.paragraphs ?? []);
  if (taken.length === 0) throw new QostilError('file-empty', { file: file.name });
  const draft = draftArticle(taken, { ...document.metadata, ...options.metadata }, format.id);
  if (!format.translate) return { document, draft };
  const { name, bytes, ...kept } = file;
  return { document, draft: { ...draft, original: { name, options: { ...kept, leftOut }, bytes } } };
}

/** The paragraphs with what was chosen for them, and the document's places of those that stay out. */
function choose(
  paragraphs: readonly SourceParagraph[],
  choices: readonly ParagraphChoice[],
): { readonly taken: readonly SourceParagraph[]; readonly leftOut: readonly number[] } {
  const byIndex = new Map(choices.map((choice) => [choice.index, choice]));
  const leftOut: number[] = [];
  const taken = paragraphs.flatMap((paragraph, index) => {
    const {
      isLeftOut = false,
      role = paragraph.role,
      language = paragraph.language,
    } = byIndex.get(index) ?? {};
    if (!isLeftOut) return [{ ...paragraph, role, language }];
    for (let at = paragraph.place?.start ?? 0; at < (paragraph.place?.end ?? 0); at += 1) leftOut.push(at);
    return [];
  });
  return { taken, leftOut };
}

/** A file as its format reads it. Errors: file-*. */
export async function readFormat(
  path: string,
  options: ReadOptions,
): Promise<{ readonly file: FileContent; readonly format: Format; readonly document: SourceDocument }> {
  const alone = { ...(await readContent(path)), ...chosen(options) };
  const { format, read } = formatOf(alone);
  const other = format.companion?.(alone.name);
  const file = other ? { ...alone, companion: (await readContent(join(dirname(path), other))).bytes } : alone;
  return { file, format, document: read(file) };
}

/** What the writer chose, as readers take it. */
function chosen({ encoding, isWholePage, columns }: ReadOptions): Partial<FileContent> {
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(isWholePage === undefined ? {} : { isWholePage }),
    ...(columns === undefined ? {} : { columns }),
  };
}

function cut({ content }: SourceDocument, { layout }: ReadOptions): Iterable<SourceParagraph> {
  switch (content.kind) {
    case 'text':
      return segmentSource(cleanText(content.text), layout ?? 'auto');
    case 'blocks':
      return segmentBlocks(content.blocks);
    case 'units':
      return segmentUnits(content.units);
    default:
      return assertNever(content);
  }
}

/** The bytes of a file under its name. Errors: file-missing, file-unreadable, file-too-large. */
export async function readContent(path: string): Promise<FileContent> {
  const name = basename(path);
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) {
      const megabytes = Math.round(size / 1048576);
      throw new QostilError('file-too-large', { file: name, megabytes, limit: MAX_BYTES / 1048576 });
    }
    if (size === 0) throw new QostilError('file-empty', { file: name });
    return { name, bytes: await readFile(path) };
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
