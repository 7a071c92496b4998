import type { PairText } from '#glossary/checks/pair.ts';
import type { Segment } from '#glossary/model/segment.ts';
import type { ParagraphRow } from '#glossary/store/segments.ts';
import type { Library } from '../library.ts';

/**
 * A segment as the checks read it. Guests that were merged into its English lend it their sources; a passage that is
 * not Kazakh, and one left out on purpose, is only checked for its form.
 */
export function pairOfSegment(
  segment: Segment,
  guests: readonly Segment[],
  language: ParagraphRow['language'] | undefined,
): PairText {
  const { source, target, state, origin, relation, paragraphId } = segment;
  return {
    source: [source, ...guests.map((guest) => guest.source)].map(({ text }) => text).join(' '),
    target: target.text,
    sourceCodes: [source, ...guests.map((guest) => guest.source)].flatMap(({ codes }) => codes),
    targetCodes: target.codes,
    state,
    offered: origin.kind === 'engine' ? origin.offered : null,
    paragraph: paragraphId,
    isOneSided: language !== 'kk' || relation.kind === 'left-out' || relation.kind === 'added',
  };
}

/** Whether the English of a segment stands in that of another, so that it is checked there. */
export function isGuest({ relation }: Segment): boolean {
  return relation.kind === 'merged';
}

/** The texts of a stored segment with those of its guests. */
export function pairTextOf({ store }: Library, segment: Segment): PairText {
  const guests = store.segments
    .getAll(store.segments.relatedTo(segment.id))
    .filter(isGuest)
    .toSorted((a, b) => a.position - b.position);
  return pairOfSegment(segment, guests, store.segments.paragraph(segment.paragraphId)?.language);
}
