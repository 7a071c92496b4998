import { createWordFinder } from '#glossary/memory/concordance/find-words.ts';
import { holdersOfAll } from '#glossary/memory/concordance/holders.ts';
import type { ConcordanceQuery } from '#glossary/model/concordance.ts';
import type { Span } from '#glossary/model/span.ts';
import type { UnitRow } from '#glossary/store/units.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';

/** Units looked at together. */
const PIECE = 200;

/** A unit in which words stand. */
export interface FoundUnit {
  readonly unit: UnitRow;
  /** Empty on a side that was not looked at or does not have them. */
  readonly sourceSpans: readonly Span[];
  readonly targetSpans: readonly Span[];
}

/**
 * Units in which the words of a query stand in any form, the newest first, from below the id `before`; of removed and
 * switched-off memories too. Found through the index. Errors: cancelled.
 */
export async function* unitsWithWords(
  library: Library,
  query: { readonly text: string; readonly mode: 'phrase' | 'words'; readonly in: ConcordanceQuery['in'] },
  before: number | null,
  job: Job,
): AsyncGenerator<FoundUnit> {
  const finder = createWordFinder(query.text, query.mode);
  if (finder.isEmpty) return;
  const candidates = candidatesOf(library, query).filter((id) => before === null || id < before);
  for (let from = 0; from < candidates.length; from += PIECE) {
    if (from > 0) await job.pause();
    const units = library.store.units.getAll(candidates.slice(from, from + PIECE));
    for (const unit of units.toSorted((a, b) => b.id - a.id)) {
      const sourceSpans = query.in === 'target' ? [] : finder.find(unit.source.text);
      const targetSpans = query.in === 'source' ? [] : finder.find(unit.target.text);
      if (sourceSpans.length + targetSpans.length > 0) yield { unit, sourceSpans, targetSpans };
    }
  }
}

/** Ids of the units that may have the words, the newest first. */
function candidatesOf({ store }: Library, query: Pick<ConcordanceQuery, 'text' | 'in'>): readonly number[] {
  const { measures, postings } = store;
  // What begins a word is not in the index: those words are left to the finder.
  const text = query.text.replace(/\S*\*/g, ' ');
  const inSource = query.in === 'target' ? [] : holdersOfAll(postings, measures.sourceKeys(text));
  const inTarget = query.in === 'source' ? [] : holdersOfAll(postings, measures.targetKeys(text));
  if (inSource.length === 0 || inTarget.length === 0) return inSource.length === 0 ? inTarget : inSource;
  return [...new Set([...inSource, ...inTarget])].sort((a, b) => b - a);
}
