import { printQuantity } from '#glossary/english/numbers/print-quantity.ts';
import { findNumbers } from '#glossary/kazakh/numbers/find-numbers.ts';
import { preferredRendering } from '#glossary/model/entry.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import type { Segment } from '#glossary/model/segment.ts';
import { overlaps, type Span } from '#glossary/model/span.ts';
import type { Suggestion, UnknownName } from '#glossary/model/suggestion.ts';
import { createBackMatcher } from '#glossary/terms/consistency/match-back.ts';
import type { Library } from '../library.ts';
import { settings } from '../settings.ts';
import type { TextTools } from '../text/text-tools.ts';
import { requireSegment } from '../write.ts';
import { namesUpTo, type SegmentName } from './article-names.ts';
import { recogniseTerms } from './recognise-terms.ts';

/** The names of a segment that no entry covers, with spellings to choose from. Errors: segment-missing. */
export function unknownNames(
  library: Library,
  tools: TextTools,
  segmentId: SegmentId,
): readonly UnknownName[] {
  const segment = requireSegment(library, segmentId);
  return unknownIn(library, tools, segment, recogniseTerms(library, segment));
}

/**
 * English the writer may complete to: every form of the segment's terms, spellings of its other names, its numbers in
 * print; in order of the source, none twice. Errors: segment-missing.
 */
export function suggestions(library: Library, tools: TextTools, segmentId: SegmentId): readonly Suggestion[] {
  const segment = requireSegment(library, segmentId);
  const terms = recogniseTerms(library, segment);
  const variety = settings(library).englishVariety;
  const all: Suggestion[] = [
    ...terms.flatMap(({ start, end, entry, alternatives }) =>
      [entry, ...alternatives].flatMap((one) =>
        one.renderings
          .filter(({ status }) => status !== 'forbidden')
          .sort((a, b) => rank(one, a.text) - rank(one, b.text))
          .map(({ text }) => ({ start, end, text, kind: 'term' as const, entryId: one.id })),
      ),
    ),
    ...unknownIn(library, tools, segment, terms).flatMap(({ start, end, suggestions: texts }) =>
      texts.slice(0, 3).map((text) => ({ start, end, text, kind: 'name' as const, entryId: null })),
    ),
    ...numbersIn(library, segment).map((number) => ({
      start: number.start,
      end: number.end,
      text: printQuantity(number, variety),
      kind: 'number' as const,
      entryId: null,
    })),
  ];
  const seen = new Set<string>();
  return all.filter(({ text }) => !seen.has(text) && seen.add(text)).sort((a, b) => a.start - b.start);
}

function rank(entry: Parameters<typeof preferredRendering>[0], text: string): number {
  return text === preferredRendering(entry) ? 0 : 1;
}

function numbersIn({ store }: Library, { paragraphId, source }: Segment) {
  return store.segments.paragraph(paragraphId)?.language === 'kk' ? findNumbers(source.text) : [];
}

function unknownIn(
  library: Library,
  tools: TextTools,
  segment: Segment,
  terms: readonly Span[],
): readonly UnknownName[] {
  const names = namesUpTo(library, tools.nameFinder(), segment);
  const here = names.filter((name) => name.segment.id === segment.id);
  return here
    .filter((name) => !terms.some((term) => overlaps(term, name)))
    .map((name) => ({
      start: name.start,
      end: name.end,
      base: name.base,
      type: name.type,
      gender: genderOf(name),
      suggestions: spellingsOf(tools, name, names),
    }));
}

/** The spelling the article has already, then those of the romanizer. */
function spellingsOf(tools: TextTools, name: SegmentName, names: readonly SegmentName[]): readonly string[] {
  const matcher = createBackMatcher(tools.romanizer());
  const used = names
    .filter(({ base, segment }) => base === name.base && segment.id !== name.segment.id)
    .map(({ segment }) => matcher.find(segment.target.text, name.base, name.type)?.text)
    .findLast((text) => text !== undefined);
  const romanized = tools.romanizer().romanize(name.base, name.type);
  return [...new Set(used === undefined ? romanized : [used, ...romanized])];
}

/** The gender of a name as entries have it. */
export function genderOf({ gender }: Pick<SegmentName, 'gender'>): 'female' | 'male' | 'unknown' {
  return gender === 'f' ? 'female' : gender === 'm' ? 'male' : 'unknown';
}
