import { FORMATS } from '#glossary/formats/registry.ts';
import type { CorpusChoice, CorpusPreview } from '#glossary/model/corpus.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import { chooseArticles } from './choose-articles.ts';
import { corpusLosses } from './corpus-losses.ts';

/** What a corpus would hold; nothing is written. Errors: cancelled. */
export async function previewCorpus(
  library: Library,
  choice: CorpusChoice,
  job: Job,
): Promise<CorpusPreview> {
  const writable = FORMATS.filter(({ write }) => write).map(({ id }) => id);
  const { articles, leftOut } = await chooseArticles(library, choice, job);
  return {
    articles: articles.map(({ id, part, pairs, document }) => ({
      id,
      title: document.metadata.title,
      part,
      pairs,
    })),
    leftOut,
    losses: corpusLosses(writable, articles),
  };
}
