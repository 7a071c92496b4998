import type { ParallelDocument } from '#glossary/formats/format.ts';
import type { CorpusChoice, CorpusPart, CorpusResult } from '#glossary/model/corpus.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import { parallelDocument } from '../articles/parallel-document.ts';
import { listArticles } from '../articles/read-articles.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import { pairChooser } from './choose-pairs.ts';
import { splitArticles } from './split-articles.ts';

/** An article of a corpus with its chosen pairs. */
export interface ChosenArticle {
  readonly id: ArticleId;
  readonly part: CorpusPart;
  readonly document: ParallelDocument;
  readonly pairs: number;
}

/** The articles of the library that a filter leaves something of, by id, each in its part. Errors: cancelled. */
export async function chooseArticles(
  library: Library,
  { filter, split }: CorpusChoice,
  job: Job,
): Promise<{ readonly articles: readonly ChosenArticle[]; readonly leftOut: CorpusResult['leftOut'] }> {
  const chooser = pairChooser(filter, library.store.measures.fold);
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
    split,
  );
  return {
    articles: found.map((article) => ({ ...article, part: parts.get(article.id)! })),
    leftOut: chooser.leftOut,
  };
}
