import type { Analyzer } from '#glossary/kazakh/morphology/create-analyzer.ts';
import { differences } from '#glossary/memory/matching/differences.ts';
import type { MatchFinder, ScoredUnit } from '#glossary/memory/matching/find-matches.ts';
import type { Lemmatizer } from '#glossary/memory/matching/match-score.ts';
import type { MatchWord } from '#glossary/memory/matching/match-word.ts';
import { LEAST_SCORE } from '#glossary/memory/matching/score-rules.ts';
import type { KnownName } from '#glossary/memory/placeables/repair-request.ts';
import { repairTarget } from '#glossary/memory/placeables/repair-target.ts';
import { preferredRendering } from '#glossary/model/entry.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import type { Match } from '#glossary/model/match.ts';
import { recognise } from '#glossary/terms/recognition/recognise.ts';
import type { Library } from '../library.ts';
import { settings } from '../settings.ts';
import { entryIndex } from '../terms/entry-index.ts';
import { requireSegment } from '../write.ts';
import { libraryMatchFinder, type MatchUnit } from './find-matches.ts';

/** A sentence to find matches for; neighbours '' where there are none. */
export interface MatchRequest {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** Matches shown at most; default 5. */
  readonly count?: number;
  /** Least score, 0–100; default LEAST_SCORE. */
  readonly least?: number;
}

/** A segment to find matches for; count and least as of a text. */
export interface SegmentMatchRequest {
  readonly segmentId: SegmentId;
  readonly count?: number;
  readonly least?: number;
}

const COUNT = 5;

/** Words whose base forms are remembered; all are forgotten when there are more. */
const REMEMBERED = 50_000;

/** Base forms by the dictionary, in the words of the match score. Remembered: neighbours repeat their words. */
export function lemmatizerOf(analyzer: () => Analyzer): Lemmatizer {
  const known = new Map<string, readonly string[]>();
  return (folded) => {
    let lemmas = known.get(folded);
    if (!lemmas) {
      if (known.size >= REMEMBERED) known.clear();
      lemmas = analyzer()
        .analyze(folded)
        .map(({ lemma }) => lemma);
      known.set(folded, lemmas);
    }
    return lemmas;
  };
}

/** The matches of a segment that come from elsewhere, best first. Errors: segment-missing. */
export function matchesOfSegment(
  library: Library,
  lemmasOf: Lemmatizer,
  { segmentId, count = COUNT, least = LEAST_SCORE }: SegmentMatchRequest,
): readonly Match[] {
  const { store } = library;
  const { articleId, position, source } = requireSegment(library, segmentId);
  const textAt = (at: number): string => store.segments.page(articleId, at, at + 1)[0]?.source.text ?? '';
  const request = { text: source.text, before: textAt(position - 1), after: textAt(position + 1) };
  return findMatches(library, lemmasOf, { ...request, count: count + 1, least })
    .filter(({ unitId }) => store.units.get(unitId)?.segmentId !== segmentId)
    .slice(0, count);
}

/** The matches of a text, best first, the newer before the older of a score; empty when nothing is like it. */
export function findMatches(library: Library, lemmasOf: Lemmatizer, request: MatchRequest): readonly Match[] {
  if (request.text.trim() === '') return [];
  const finder = finderOf(library, lemmasOf);
  const { words, found } = finder.find({
    text: request.text,
    before: request.before,
    after: request.after,
    least: request.least ?? LEAST_SCORE,
    count: request.count ?? COUNT,
    now: library.clock(),
  });
  const names = found.length === 0 ? [] : knownNames(library, request.text);
  const sentence = { text: request.text, words, names };
  return found.map((scored) => toMatch(library, lemmasOf, sentence, scored));
}

/** A sentence as it is compared with each of its matches. */
interface Sentence {
  readonly text: string;
  readonly words: readonly MatchWord[];
  readonly names: readonly KnownName[];
}

/** One finder a library, since it keeps what repeated lookups share. */
const finders = new WeakMap<Library['store'], MatchFinder<MatchUnit>>();

function finderOf({ store }: Library, lemmasOf: Lemmatizer): MatchFinder<MatchUnit> {
  let finder = finders.get(store);
  if (!finder) {
    finder = libraryMatchFinder(store, lemmasOf);
    finders.set(store, finder);
  }
  return finder;
}

function toMatch(
  library: Library,
  lemmasOf: Lemmatizer,
  { text, words, names }: Sentence,
  { unit, score, words: unitWords }: ScoredUnit<MatchUnit>,
): Match {
  const isEqual = unit.source.text === text;
  const { target, placeables } = isEqual
    ? { target: unit.target, placeables: [] }
    : repairTarget({
        query: text,
        source: unit.source.text,
        target: unit.target,
        variant: settings(library).englishVariety,
        queryNames: names,
        // Names are exchanged in pairs only.
        sourceNames: names.length === 0 ? [] : knownNames(library, unit.source.text),
      });
  return {
    unitId: unit.id,
    memoryId: unit.memoryId,
    memory: unit.memory,
    score,
    source: unit.source,
    target: unit.target,
    proposed: target,
    placeables,
    differences: differences(words, unitWords, lemmasOf),
    origin: unit.origin,
    changedAt: unit.changedAt,
    changedBy: unit.changedBy,
    title: unit.provenance.title,
    publishedOn: unit.provenance.publishedOn,
    note: unit.note,
  };
}

/** The glossary's entries in a Kazakh text, with the English they go by. */
function knownNames(library: Library, text: string): readonly KnownName[] {
  return recognise(text, entryIndex(library, null)).map(({ start, end, form: { term } }) => {
    const preferred = preferredRendering(term);
    const others = term.renderings.filter(({ status }) => status !== 'forbidden').map(({ text }) => text);
    return { start, end, renderings: preferred === null ? others : [preferred, ...others] };
  });
}
