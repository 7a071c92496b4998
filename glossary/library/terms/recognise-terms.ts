import { stemCandidates } from '#glossary/kazakh/morphology/stem-candidates.ts';
import type { Entry } from '#glossary/model/entry.ts';
import type { Segment } from '#glossary/model/segment.ts';
import { overlaps, type Span } from '#glossary/model/span.ts';
import type { TermAnalysis } from '#glossary/model/term-hit.ts';
import { explainTerm } from '#glossary/terms/recognition/explain.ts';
import { recognise } from '#glossary/terms/recognition/recognise.ts';
import { termIndex } from '#glossary/terms/recognition/term-index.ts';
import { type TermWord, termWords } from '#glossary/terms/recognition/term-words.ts';
import type { Library } from '../library.ts';
import { type EntryIndex, entryIndex } from './entry-index.ts';
import { type NamedBefore, namedBefore } from './first-mentions.ts';

/** An entry found in the source of a segment. */
export interface SegmentTerm extends Span {
  readonly entry: Entry;
  readonly analysis: TermAnalysis;
  readonly alternatives: readonly Entry[];
}

/**
 * The entries in a segment's source, in order and without overlaps; a surname or given name alone is the person whom
 * an earlier sentence of the article names in full, when it is only one. Empty for passages that are not Kazakh.
 */
export function recogniseTerms(
  library: Library,
  segment: Segment,
  isNamed: NamedBefore = namedBefore(library, segment),
): readonly SegmentTerm[] {
  const { store } = library;
  if (store.segments.paragraph(segment.paragraphId)?.language !== 'kk') return [];
  const index = entryIndex(library, segment.articleId);
  const source = segment.source.text;
  const words = termWords(source);
  const found: SegmentTerm[] = recognise(source, index, words).map((one) => ({
    start: one.start,
    end: one.end,
    entry: one.form.term,
    analysis: explainTerm(one, words),
    alternatives: one.rivals.map(({ term }) => term),
  }));
  const linked = words
    .filter((word) => isCapital(word.text) && !found.some((term) => overlaps(term, word)))
    .flatMap((word) => linkedPerson(word, index, isNamed));
  return linked.length === 0 ? found : [...found, ...linked].sort((a, b) => a.start - b.start);
}

/** Persons of one name among whom one named before is looked for. */
const MOST_NAMESAKES = 50;

function linkedPerson(word: TermWord, index: EntryIndex, isNamed: NamedBefore): SegmentTerm[] {
  const candidates = new Map<Entry['id'], { readonly entry: Entry; readonly form: string }>();
  for (const { stem } of stemCandidates(word.text)) {
    for (const entry of index.personsNamed(stem)) candidates.set(entry.id, { entry, form: stem });
  }
  // A given name that so many bear tells nobody apart, and looking each of them up would take long.
  if (candidates.size > MOST_NAMESAKES) return [];
  const named = [...candidates.values()].filter(({ entry }) => isNamed(entry));
  const [one] = named;
  if (one === undefined || named.length > 1) return [];
  const alone = termIndex([{ term: one.entry, forms: [inCapital(one.form)], isCaseSensitive: false }]);
  const [found] = recognise(word.text, alone);
  if (found === undefined) return [];
  const { base, endings, preposition } = explainTerm(found, termWords(word.text));
  const analysis = { base, endings, preposition };
  return [{ start: word.start, end: word.end, entry: one.entry, analysis, alternatives: [] }];
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

function inCapital(stem: string): string {
  return stem.charAt(0).toUpperCase() + stem.slice(1);
}
