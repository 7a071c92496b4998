import { type Entry, preferredRendering } from '#glossary/model/entry.ts';
import type { TermMark } from '#glossary/model/entry-usage.ts';
import type { ArticleId, SegmentId } from '#glossary/model/ids.ts';
import type { TermHit, TextTerm } from '#glossary/model/term-hit.ts';
import { explainTerm } from '#glossary/terms/recognition/explain.ts';
import { recognise } from '#glossary/terms/recognition/recognise.ts';
import { termWords } from '#glossary/terms/recognition/term-words.ts';
import { renderingIn } from '#glossary/terms/renaming/renderings-in-text.ts';
import type { Library } from '../library.ts';
import { requireSegment } from '../write.ts';
import { entryIndex } from './entry-index.ts';
import { namedBefore } from './first-mentions.ts';
import { recogniseTerms } from './recognise-terms.ts';

/**
 * The terms of a segment in order of the source; `target` is the English as it stands in the window, typed or saved.
 * Passages that are not Kazakh have none. Errors: segment-missing.
 */
export function termsOfSegment(library: Library, segmentId: SegmentId, target: string): readonly TermHit[] {
  const segment = requireSegment(library, segmentId);
  const seen = new Set<Entry['id']>();
  const isNamed = namedBefore(library, segment);
  return recogniseTerms(library, segment, isNamed).map((term) => {
    const { entry } = term;
    const isFirstMention = !seen.has(entry.id) && !isNamed(entry);
    seen.add(entry.id);
    return {
      ...term,
      isFirstMention,
      rendering: preferredRendering(entry, isFirstMention ? 'full' : 'short') ?? '',
      inTarget: renderingIn(target, entry),
    };
  });
}

/** The terms of a Kazakh text judged alone, in order; entries of single articles are left out. */
export function termsOfText(library: Library, text: string): readonly TextTerm[] {
  const words = termWords(text);
  const index = entryIndex(library, null);
  return recognise(text, index, words).map((one) => {
    const entry = one.form.term;
    return {
      start: one.start,
      end: one.end,
      id: entry.id,
      term: entry.forms[0]?.text ?? '',
      rendering: preferredRendering(entry) ?? '',
      analysis: explainTerm(one, words),
    };
  });
}

/** The terms of the segments at positions from … to-1, for the marks in their rows. */
export function termsOfArticle(
  library: Library,
  { articleId, from, to }: { readonly articleId: ArticleId; readonly from: number; readonly to: number },
): readonly TermMark[] {
  return library.store.segments.page(articleId, from, to).flatMap((segment) =>
    recogniseTerms(library, segment).map(({ start, end, entry }) => ({
      start,
      end,
      segmentId: segment.id,
      entryId: entry.id,
    })),
  );
}
