import { createPair, type Pair } from '#glossary/checks/pair.ts';
import { checkAcross, checkPair } from '#glossary/checks/run-checks.ts';
import type { CheckedArticles, SegmentFinding } from '#glossary/model/checking.ts';
import { countWords } from '#glossary/model/count-words.ts';
import type { Finding } from '#glossary/model/finding.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import type { Segment } from '#glossary/model/segment.ts';
import { requireArticle } from '../articles/read-articles.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import type { TextTools } from '../text/text-tools.ts';
import type { CheckResources } from './check-resources.ts';
import { checkSettings, ownChecks } from './check-settings.ts';
import { dismissedIn } from './dismissals.ts';
import { libraryCheckTools } from './library-check-tools.ts';
import { BEFORE, englishOf, isGuest, pairOfSegment } from './pair-of-segment.ts';
import { runOwnChecks } from './run-own-checks.ts';

/** Segments checked before others may work. */
const AT_A_TIME = 20;

/** A segment as it was checked. */
interface Checked {
  readonly segment: Segment;
  readonly pair: Pair;
}

/**
 * Everything the checks find in some articles, dismissed findings left out and counted. Names and repeated sentences
 * are compared over all of the articles together, in their order. Errors: article-missing, cancelled.
 */
export async function checkArticles(
  library: Library,
  resources: CheckResources,
  tools: TextTools,
  articleIds: readonly ArticleId[],
  job: Job,
): Promise<CheckedArticles> {
  const all: Checked[] = [];
  const found: { readonly at: number; readonly finding: Finding }[] = [];
  const total = articleIds.reduce((sum, id) => sum + library.store.segments.outline(id).length, 0);
  for (const articleId of articleIds) {
    const checked = await pairsOf(library, resources, tools, articleId);
    const settings = checkSettings(library, articleId);
    for (const [at, { pair }] of checked.entries()) {
      found.push(...checkPair(pair, settings).map((finding) => ({ at: all.length + at, finding })));
      if (at % AT_A_TIME !== AT_A_TIME - 1) continue;
      job.progressed(all.length + at, total);
      await job.pause();
    }
    all.push(...checked);
  }
  const pairs = all.map(({ pair }) => pair);
  const settings = checkSettings(library, articleIds.length === 1 ? articleIds[0]! : null);
  found.push(...checkAcross(pairs, settings), ...(await runOwnChecks(ownChecks(library), pairs)));
  job.progressed(total, total);
  return withoutDismissed(library, all, found);
}

async function pairsOf(
  library: Library,
  resources: CheckResources,
  tools: TextTools,
  articleId: ArticleId,
): Promise<readonly Checked[]> {
  requireArticle(library, articleId);
  const { store } = library;
  const checkTools = await libraryCheckTools(library, resources, tools, articleId, null);
  const languages = new Map(store.segments.paragraphs(articleId).map(({ id, language }) => [id, language]));
  const segments = [...store.segments.iterate(articleId)];
  const guests = Map.groupBy(segments.filter(isGuest), ({ relation }) =>
    relation.kind === 'merged' ? relation.into : null,
  );
  const paragraphs = new Map(
    [...Map.groupBy(segments, ({ paragraphId }) => paragraphId)].map(([id, own]) => [id, englishOf(own)]),
  );
  return segments
    .filter((segment) => !isGuest(segment))
    .map((segment) => {
      const { id, paragraphId, position } = segment;
      const text = pairOfSegment(
        segment,
        guests.get(id) ?? [],
        languages.get(paragraphId),
        paragraphs.get(paragraphId) ?? '',
        () => englishOf(segments.slice(Math.max(0, position - BEFORE), position)),
      );
      return { segment, pair: createPair(text, checkTools) };
    });
}

function withoutDismissed(
  library: Library,
  all: readonly Checked[],
  found: readonly { readonly at: number; readonly finding: Finding }[],
): CheckedArticles {
  const dismissedOf = new Map<ArticleId, ReturnType<typeof dismissedIn>>();
  for (const { segment } of all) {
    if (!dismissedOf.has(segment.articleId))
      dismissedOf.set(segment.articleId, dismissedIn(library, segment.articleId));
  }
  const standing = found.filter(({ at, finding }) => {
    const { segment, pair } = all[at]!;
    return !dismissedOf.get(segment.articleId)!(finding, pair);
  });
  return {
    findings: standing
      .toSorted((a, b) => a.at - b.at)
      .map(({ at, finding }) => placed(all[at]!.segment, finding)),
    dismissed: found.length - standing.length,
    segments: all.length,
    words: all.reduce((sum, { pair }) => sum + countWords(pair.target), 0),
  };
}

function placed({ articleId, id, position, revision }: Segment, finding: Finding): SegmentFinding {
  return { ...finding, articleId, segmentId: id, position, revision };
}
