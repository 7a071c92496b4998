import type { ParallelSegment } from '#glossary/formats/format.ts';
import type { AlignedPair } from '#glossary/model/alignment.ts';
import { plain } from '#glossary/model/coded-text.ts';
import type { Timestamp } from '#glossary/model/ids.ts';
import { draftArticle } from '../articles/create-article.ts';
import { type ParallelFiles, type ParallelTarget, writeParallel } from '../files/write-parallel.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import { settings } from '../settings.ts';

/**
 * Writes the rows that have both sides as parallel text of any format, without storing them.
 * Errors: those of writeParallel.
 */
export async function exportAlignment(
  library: Library,
  {
    pairs,
    title,
    ...target
  }: ParallelTarget & { readonly pairs: readonly AlignedPair[]; readonly title: string },
  job: Job,
): Promise<ParallelFiles & { readonly pairs: number }> {
  const at = library.clock();
  const { writerName, englishVariety } = settings(library);
  const segments = pairs
    .filter(({ source, target }) => source.trim() !== '' && target.trim() !== '')
    .map((pair, index) => toSegment(pair, index, at));
  const { metadata } = draftArticle([], { title }, 'aligned');
  const document = { metadata, writerName, targetLanguage: englishVariety, exportedAt: at, segments };
  return { ...(await writeParallel(document, target, job)), pairs: segments.length };
}

function toSegment({ source, target }: AlignedPair, index: number, at: Timestamp): ParallelSegment {
  return {
    id: index + 1,
    number: index + 1,
    source: plain(source),
    target: plain(target),
    state: 'confirmed',
    origin: { kind: 'imported', format: 'aligned', offered: target },
    relation: { kind: 'normal' },
    role: 'body',
    language: 'kk',
    endsParagraph: false,
    note: '',
    editedAt: at,
  };
}
