import { foldForMatch } from '#glossary/kazakh/letters/fold.ts';
import type { NominalFeatures } from '#glossary/kazakh/morphology/features.ts';
import { type StemCandidate, stemCandidates } from '#glossary/kazakh/morphology/stem-candidates.ts';
import type { Entry } from '#glossary/model/entry.ts';
import type { KazakhCase } from '#glossary/model/lexicon.ts';
import { overlaps, type Span } from '#glossary/model/span.ts';
import type { TermAnalysis } from '#glossary/model/term-hit.ts';
import { type Word, wordsOf } from './words.ts';

/** An entry found in a sentence. */
export interface RecognisedTerm extends Span {
  readonly entry: Entry;
  readonly analysis: TermAnalysis;
  /** Other entries that fit the same words. */
  readonly alternatives: readonly Entry[];
}

/**
 * The entries that stand in a Kazakh sentence, in order, longest first where they overlap. The last word of a form may
 * have any noun endings (Тараз in Тараздағы, кітап in кітабы), the words before it stand as they are. The span covers
 * the endings too. Empty when nothing is found.
 */
export function recognise(source: string, entries: readonly Entry[]): readonly RecognisedTerm[] {
  const forms = new Map<string, EntryForm[]>();
  for (const entry of entries) {
    for (const { text } of entry.forms) {
      const words = wordsOf(text).map(({ word }) => foldForMatch(word));
      const key = words.at(-1);
      if (key === undefined) continue;
      const known = forms.get(key);
      if (known) known.push({ entry, text, words });
      else forms.set(key, [{ entry, text, words }]);
    }
  }
  const words = wordsOf(source);
  const folded = words.map(({ word }) => foldForMatch(word));
  const found = words.flatMap((last, at) =>
    stemCandidates(last.word).flatMap((candidate) =>
      (forms.get(candidate.stem) ?? [])
        .filter(
          (form) => endsAt(form, folded, at) && hasItsCase(form, source, words[at - form.words.length + 1]!),
        )
        .map((form) => termFrom(form, candidate, words[at - form.words.length + 1]!, last)),
    ),
  );
  return longestFirst(found);
}

interface EntryForm {
  readonly entry: Entry;
  readonly text: string;
  readonly words: readonly string[];
}

function endsAt({ words }: EntryForm, folded: readonly string[], at: number): boolean {
  return words.slice(0, -1).every((word, index) => folded[at - words.length + 1 + index] === word);
}

/** A case-sensitive entry begins with the letters it is written with. */
function hasItsCase({ entry, text }: EntryForm, source: string, first: Word): boolean {
  // The last letter may be changed by the ending: кітап, кітабы.
  return !entry.isCaseSensitive || source.startsWith(text.slice(0, -1), first.start);
}

function termFrom(
  { entry, text }: EntryForm,
  { features }: StemCandidate,
  first: Word,
  last: Word,
): RecognisedTerm {
  return {
    start: first.start,
    end: last.end,
    entry,
    analysis: {
      base: text,
      endings: endingsOf(features),
      preposition: PREPOSITIONS[innermost(features).case],
    },
    alternatives: [],
  };
}

/** Longest terms win; of readings of the same words the one with the fewest endings, other entries beside it. */
function longestFirst(found: readonly RecognisedTerm[]): RecognisedTerm[] {
  const chosen: RecognisedTerm[] = [];
  const order = found.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.analysis.endings.length - b.analysis.endings.length,
  );
  for (const term of order) {
    const at = chosen.findIndex((other) => overlaps(other, term));
    const rival = chosen[at];
    if (!rival) chosen.push(term);
    else if (rival.start === term.start && rival.end === term.end) {
      const known = [rival.entry, ...rival.alternatives];
      if (known.some((entry) => entry.id === term.entry.id)) continue;
      chosen[at] = { ...rival, alternatives: [...rival.alternatives, term.entry] };
    }
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** What English puts before a name for a Kazakh case; the possessor of an izafet is "of". */
const PREPOSITIONS: Readonly<Record<KazakhCase, string>> = {
  nom: '',
  gen: 'of',
  dat: 'to',
  acc: '',
  loc: 'in',
  abl: 'from',
  ins: 'with',
};

function innermost(features: NominalFeatures): NominalFeatures {
  return features.outer ? innermost(features.outer) : features;
}

/** Codes in the order of the endings: Алматыдағылардың is loc, attr, pl, gen. */
function endingsOf(features: NominalFeatures): readonly string[] {
  return [
    ...(features.derivation ? [features.derivation] : []),
    ...(features.number ? [features.number] : []),
    ...(features.possessor ? [`px${features.possessor}`] : []),
    ...(features.case === 'nom' ? [] : [features.case]),
    ...(features.attributive ? ['attr'] : []),
    ...(features.owned ? ['owned'] : []),
    ...(features.similative ? ['like'] : []),
    ...(features.equative ? ['equ'] : []),
    ...(features.copula ? [`cop${features.copula}`] : []),
    ...(features.outer ? endingsOf(features.outer) : []),
  ];
}
