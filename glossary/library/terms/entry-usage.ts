import type { Entry } from '#glossary/model/entry.ts';
import type { UsageLine } from '#glossary/model/entry-usage.ts';
import type { ArticleId, EntryId, SegmentId } from '#glossary/model/ids.ts';
import type { Segment } from '#glossary/model/segment.ts';
import { renderingIn } from '#glossary/terms/renaming/renderings-in-text.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import { requireEntry } from './entries.ts';
import { beginningOf } from './first-mentions.ts';
import { recogniseTerms, type SegmentTerm } from './recognise-terms.ts';

/** Segments read at a time. */
const PAGE = 500;

/** A segment in whose source an entry was found. */
export interface SegmentWithEntry {
  readonly segment: Segment;
  readonly found: readonly SegmentTerm[];
}

/**
 * Segments of one article, or of all (null), in whose source an entry is recognised; the article edited last first.
 * Cost: one look at every segment's text, recognition where it may stand.
 */
export function* segmentsWithEntry(
  library: Library,
  entry: Entry,
  articleId: ArticleId | null,
): Generator<SegmentWithEntry> {
  const { store } = library;
  const { fold } = store.measures;
  // A person may be named by the surname or the given name alone.
  const texts = entry.forms.flatMap(({ text }) =>
    entry.type === 'person' ? [text, ...text.split(/\s+/)] : [text],
  );
  const beginnings = new Set(texts.map((text) => beginningOf(fold(text))));
  const ids = new Set<SegmentId>();
  for (const beginning of beginnings) {
    for (const id of store.uses.segmentsWith(beginning, 'source', articleId)) ids.add(id);
  }
  for (const segment of segmentsOf(library, [...ids])) {
    const found = recogniseTerms(library, segment).filter((term) => term.entry.id === entry.id);
    if (found.length > 0) yield { segment, found };
  }
}

/** Segments by their ids, in that order. */
export function* segmentsOf({ store }: Library, ids: readonly SegmentId[]): Generator<Segment> {
  for (let from = 0; from < ids.length; from += PAGE) {
    const page = ids.slice(from, from + PAGE);
    const byId = new Map(store.segments.getAll(page).map((segment) => [segment.id, segment]));
    for (const id of page) {
      const segment = byId.get(id);
      if (segment) yield segment;
    }
  }
}

/** Where an entry is used, at most `limit` lines, and how often. Errors: entry-missing. */
export function entryUsage(
  library: Library,
  { entryId, limit }: { readonly entryId: EntryId; readonly limit: number },
): { readonly total: number; readonly lines: readonly UsageLine[] } {
  const entry = requireEntry(library, entryId);
  const titles = titlesOf(library);
  const lines: UsageLine[] = [];
  let total = 0;
  for (const { segment, found } of segmentsWithEntry(library, entry, null)) {
    total += found.length;
    for (const { start, end } of found) {
      if (lines.length >= limit) break;
      lines.push({
        segmentId: segment.id,
        articleId: segment.articleId,
        articleTitle: titles(segment.articleId),
        position: segment.position,
        source: segment.source.text,
        span: { start, end },
        target: segment.target.text,
        inTarget: renderingIn(segment.target.text, entry),
      });
    }
  }
  return { total, lines };
}

/** Titles of articles, each read once. */
export function titlesOf({ store }: Library): (id: ArticleId) => string {
  const titles = new Map<ArticleId, string>();
  return (id) => {
    const title = titles.get(id) ?? store.articles.get(id)?.title ?? '';
    titles.set(id, title);
    return title;
  };
}

/** Counts which entries the articles use, where an article or the glossary changed since the last count. */
export async function countUses(library: Library, job: Job): Promise<{ readonly used: number }> {
  const { store } = library;
  const stamp = store.entries.stamp();
  const articles = store.uses.stale(stamp);
  for (const [at, article] of articles.entries()) {
    job.progressed(at, articles.length);
    await job.pause();
    const mentions = new Map<EntryId, number>();
    let read = 0;
    for (const segment of store.segments.iterate(article.id)) {
      for (const { entry } of recogniseTerms(library, segment))
        mentions.set(entry.id, (mentions.get(entry.id) ?? 0) + 1);
      read += 1;
      if (read % PAGE === 0) await job.pause();
    }
    // Written only for the glossary it was counted with.
    if (store.entries.stamp() === stamp) store.transaction(() => store.uses.put(article, stamp, mentions));
  }
  job.progressed(articles.length, articles.length);
  return { used: store.uses.used() };
}
