import type { HarvestCandidate, HarvestContext, HarvestSuggestion } from '#glossary/model/harvest.ts';
import type { ArticleId, SegmentId } from '#glossary/model/ids.ts';
import type { Segment } from '#glossary/model/segment.ts';
import { overlaps, type Span } from '#glossary/model/span.ts';
import type { TermType } from '#glossary/model/term-type.ts';
import { createBackMatcher } from '#glossary/terms/consistency/match-back.ts';
import { phraseIndex } from '#glossary/terms/harvest/mine-renderings.ts';
import { termCandidates } from '#glossary/terms/harvest/term-candidates.ts';
import { requireArticle } from '../articles/read-articles.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import type { TextTools } from '../text/text-tools.ts';
import { namesOfArticle, type SegmentName } from './article-names.ts';
import { recogniseTerms } from './recognise-terms.ts';
import { genderOf } from './suggestions.ts';

const CONTEXTS = 3;
const SUGGESTIONS = 5;
/** Segments between two pauses. */
const BREATH = 50;

/** What is known of a candidate so far. */
interface Gathered {
  readonly base: string;
  readonly type: TermType;
  readonly gender: HarvestCandidate['gender'];
  readonly isName: boolean;
  /** Dictionary forms of its words. */
  readonly lemmas: readonly string[];
  readonly articles: Set<ArticleId>;
  readonly segments: Set<SegmentId>;
  readonly contexts: HarvestContext[];
  /** Confirmed segments it stands in, as numbers of the pairs. */
  readonly pairs: number[];
  count: number;
}

/**
 * Names and recurring terms of an article, or of all, that no entry covers, in their base form, the most frequent
 * first. A name counts from its first mention, a term from `least`; a term that only occurs inside a longer one is left
 * out. Errors: article-missing, cancelled.
 */
export async function harvest(
  library: Library,
  tools: TextTools,
  request: { readonly articleId: ArticleId | null; readonly least: number; readonly limit: number },
  job: Job,
): Promise<readonly HarvestCandidate[]> {
  const { store } = library;
  if (request.articleId !== null) requireArticle(library, request.articleId);
  const articleIds =
    request.articleId === null ? store.articles.list('').map(({ id }) => id) : [request.articleId];
  const gathered = new Map<string, Gathered>();
  const targets: string[] = [];
  for (const [at, articleId] of articleIds.entries()) {
    job.progressed(at, articleIds.length);
    await job.pause();
    await gather(library, tools, articleId, gathered, targets, job);
  }
  job.progressed(articleIds.length, articleIds.length);
  const chosen = withoutParts(
    [...gathered.values()].filter((one) => one.isName || one.count >= request.least),
  )
    .sort((a, b) => Number(b.isName) - Number(a.isName) || weight(b) - weight(a))
    .slice(0, request.limit);
  const phrases = phraseIndex(targets);
  const matcher = createBackMatcher(tools.romanizer());
  return chosen.map((one) => ({
    base: one.base,
    type: one.type,
    gender: one.gender,
    count: one.count,
    articles: one.articles.size,
    contexts: one.contexts,
    suggestions: suggestionsFor(one),
  }));

  function suggestionsFor(one: Gathered): readonly HarvestSuggestion[] {
    const found: HarvestSuggestion[] = one.isName ? matched(one) : [];
    const heads = one.isName ? [] : englishOf(one.lemmas.at(-1)!);
    const mined = phrases.mine({ pairs: one.pairs, words: one.lemmas.length, heads });
    for (const { text, pairs } of mined) found.push({ text, pairs, from: 'pairs' });
    if (one.isName) {
      for (const text of tools.romanizer().romanize(one.base, one.type))
        found.push({ text, pairs: 0, from: 'romanization' });
    } else if (one.lemmas.length === 1) {
      for (const text of heads) found.push({ text, pairs: 0, from: 'dictionary' });
    }
    const seen = new Set<string>();
    return found.filter(({ text }) => !seen.has(text) && seen.add(text)).slice(0, SUGGESTIONS);
  }

  /** English of a noun by the dictionary, the commonest first. */
  function englishOf(lemma: string): readonly string[] {
    const nouns = tools
      .analyzer()
      .entries(lemma)
      .filter(({ pos }) => pos === 'n' || pos === 'propn');
    return nouns.flatMap(({ senses }) => senses.map(({ english }) => english));
  }

  /** Spellings of a name in its confirmed pairs, commonest first. */
  function matched({ base, type, pairs }: Gathered): HarvestSuggestion[] {
    const spellings = pairs.map((pair) => matcher.find(targets[pair]!, base, type)?.text ?? '');
    return [...Map.groupBy(spellings, (text) => text)]
      .filter(([text]) => text !== '')
      .map(([text, all]) => ({ text, pairs: all.length, from: 'pairs' as const }))
      .sort((a, b) => b.pairs - a.pairs);
  }
}

async function gather(
  library: Library,
  tools: TextTools,
  articleId: ArticleId,
  gathered: Map<string, Gathered>,
  targets: string[],
  job: Job,
): Promise<void> {
  const { store } = library;
  const fold = store.measures.fold;
  const covered = new Map<SegmentId, Span[]>();
  const pairOf = new Map<SegmentId, number>();
  const note = (
    key: string,
    make: () => Pick<Gathered, 'base' | 'type' | 'gender' | 'isName' | 'lemmas'>,
    segment: Segment,
    span: Span,
  ) => {
    let one = gathered.get(key);
    if (!one) {
      one = { ...make(), articles: new Set(), segments: new Set(), contexts: [], pairs: [], count: 0 };
      gathered.set(key, one);
    }
    one.count += 1;
    one.articles.add(articleId);
    if (one.segments.has(segment.id)) return;
    one.segments.add(segment.id);
    const pair = pairOf.get(segment.id);
    if (pair !== undefined) one.pairs.push(pair);
    if (one.contexts.length < CONTEXTS) {
      const { start, end } = span;
      one.contexts.push({
        segmentId: segment.id,
        source: segment.source.text,
        start,
        end,
        target: segment.target.text,
      });
    }
  };
  for (const segment of store.segments.iterate(articleId)) {
    covered.set(segment.id, [...recogniseTerms(library, segment)]);
    if (segment.state !== 'confirmed' && segment.state !== 'reviewed') continue;
    pairOf.set(segment.id, targets.length);
    targets.push(segment.target.text);
  }
  for (const names of namesOfArticle(library, tools.nameFinder(), articleId)) {
    await job.pause();
    const longest = new Map<number, string>();
    for (const { entity, base } of names) {
      if (base.length > (longest.get(entity)?.length ?? 0)) longest.set(entity, base);
    }
    for (const name of names) {
      const spans = covered.get(name.segment.id)!;
      if (spans.some((span) => overlaps(span, name)) || isClause(tools, name)) continue;
      const base = longest.get(name.entity)!;
      const made = {
        base,
        type: name.type,
        gender: genderOf(name),
        isName: true,
        lemmas: base.split(' '),
      };
      note(`${name.type} ${fold(base)}`, () => made, name.segment, name);
      spans.push(name);
    }
  }
  const kazakh = new Set(
    store.segments
      .paragraphs(articleId)
      .filter(({ language }) => language === 'kk')
      .map(({ id }) => id),
  );
  let read = 0;
  for (const segment of store.segments.iterate(articleId)) {
    read += 1;
    if (read % BREATH === 0) await job.pause();
    if (!kazakh.has(segment.paragraphId)) continue;
    const spans = covered.get(segment.id) ?? [];
    for (const candidate of termCandidates(segment.source.text, tools.analyzer())) {
      if (spans.some((span) => overlaps(span, candidate))) continue;
      const { base, lemmas } = candidate;
      const made = {
        base,
        type: typeOfPhrase(tools, base),
        gender: 'unknown' as const,
        isName: false,
        lemmas: lemmas.split(' '),
      };
      note(`term ${lemmas}`, () => made, segment, candidate);
    }
  }
}

/** Words that are a predicate without being verbs; own knowledge. */
const PREDICATES = new Set(['керек', 'қажет', 'тиіс', 'мүмкін', 'емес', 'бар', 'жоқ']);

/** What stands behind a quotation that somebody said: «…», – деді, «…» деп атап өтті; not «…» деп аталды, which is a name. */
const SAID = /^[»”"'“’]\s*,?\s*[-–—]?\s*де(?:п(?!\s+ата(?:л|ды|йды|ған))|ді|йді)(?!\p{L})/u;

/**
 * Whether what was taken for an institution is a clause in quotation marks: it is said by somebody, or its last word is a
 * predicate.
 */
function isClause(tools: TextTools, { type, base, end, segment }: SegmentName): boolean {
  const words = base.split(' ');
  const last = words.at(-1)!;
  if (type !== 'institution' || words.length === 1 || last !== last.toLowerCase()) return false;
  if (SAID.test(segment.source.text.slice(end)) || PREDICATES.has(last)) return true;
  return tools.analyzer().analyze(last)[0]?.kind === 'verbal';
}

/** What the head of a phrase says it is: сайлау комиссиясы is an institution; a word alone says nothing. */
function typeOfPhrase(tools: TextTools, base: string): TermType {
  const at = base.lastIndexOf(' ');
  return at < 0 ? 'other' : (tools.nameLexicon().headOf(base.slice(at + 1))?.type ?? 'other');
}

/** Without terms that stand only inside a longer one that is as frequent. */
function withoutParts(all: readonly Gathered[]): Gathered[] {
  const inside = new Map<string, number>();
  for (const { lemmas, count, isName } of all) {
    if (isName) continue;
    for (let from = 0; from < lemmas.length; from += 1) {
      for (let to = from + 1; to <= lemmas.length; to += 1) {
        if (to - from === lemmas.length) continue;
        const part = lemmas.slice(from, to).join(' ');
        inside.set(part, Math.max(inside.get(part) ?? 0, count));
      }
    }
  }
  return all.filter(({ lemmas, count, isName }) => isName || (inside.get(lemmas.join(' ')) ?? 0) < count);
}

/** Longer terms are worth more than their count: they are rarer by nature. */
function weight({ count, lemmas }: Gathered): number {
  return count * (1 + Math.log2(lemmas.length));
}
