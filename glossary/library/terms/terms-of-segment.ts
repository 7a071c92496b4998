import { type Entry, preferredRendering } from '#glossary/model/entry.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import type { Segment } from '#glossary/model/segment.ts';
import type { Span } from '#glossary/model/span.ts';
import type { TermHit } from '#glossary/model/term-hit.ts';
import { explainTerm } from '#glossary/terms/recognition/explain.ts';
import { recognise } from '#glossary/terms/recognition/recognise.ts';
import { termIndex } from '#glossary/terms/recognition/term-index.ts';
import { termWords } from '#glossary/terms/recognition/term-words.ts';
import { findSpans } from '../articles/find/find-spans.ts';
import type { Library } from '../library.ts';
import { requireSegment } from '../write.ts';
import { entryIndex } from './entry-index.ts';

/**
 * The terms of a segment in order of the source; `target` is the English as it stands in the window, typed or saved.
 * Passages that are not Kazakh have none. Errors: segment-missing.
 */
export function termsOfSegment(library: Library, segmentId: SegmentId, target: string): readonly TermHit[] {
  const { store } = library;
  const segment = requireSegment(library, segmentId);
  if (store.segments.paragraph(segment.paragraphId)?.language !== 'kk') return [];
  const source = segment.source.text;
  const index = entryIndex(library, ({ scope }) => scope === null || scope === segment.articleId);
  const words = termWords(source);
  const seen = new Set<Entry['id']>();
  return recognise(source, index).map((found) => {
    const { start, end, form, rivals } = found;
    const entry = form.term;
    const isFirstMention = !seen.has(entry.id) && isFirstIn(library, segment, entry);
    seen.add(entry.id);
    return {
      start,
      end,
      entry,
      analysis: explainTerm(found, words),
      isFirstMention,
      rendering: preferredRendering(entry, isFirstMention ? 'full' : 'short') ?? '',
      inTarget: renderingIn(target, entry),
      alternatives: rivals.map(({ term }) => term),
    };
  });
}

/** Whether the entry is recognised in no earlier segment of the article. */
function isFirstIn({ store }: Library, { articleId, position }: Segment, entry: Entry): boolean {
  const { forms, isCaseSensitive } = entry;
  const own = termIndex([{ term: entry, forms: forms.map(({ text }) => text), isCaseSensitive }]);
  for (const { text } of forms) {
    // Without the last letter, which an ending may change: only sentences with the rest are looked at closely.
    const beginning = store.measures.fold(text.slice(0, -1));
    for (const source of store.segments.sourcesBefore(articleId, position, beginning)) {
      if (recognise(source, own).length > 0) return false;
    }
  }
  return true;
}

/** Where an accepted rendering stands in the English; the longest first. */
function renderingIn(target: string, { renderings }: Entry): Span | null {
  const accepted = renderings
    .filter(({ status }) => status !== 'forbidden')
    .toSorted((a, b) => b.text.length - a.text.length);
  for (const { text } of accepted) {
    const query = { text, isCaseSensitive: false, isWholeWord: true, isRegularExpression: false };
    const span = findSpans(query, [target])[0]?.[0];
    if (span) return { start: span.start, end: span.end };
  }
  return null;
}
