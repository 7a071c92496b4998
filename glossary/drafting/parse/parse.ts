import type { Unit } from '../read/unit.ts';
import { finish } from './attach-after.ts';
import { closeClause } from './clause.ts';
import { cutQuotations } from './cut-quotations.ts';
import { groupVerbs, type Part } from './group-verbs.ts';
import { lookAhead, unitAt } from './look-ahead.ts';
import { closeNoun, isAgentive } from './noun-phrase.ts';
import { pushWord } from './push-word.ts';
import { settlePredicate } from './settle-predicate.ts';
import { type Clause, type Item, NOMINATIVE } from './tree.ts';

/**
 * Builds the tree of a segment from its units, whose first reading counts: clauses, phrases that fell into no clause,
 * marks and conjunctions, in the order of the source. Every unit is somewhere in it.
 */
export function parse(units: readonly Unit[]): Item[] {
  const stack: Item[] = [];
  for (const piece of cutQuotations(units)) {
    if ('items' in piece) {
      stack.push(piece);
      continue;
    }
    const parts = groupVerbs(piece.units);
    parts.forEach((part, at) => {
      push(stack, part, parts, at);
    });
  }
  return finish(stack);
}

function push(stack: Item[], part: Part, parts: readonly Part[], at: number): void {
  if (part.kind === 'verb') {
    const clause = closeClause(stack, part.group, lookAhead(part.group, parts, at));
    stack.push(isTopic(clause) ? clause.subject! : clause);
    return;
  }
  const { unit } = part;
  const reading = unit.readings[0];
  const { start, end } = unit;
  if (unit.kind === 'mark' && /\d/.test(unit.text)) {
    stack.push(closeNoun(stack, { ...unit, kind: 'foreign' }, NOMINATIVE));
    return;
  }
  if (unit.kind === 'mark') {
    settlePredicate(stack, unit, unitAt(parts, at + 1));
    stack.push({ kind: 'mark', start, end, text: unit.text });
    return;
  }
  if (reading === undefined || unit.kind === 'foreign') {
    stack.push(closeNoun(stack, unit, NOMINATIVE));
    return;
  }
  pushWord(stack, unit, reading, parts, at);
}

/** Асан болса, … "as for Asan": only names what is spoken of. */
function isTopic({ group, subject, complement, fronted, inner }: Clause): boolean {
  if (group.form !== 'condition' || group.head.readings[0]?.lemma !== 'бол' || group.isNegative) return false;
  return (
    subject?.kind === 'noun' &&
    complement === null &&
    fronted.length + inner.length === 0 &&
    isAgentive(subject)
  );
}
