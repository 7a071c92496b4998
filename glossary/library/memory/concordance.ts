import type { ConcordanceHit, ConcordancePage, ConcordanceQuery } from '#glossary/model/concordance.ts';
import type { ActiveBatch } from '#glossary/store/memories.ts';
import type { UnitRow } from '#glossary/store/units.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import { matchPattern } from '../patterns/match-pattern.ts';
import { type FoundUnit, unitsWithWords } from './units-with-words.ts';

/** Units an expression is tried on in one call, which is ended after a second; the next page goes on from there. */
const TRIED = 5000;

/**
 * A page of the concordance, the newest units first; `before` is the `next` of the page before, null at the start. Words
 * are found through the index, expressions by trying some thousand units a call, so that a page may be short and still
 * have a next one. Errors: pattern-invalid, pattern-timeout, cancelled.
 */
export async function concordance(
  library: Library,
  query: ConcordanceQuery,
  before: number | null,
  count: number,
  job: Job,
): Promise<ConcordancePage> {
  const batches = batchesFor(library, query);
  if (query.mode === 'expression') return expressionPage(library, query, batches, before, count, job);
  const hits: ConcordanceHit[] = [];
  for await (const found of unitsWithWords(library, { ...query, mode: query.mode }, before, job)) {
    const batch = batches.get(found.unit.batchId);
    if (!batch || !passes(found.unit, query)) continue;
    if (hits.length === count) return { hits, next: hits.at(-1)?.unitId ?? null };
    hits.push(toHit(found, batch));
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

function toHit({ unit, sourceSpans, targetSpans }: FoundUnit, batch: ActiveBatch): ConcordanceHit {
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
    (to === '' || (day !== '' && day <= to)) &&
    (states.length === 0 || states.includes(unit.state))
  );
}

async function expressionPage(
  { store }: Library,
  query: ConcordanceQuery,
  batches: ReadonlyMap<number, ActiveBatch>,
  before: number | null,
  count: number,
  job: Job,
): Promise<ConcordancePage> {
  const units = store.units.pageBack([...batches.keys()], before ?? Number.MAX_SAFE_INTEGER, TRIED);
  const fitting = units.filter((unit) => passes(unit, query));
  const on = async (side: 'source' | 'target'): Promise<readonly FoundUnit['sourceSpans'][]> => {
    if (query.in !== 'both' && query.in !== side) return fitting.map(() => []);
    const found = await matchPattern(
      query.text,
      false,
      fitting.map((unit) => unit[side].text),
      job.signal,
    );
    return found.map((spans) => spans.map(({ start, end }) => ({ start, end })));
  };
  const [sources, targets] = await Promise.all([on('source'), on('target')]);
  const hits: ConcordanceHit[] = [];
  for (const [at, unit] of fitting.entries()) {
    const found = { unit, sourceSpans: sources[at]!, targetSpans: targets[at]! };
    if (found.sourceSpans.length + found.targetSpans.length === 0) continue;
    if (hits.push(toHit(found, batches.get(unit.batchId)!)) === count) return { hits, next: unit.id };
  }
  return { hits, next: units.length < TRIED ? null : units.at(-1)!.id };
}
