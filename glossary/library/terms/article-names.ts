import type { NameFinder } from '#glossary/kazakh/names/find-names.ts';
import type { NameMention } from '#glossary/kazakh/names/name-mention.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import type { Segment } from '#glossary/model/segment.ts';
import type { Library } from '../library.ts';

/** A name with the segment it stands in; offsets count in its source. */
export interface SegmentName extends NameMention {
  readonly segment: Segment;
}

/** Segments whose names are found together: full names explain surnames some way back. */
const WINDOW = 1000;

/** The names in the Kazakh segments at positions from … to-1 of an article, in order, linked with one another. */
export function namesIn(
  { store }: Library,
  finder: NameFinder,
  { articleId, from, to }: { readonly articleId: ArticleId; readonly from: number; readonly to: number },
): readonly SegmentName[] {
  const kazakh = new Set(
    store.segments
      .paragraphs(articleId)
      .filter(({ language }) => language === 'kk')
      .map(({ id }) => id),
  );
  const segments = store.segments
    .page(articleId, from, to)
    .filter(({ paragraphId }) => kazakh.has(paragraphId));
  const starts: number[] = [];
  let text = '';
  for (const { source } of segments) {
    starts.push(text.length);
    text += `${source.text}\n`;
  }
  let at = 0;
  return finder.find(text).map((name) => {
    while (at + 1 < starts.length && starts[at + 1]! <= name.start) at += 1;
    const start = name.start - starts[at]!;
    return { ...name, segment: segments[at]!, start, end: start + name.end - name.start };
  });
}

/** The names of a whole article, found in stretches of a thousand segments; entities of different stretches differ. */
export function* namesOfArticle(
  library: Library,
  finder: NameFinder,
  articleId: ArticleId,
): Generator<readonly SegmentName[]> {
  const { length } = library.store.segments.outline(articleId);
  for (let from = 0; from < length; from += WINDOW)
    yield namesIn(library, finder, { articleId, from, to: from + WINDOW });
}

/** The names of one segment and of those before it, as far as they explain it. */
export function namesUpTo(
  library: Library,
  finder: NameFinder,
  { articleId, position }: Segment,
): readonly SegmentName[] {
  return namesIn(library, finder, { articleId, from: Math.max(0, position - WINDOW), to: position + 1 });
}
