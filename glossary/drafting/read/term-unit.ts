import { fold } from '#glossary/kazakh/letters/fold.ts';
import type { EnglishGender } from '#glossary/model/draft.ts';
import type { LexiconEntry } from '#glossary/model/lexicon.ts';
import type { Span } from '#glossary/model/span.ts';
import type { TermType } from '#glossary/model/term-type.ts';
import { possessedForm } from './expressions.ts';
import { fixedUnit } from './fixed-unit.ts';
import type { ReadingTools } from './reading-tools.ts';
import type { Unit, UnitReading } from './unit.ts';

/** A glossary entry that stands in the segment, with the English it must come out as. */
export interface DraftTerm extends Span {
  /** Its base form as listed. */
  readonly base: string;
  readonly rendering: string;
  readonly type: TermType;
  readonly gender: EnglishGender;
}

/** A term that names something: it comes out as it is listed, whatever its words say. */
export function termUnit(text: string, term: DraftTerm): Unit {
  const { rendering: english, type, gender } = term;
  return fixedUnit(text.slice(term.start, term.end), term, term.base, { english, type, gender });
}

/** Whether a term is a common word (сот "court") and no name: English declines it, and expressions may hold it. */
export function isCommonTerm({ type, rendering }: DraftTerm): boolean {
  return type === 'other' && /^\p{Ll}/u.test(rendering);
}

/**
 * A common term as a word: read as the lexicon and the analyser read it, with the English of the glossary. A base that
 * no list knows is read by its last word; null when that is no noun either.
 */
export function commonTermUnit(text: string, term: DraftTerm, tools: ReadingTools): Unit | null {
  const { start, end, rendering } = term;
  const written = text.slice(start, end);
  const lemma = fold(term.base);
  const last = lemma.slice(lemma.lastIndexOf(' ') + 1);
  const listed = tools.analyzer.entries(lemma).find(({ pos }) => pos === 'n' || pos === 'adj');
  const readings = tools.analyzer
    .analyze(written.slice(written.lastIndexOf(' ') + 1))
    .flatMap((analysis): UnitReading[] => {
      const isPossessed = analysis.lemma !== last;
      if (analysis.kind !== 'nominal' || (isPossessed && possessedForm(analysis) !== last)) return [];
      const known = listed ?? analysis.entry;
      const { possessor, ...bare } = analysis.features;
      const entry: LexiconEntry = {
        lemma,
        pos: 'n',
        senses: [{ english: rendering, hint: '' }],
        government: known?.government ?? [],
        domain: known?.domain ?? '',
        flags: known?.flags ?? [],
      };
      const nominal = isPossessed || possessor === undefined ? bare : analysis.features;
      return [{ lemma, pos: 'n', entry, nominal, cost: analysis.cost, ...(isPossessed && { isPossessed }) }];
    });
  return readings.length === 0 ? null : { start, end, text: written, kind: 'word', readings };
}
