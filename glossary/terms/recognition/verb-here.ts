import { type StemCandidate, stemCandidates } from '#glossary/kazakh/morphology/stem-candidates.ts';
import type { TermWord } from './term-words.ts';

/**
 * Nouns whose accusative is also the past of a verb of the same letters: етті "meat" and "did", атты "horse" and "shot".
 * Own knowledge.
 */
const ALSO_VERBS = new Set('ет қыл ат түс жаз қаз көш той тоң қал бас жар тарт айт сат'.split(' '));

/** Of these, the verbs that make one predicate with the bare noun before them: талап етті, көмек қылды. */
const LIGHT_VERBS = new Set(['ет', 'қыл']);

/** Words that follow a finite verb and no object: талап етті деп, қызмет етті ме. Own knowledge. */
const AFTER_VERB = new Set('деп деді дейді деген ме ма бе ба пе па ғой еді екен және ал бірақ'.split(' '));

/** What stands around a word. */
export interface Around {
  /** The word before; null = none, or a mark stands between, as on the other side. */
  readonly before: TermWord | null;
  readonly next: TermWord | null;
  /** The first character behind the word that is no space; '' at the end of the text. */
  readonly mark: string;
}

/**
 * Whether what reads as a noun in the accusative is the past of a verb here. An object has its verb behind it, so one at
 * the end of a sentence is none: «Ол талап етті.» but «Ол етті жеді.» A light verb behind a bare noun also ends its
 * clause before a comma or a word that only follows verbs, while «Базардан етті, нанды алды» is a list.
 */
export function isVerbHere({ stem, features }: StemCandidate, { before, next, mark }: Around): boolean {
  if (features.case !== 'acc' || features.number || features.possessor || features.outer) return false;
  if (!ALSO_VERBS.has(stem) || !before) return false;
  if (next === null && mark !== ',') return true;
  return LIGHT_VERBS.has(stem) && isBare(before) && (next === null || AFTER_VERB.has(next.folded));
}

function isBare({ text }: TermWord): boolean {
  return stemCandidates(text).every(({ features, grade }) => features.case === 'nom' || grade !== 'strict');
}
