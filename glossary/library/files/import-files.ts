import { ENCODING_NAMES } from '#glossary/formats/txt/decode-text.ts';
import { findHomoglyphs } from '#glossary/kazakh/letters/homoglyphs.ts';
import { countWords } from '#glossary/model/count-words.ts';
import { type ErrorRecord, QostilError } from '#glossary/model/errors.ts';
import type { ImportPreview, ReadOptions } from '#glossary/model/exchange.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import type { Write } from '#glossary/model/segments-change.ts';
import { hashOf, storeHidden } from '../articles/create-article.ts';
import type { SourceParagraph } from '../articles/segmentation.ts';
import { type Job, letOthersWork } from '../job.ts';
import type { Library } from '../library.ts';
import { write } from '../write.ts';
import { readDocument } from './read-document.ts';

/** Paragraphs shown before an import. */
const SHOWN = 200;

/** What an import would make of a file; nothing is written. Errors: file-*. */
export async function previewImport(
  { store }: Library,
  path: string,
  options: ReadOptions,
): Promise<ImportPreview> {
  const { document, draft } = await readDocument(path, options, letOthersWork);
  const { metadata, format, paragraphs } = draft;
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  return {
    path,
    format,
    encoding: document.encoding,
    isEncodingSure: document.isEncodingSure,
    encodings: document.encoding === '' ? [] : ENCODING_NAMES,
    metadata,
    paragraphs: paragraphs.slice(0, SHOWN).map((paragraph) => ({
      ...paragraph,
      sentences: paragraph.sentences.map(({ text }) => text),
    })),
    segments: sentences.length,
    words: sentences.reduce((sum, { text }) => sum + countWords(text), 0),
    notices: [...document.notices, ...lookAlikes(paragraphs)],
    table: document.table ?? null,
    duplicateOf: store.articles.byHash(hashOf(paragraphs)),
  };
}

/** A notice of Kazakh words with letters of another script; none when there is no such word. */
function lookAlikes(paragraphs: readonly SourceParagraph[]): ImportPreview['notices'] {
  const words = paragraphs
    .filter(({ language }) => language === 'kk')
    .flatMap(({ sentences }) => sentences.flatMap(({ text }) => findHomoglyphs(text)))
    .filter(({ level }) => level === 'certain');
  const [first] = words;
  if (!first) return [];
  return [
    { code: 'look-alikes', params: { count: words.length, word: first.word, repaired: first.repaired } },
  ];
}

/** What became of the files of an import. */
export interface Imported {
  readonly articleIds: readonly ArticleId[];
  /** Files that could not be read; the others are in. */
  readonly failures: readonly { readonly path: string; readonly error: ErrorRecord }[];
}

/**
 * Makes an article of each file, as one undo step. Articles come in out of sight and appear together at the end, so a
 * cancelled import leaves nothing. Errors: cancelled, disk-full.
 */
export async function importFiles(
  library: Library,
  request: Write & { readonly paths: readonly string[]; readonly options: ReadOptions },
  job: Job,
): Promise<Imported> {
  const { paths, options, operationId } = request;
  const known = library.store.log.resultOf(operationId);
  if (known !== undefined) return known as Imported;
  const articleIds: ArticleId[] = [];
  const failures: { path: string; error: ErrorRecord }[] = [];
  for (const [index, path] of paths.entries()) {
    job.progressed(index, paths.length);
    await job.pause();
    try {
      articleIds.push(await importFile(library, path, options, job));
    } catch (error) {
      if (!(error instanceof QostilError) || !error.code.startsWith('file-')) throw error;
      const { code, params, detail } = error;
      failures.push({ path, error: { code, params, detail } });
    }
  }
  job.progressed(paths.length, paths.length);
  // Nothing came in, so there is no step to undo.
  if (articleIds.length === 0) return { articleIds, failures };
  const imported = write(
    library,
    request,
    'import',
    () => ['library'],
    (recorder) => {
      for (const id of articleIds) recorder.update('article', id, { removed_at: null });
      return { articleIds, failures };
    },
  );
  library.observer.articlesChanged(imported.articleIds);
  return imported;
}

async function importFile(
  library: Library,
  path: string,
  options: ReadOptions,
  job: Job,
): Promise<ArticleId> {
  const { draft } = await readDocument(path, options, job.pause);
  const storing = storeHidden(library, draft);
  for (;;) {
    const step = storing.next();
    if (step.done) return step.value;
    await job.pause();
  }
}
