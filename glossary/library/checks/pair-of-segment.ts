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
  paragraph: string,
  before: PairText['before'],
): PairText {
  const { source, target, state, origin, relation } = segment;
  return {
    source: [source, ...guests.map((guest) => guest.source)].map(({ text }) => text).join(' '),
    target: target.text,
    sourceCodes: [source, ...guests.map((guest) => guest.source)].flatMap(({ codes }) => codes),
    targetCodes: target.codes,
    state,
    offered: origin.kind === 'engine' ? origin.offered : null,
    paragraph,
    before,
    isOneSided: language !== 'kk' || relation.kind === 'left-out' || relation.kind === 'added',
  };
}

/** Whether the English of a segment stands in that of another, so that it is checked there. */
export function isGuest({ relation }: Segment): boolean {
  return relation.kind === 'merged';
}

/** Sentences before and behind one that are looked through for the rest of its paragraph. */
const AROUND = 20;

/** The English of the paragraph of a segment, whose own may be another than the stored one. */
function paragraphAround({ store }: Library, segment: Segment): string {
  const { id, articleId, position, paragraphId, target } = segment;
  return store.segments
    .page(articleId, Math.max(0, position - AROUND), position + AROUND + 1)
    .filter((other) => other.paragraphId === paragraphId)
    .map((other) => (other.id === id ? target : other.target).text)
    .join(' ');
}

/** The English of some segments as running text. */
export function englishOf(segments: readonly Segment[]): string {
  return segments.map(({ target }) => target.text).join(' ');
}

/** Sentences before one that are looked through for the persons it need not introduce. */
export const BEFORE = 100;

/** The texts of a segment with those of its guests. */
export function pairTextOf(library: Library, segment: Segment): PairText {
  const { store } = library;
  const guests = store.segments
    .getAll(store.segments.relatedTo(segment.id))
    .filter(isGuest)
    .toSorted((a, b) => a.position - b.position);
  const language = store.segments.paragraph(segment.paragraphId)?.language;
  const paragraph = paragraphAround(library, segment);
  const { articleId, position } = segment;
  return pairOfSegment(segment, guests, language, paragraph, () =>
    englishOf(store.segments.page(articleId, Math.max(0, position - BEFORE), position)),
  );
}
