import { createWordFinder, type WordFinder } from '#glossary/memory/concordance/find-words.ts';
import { holdersOfAll } from '#glossary/memory/concordance/holders.ts';
import type { ConcordanceHit, ConcordancePage, ConcordanceQuery } from '#glossary/model/concordance.ts';
import type { Span } from '#glossary/model/span.ts';
import type { ActiveBatch } from '#glossary/store/memories.ts';
import type { UnitRow } from '#glossary/store/units.ts';
import type { Library } from '../library.ts';
import { matchPattern } from '../patterns/match-pattern.ts';

/** Units looked at together. */
const PIECE = 200;

/** Units an expression is tried on in one call, which is ended after a second; the next page goes on from there. */
const TRIED = 5000;

/**
 * A page of the concordance, the newest units first; `before` is the `next` of the page before, null at the start. Words
 * are found through the index, expressions by trying some thousand units a call, so that a page may be short and still
 * have a next one. Errors: pattern-invalid, pattern-timeout.
 */
export async function concordance(
  library: Library,
  query: ConcordanceQuery,
  before: number | null,
  count: number,
): Promise<ConcordancePage> {
  const { store } = library;
  const batches = batchesFor(library, query);
  if (query.mode === 'expression') return expressionPage(library, query, batches, before, count);
  const finder = createWordFinder(query.text, query.mode);
  if (finder.isEmpty) return { hits: [], next: null };
  const candidates = candidatesOf(library, query).filter((id) => before === null || id < before);
  const hits: ConcordanceHit[] = [];
  for (let from = 0; from < candidates.length; from += PIECE) {
    const piece = store.units.getAll(candidates.slice(from, from + PIECE)).toSorted((a, b) => b.id - a.id);
    for (const unit of piece) {
      const hit = hitIn(unit, query, batches, finder.find);
      if (!hit) continue;
      if (hits.length === count) return { hits, next: hits.at(-1)?.unitId ?? null };
      hits.push(hit);
    }
  }
  return { hits, next: null };
}

function batchesFor({ store }: Library, { memoryIds }: ConcordanceQuery): ReadonlyMap<number, ActiveBatch> {
  const chosen = new Set(memoryIds);
  const fits = (batch: ActiveBatch): boolean => (chosen.size === 0 ? batch.isOn : chosen.has(batch.memoryId));
  return new Map(
    store.memories
      .batches()
      .filter(fits)
      .map((batch) => [batch.id, batch]),
  );
}

/** Ids of the units that may have the words, the newest first. */
function candidatesOf({ store }: Library, query: ConcordanceQuery): readonly number[] {
  const { measures, postings } = store;
  // What begins a word is not in the index: those words are left to the finder.
  const text = query.text.replace(/\S*\*/g, ' ');
  const inSource = query.in === 'target' ? [] : holdersOfAll(postings, measures.sourceKeys(text));
  const inTarget = query.in === 'source' ? [] : holdersOfAll(postings, measures.targetKeys(text));
  if (inSource.length === 0 || inTarget.length === 0) return inSource.length === 0 ? inTarget : inSource;
  return [...new Set([...inSource, ...inTarget])].sort((a, b) => b - a);
}

type Find = WordFinder['find'];

function hitIn(
  unit: UnitRow,
  query: ConcordanceQuery,
  batches: ReadonlyMap<number, ActiveBatch>,
  find: Find,
): ConcordanceHit | null {
  const batch = batches.get(unit.batchId);
  if (!batch || !passes(unit, query)) return null;
  const sourceSpans: readonly Span[] = query.in === 'target' ? [] : find(unit.source.text);
  const targetSpans: readonly Span[] = query.in === 'source' ? [] : find(unit.target.text);
  if (sourceSpans.length === 0 && targetSpans.length === 0) return null;
  return {
    unitId: unit.id,
    segmentId: unit.segmentId,
    articleId: unit.articleId,
    memory: batch.memory,
    source: unit.source.text,
    target: unit.target.text,
    sourceSpans,
    targetSpans,
    state: unit.state,
    changedAt: unit.changedAt,
    title: unit.provenance.title,
    outlet: unit.provenance.outlet,
  };
}

function passes(unit: UnitRow, { articleId, outlet, from, to, states }: ConcordanceQuery): boolean {
  const day = unit.changedAt.slice(0, 10);
  return (
    (articleId === null || unit.articleId === articleId) &&
    (outlet === '' || unit.provenance.outlet === outlet) &&
    (from === '' || day >= from) &&
    (to === '' || day <= to) &&
    (states.length === 0 || states.includes(unit.state))
  );
}

async function expressionPage(
  { store }: Library,
  query: ConcordanceQuery,
  batches: ReadonlyMap<number, ActiveBatch>,
  before: number | null,
  count: number,
): Promise<ConcordancePage> {
  const units = store.units.pageBack([...batches.keys()], before ?? Number.MAX_SAFE_INTEGER, TRIED);
  const texts = units.flatMap(({ source, target }) => [source.text, target.text]);
  const spans = await matchPattern(query.text, false, texts);
  const hits: ConcordanceHit[] = [];
  for (const [at, unit] of units.entries()) {
    const found = new Map([
      [unit.source.text, spans[2 * at]!],
      [unit.target.text, spans[2 * at + 1]!],
    ]);
    const hit = hitIn(unit, query, batches, (text) =>
      (found.get(text) ?? []).map(({ start, end }) => ({ start, end })),
    );
    if (hit && hits.push(hit) === count) return { hits, next: unit.id };
  }
  return { hits, next: units.length < TRIED ? null : units.at(-1)!.id };
}
