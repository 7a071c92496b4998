import type { Clause } from '../parse/tree.ts';
import type { VerbGroup } from '../parse/verb-group.ts';
import { adjunctWords } from './adjunct-words.ts';
import { splitOpening, withComma } from './clause-opening.ts';
import { englishVerb } from './clause-verb.ts';
import { contentWords } from './content-words.ts';
import { finite } from './main-clause.ts';
import { infinitiveClause } from './non-finite-words.ts';
import { type Piece, word } from './piece.ts';
import { type ClauseSetting, isPast, tenseOf } from './tense.ts';
import { finiteVerb, statement, THIRD } from './verb-words.ts';
import type { Writing } from './writing.ts';

/** A participle with the possessive of its subject: a fact, not a person. */
export function isFact({ group }: Clause): boolean {
  return group.form === 'content' && group.nominal?.possessor !== undefined;
}

/** "It became known that …". */
export function extraposed(clause: Clause, writing: Writing, setting: ClauseSetting): Piece[] {
  const fact = clause.subject as Clause;
  const tense = tenseOf(clause.group, setting, clause);
  const verb = statement(finiteVerb(englishVerb(clause, writing), clause.group, tense, THIRD));
  const items = [...clause.fronted, ...clause.inner];
  const { opening, rest } = splitOpening([], items);
  return [
    ...opening.flatMap((item) => withComma(adjunctWords(item, clause.group, writing))),
    ...word('it'),
    ...word(verb, clause.group),
    ...rest.flatMap((item) => adjunctWords(item, clause.group, writing)),
    ...contentWords(fact, writing, isPast(tense)),
  ];
}

/** Nobody is named who must or may: "the work must be finished", "it is necessary to wait". */
export function impersonal(clause: Clause, writing: Writing, setting: ClauseSetting): Piece[] {
  const { group, object } = clause;
  const tense = tenseOf(group, setting, clause);
  const plain: VerbGroup = { ...group, isImpersonal: false };
  const items = [...clause.fronted, ...clause.inner];
  if (object?.kind === 'noun') {
    return finite(
      { ...clause, group: { ...plain, isPassive: true }, subject: object, object: null },
      writing,
      setting,
    );
  }
  const { opening, rest } = splitOpening([], items);
  const isAllowed = group.modals.includes('possible');
  const be = statement(finiteVerb('be', { ...plain, modals: [] }, tense, THIRD));
  const what = isAllowed
    ? group.isNegative
      ? 'allowed'
      : 'possible'
    : group.modals.includes('should')
      ? 'better'
      : 'necessary';
  const core: Clause = {
    ...clause,
    group: { ...plain, modals: [], isNegative: false },
    fronted: [],
    inner: rest,
    object,
  };
  return [
    ...opening.flatMap((item) => withComma(adjunctWords(item, group, writing))),
    ...(group.isQuestion ? word(`${be} it ${what}`, group) : word(`it ${be} ${what}`, group)),
    ...infinitiveClause(core, writing),
  ];
}
