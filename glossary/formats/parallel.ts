import type { ParallelDocument, ParallelSegment } from './format.ts';

/** Sentences that were translated together: one `host` with the English, and those merged into it, in source order. */
export interface AlignedUnit {
  readonly host: ParallelSegment;
  readonly segments: readonly ParallelSegment[];
}

/**
 * The units of an article in source order with their true alignment: sentences merged into one English sentence are
 * one unit, a left-out sentence has an empty English side, an added one an empty Kazakh side.
 */
export function* alignedUnits(document: ParallelDocument): Iterable<AlignedUnit> {
  const guests = guestsOf(document);
  for (const host of document.segments) {
    if (host.relation.kind === 'merged') continue;
    const own = guests.get(host.id);
    yield { host, segments: own ? [host, ...own].sort((a, b) => a.number - b.number) : [host] };
  }
}

/** Merged sentences by their host; found once a document, since it may cost a pass over all of it. */
function guestsOf(document: ParallelDocument): ReadonlyMap<number, readonly ParallelSegment[]> {
  const known = GUESTS.get(document);
  if (known) return known;
  const guests = new Map<number, ParallelSegment[]>();
  for (const segment of document.merged ?? document.segments) {
    if (segment.relation.kind !== 'merged') continue;
    const list = guests.get(segment.relation.into);
    if (list) list.push(segment);
    else guests.set(segment.relation.into, [segment]);
  }
  GUESTS.set(document, guests);
  return guests;
}

const GUESTS = new WeakMap<ParallelDocument, ReadonlyMap<number, readonly ParallelSegment[]>>();

/** The Kazakh of a unit without codes, its sentences joined by a space; '' for an added sentence. */
export function sourceText(unit: AlignedUnit): string {
  return unit.segments
    .map((segment) => segment.source.text.trim())
    .filter((text) => text !== '')
    .join(' ');
}

/** The English of a unit without codes; '' where there is none or the sentence is left out. */
export function targetText(unit: AlignedUnit): string {
  return unit.host.relation.kind === 'left-out' ? '' : unit.host.target.text.trim();
}
