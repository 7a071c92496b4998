import type { ConsistencyMention, ConsistencyRow, MentionState } from '#glossary/model/consistency.ts';
import { type Entry, preferredRendering } from '#glossary/model/entry.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { ArticleId, OperationId, SegmentId } from '#glossary/model/ids.ts';
import type { RenameResult } from '#glossary/model/rename.ts';
import type { Segment } from '#glossary/model/segment.ts';
import { overlaps, type Span } from '#glossary/model/span.ts';
import type { TermType } from '#glossary/model/term-type.ts';
import { agreedSpellings } from '#glossary/terms/consistency/agreed-spelling.ts';
import {
  type BackMatcher,
  createBackMatcher,
  type MatchedName,
} from '#glossary/terms/consistency/match-back.ts';
import { exchangeUse } from '#glossary/terms/renaming/exchange-use.ts';
import { findUses, renderingPattern } from '#glossary/terms/renaming/rendering-uses.ts';
import { findRenderings } from '#glossary/terms/renaming/renderings-in-text.ts';
import { requireArticle } from '../articles/read-articles.ts';
import type { Library } from '../library.ts';
import type { TextTools } from '../text/text-tools.ts';
import { namesOfArticle, type SegmentName } from './article-names.ts';
import { recogniseTerms, type SegmentTerm } from './recognise-terms.ts';
import { changeTargets } from './rename.ts';

/**
 * How an article renders each thing it names, in order of the first mention: entries first recognised, then names
 * without an entry that are found again in the English. A form that only is not the one due here (short at the first
 * mention) counts as accepted. Errors: article-missing. Cost: recognition of the whole article.
 */
export function consistency(
  library: Library,
  tools: TextTools,
  articleId: ArticleId,
): readonly ConsistencyRow[] {
  requireArticle(library, articleId);
  const matcher = createBackMatcher(tools.romanizer());
  const entries = new Map<Entry['id'], { readonly entry: Entry; readonly mentions: ConsistencyMention[] }>();
  const terms = new Map<SegmentId, readonly SegmentTerm[]>();
  const taken = new Map<SegmentId, Span[]>();
  for (const segment of library.store.segments.iterate(articleId)) {
    const found = recogniseTerms(library, segment);
    terms.set(segment.id, found);
    const spans: Span[] = [];
    for (const [entry, own] of Map.groupBy(found, (term) => term.entry)) {
      const row = entries.get(entry.id) ?? { entry, mentions: [] };
      entries.set(entry.id, row);
      const others = found.filter((term) => term.entry.id !== entry.id).map((term) => term.entry);
      row.mentions.push(...mentionsOf(segment, entry, own, others, row.mentions.length === 0, matcher));
      spans.push(
        ...row.mentions.flatMap(({ segmentId, target }) =>
          segmentId === segment.id && target ? [target] : [],
        ),
      );
    }
    taken.set(segment.id, spans);
  }
  const rows = [...entries.values()].map(({ entry, mentions }) =>
    rowOf(entry.id, entry.forms[0]?.text ?? '', entry.type, mentions),
  );
  return [...rows, ...namesWithoutEntry(library, tools, articleId, matcher, terms, taken)];
}

/** Mentions of an entry in one segment, paired in order with its renderings in the English. */
function mentionsOf(
  segment: Segment,
  entry: Entry,
  own: readonly SegmentTerm[],
  others: readonly Entry[],
  isFirstSegment: boolean,
  matcher: BackMatcher,
): readonly ConsistencyMention[] {
  const english = segment.target.text;
  const longer = others.flatMap(({ renderings }) => findRenderings(english, renderings));
  const used = findRenderings(english, entry.renderings).filter(
    (use) => !longer.some((other) => overlaps(use, other) && other.end - other.start > use.end - use.start),
  );
  const taken: Span[] = [...used, ...longer];
  return own.map(({ start, end }, at) => {
    const isFirst = isFirstSegment && at === 0;
    const wanted = preferredRendering(entry, isFirst ? 'full' : 'short') ?? '';
    const base = {
      segmentId: segment.id,
      position: segment.position,
      source: { start, end },
      wanted,
      isFirst,
    };
    const use = used[at];
    const wider = use && widerName(english, entry, use, taken, matcher);
    if (wider) {
      const target = { start: wider.start, end: wider.end };
      return { ...base, target, rendering: wider.text, state: 'other', segmentState: segment.state };
    }
    if (use) {
      const state: MentionState =
        use.rendering.status === 'forbidden'
          ? 'forbidden'
          : use.rendering.text === wanted
            ? 'preferred'
            : 'accepted';
      const target = { start: use.start, end: use.end };
      return { ...base, target, rendering: use.rendering.text, state, segmentState: segment.state };
    }
    const other = entry.forms
      .map(({ text }) => matcher.find(english, text, entry.type, taken))
      .find((match) => match !== null);
    if (!other)
      return { ...base, target: null, rendering: '', state: 'missing', segmentState: segment.state };
    const target = { start: other.start, end: other.end };
    taken.push(target);
    return { ...base, target, rendering: other.text, state: 'other', segmentState: segment.state };
  });
}

/** A person's full name in a spelling nobody listed, around a surname that is listed: Erlan Doszhanov. */
function widerName(
  english: string,
  { type, forms }: Entry,
  use: Span,
  taken: readonly Span[],
  matcher: BackMatcher,
): MatchedName | null {
  if (type !== 'person') return null;
  const others = taken.filter(({ start, end }) => start !== use.start || end !== use.end);
  const [full] = forms;
  const found = full?.text.includes(' ') ? matcher.find(english, full.text, type, others) : null;
  if (!found || found.start > use.start || found.end < use.end) return null;
  return found.end - found.start > use.end - use.start ? found : null;
}

function namesWithoutEntry(
  library: Library,
  tools: TextTools,
  articleId: ArticleId,
  matcher: BackMatcher,
  terms: ReadonlyMap<SegmentId, readonly SegmentTerm[]>,
  taken: ReadonlyMap<SegmentId, Span[]>,
): readonly ConsistencyRow[] {
  const rows: ConsistencyRow[] = [];
  for (const names of namesOfArticle(library, tools.nameFinder(), articleId)) {
    const free = names.filter((name) => !terms.get(name.segment.id)?.some((term) => overlaps(term, name)));
    for (const mentions of Map.groupBy(free, ({ entity }) => entity).values()) {
      const row = rowOfName(mentions, matcher, taken);
      if (row) rows.push(row);
    }
  }
  return rows;
}

/** A name by the spellings found for it; null when the English has none. */
function rowOfName(
  names: readonly SegmentName[],
  matcher: BackMatcher,
  taken: ReadonlyMap<SegmentId, Span[]>,
): ConsistencyRow | null {
  const found = names.map((name) => {
    const spans = taken.get(name.segment.id) ?? [];
    const match = matcher.find(name.segment.target.text, name.base, name.type, spans);
    if (match) spans.push(match);
    return { name, match };
  });
  const rendered = found.filter(({ match }) => match !== null);
  if (rendered.length === 0) return null;
  const agreed = agreedSpellings(
    rendered.map(({ name, match }) => ({ base: name.base, rendering: match!.text })),
  );
  const mentions = found.map(({ name, match }, at): ConsistencyMention => {
    const wanted = match === null ? '' : (agreed[rendered.findIndex((one) => one.name === name)] ?? '');
    return {
      segmentId: name.segment.id,
      position: name.segment.position,
      source: { start: name.start, end: name.end },
      target: match && { start: match.start, end: match.end },
      rendering: match?.text ?? '',
      wanted,
      state: match === null ? 'missing' : match.text === wanted ? 'preferred' : 'other',
      isFirst: at === 0,
      segmentState: name.segment.state,
    };
  });
  const longest = names.reduce((best, { base }) => (base.length > best.length ? base : best), '');
  return rowOf(null, longest, names[0]!.type, mentions);
}

function rowOf(
  entryId: ConsistencyRow['entryId'],
  base: string,
  type: TermType,
  mentions: readonly ConsistencyMention[],
): ConsistencyRow {
  const renderings = [...Map.groupBy(mentions, ({ rendering }) => rendering)]
    .filter(([text]) => text !== '')
    .map(([text, own]) => ({ text, count: own.length, state: own[0]!.state }))
    .sort((a, b) => b.count - a.count);
  const deviations = mentions.filter(({ state }) => state === 'forbidden' || state === 'other').length;
  return { entryId, base, type, renderings, mentions, deviations };
}

/**
 * Puts another English in the place of listed spans, as one step; number, possessive and capitals stay. Locked
 * segments are left alone. Errors: segment-changed when a span does not hold the rendering any more.
 */
export function fixMentions(
  library: Library,
  request: {
    readonly operationId: OperationId;
    readonly articleId: ArticleId;
    readonly fixes: readonly (Span & {
      readonly segmentId: SegmentId;
      readonly rendering: string;
      readonly to: string;
    })[];
  },
): RenameResult {
  const bySegment = Map.groupBy(request.fixes, ({ segmentId }) => segmentId);
  const { operationId } = request;
  return changeTargets(library, { operationId, segmentIds: [...bySegment.keys()] }, ['library'], (segment) =>
    (bySegment.get(segment.id) ?? [])
      .flatMap(({ start, rendering, to }) => {
        const use = findUses(segment.target.text, renderingPattern(rendering)).find(
          (one) => one.start === start,
        );
        if (!use)
          throw new QostilError('segment-changed', { segment: segment.id, revision: segment.revision });
        return exchangeUse(segment.target.text, use, to);
      })
      .sort((a, b) => a.start - b.start),
  );
}
