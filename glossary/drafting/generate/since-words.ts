import { isDuration } from '../parse/clause-items.ts';
import { type Clause, caseOf, type Item } from '../parse/tree.ts';
import { adjunctWords } from './adjunct-words.ts';
import { withComma } from './clause-opening.ts';
import { finiteClause } from './main-clause.ts';
import { nominalWords } from './noun-words.ts';
import { type Piece, word } from './piece.ts';
import type { ClauseSetting } from './tense.ts';
import type { Writing } from './writing.ts';

/** соғыс басталғанына of соғыс басталғанына екі жыл болды; null where no time has passed since something. */
export function sinceWhen({ group, subject, complement, fronted, inner }: Clause): Clause | null {
  if (!PASSING.has(group.head.readings[0]?.lemma ?? '') || group.form === 'relative') return null;
  const isTime = (subject !== null && isDuration(subject)) || (complement !== null && isDuration(complement));
  const since = [...fronted, ...inner].find(
    (item): item is Clause =>
      item.kind === 'clause' && item.group.form === 'content' && caseOf(item) === 'dat',
  );
  return isTime && since ? since : null;
}

const PASSING: ReadonlySet<string> = new Set(['бол', 'өт', 'тол']);

/** "It has been two years since the war began." */
export function sinceThen(clause: Clause, writing: Writing, setting: ClauseSetting): Piece[] {
  const since = sinceWhen(clause)!;
  const time = clause.subject && isDuration(clause.subject) ? clause.subject : clause.complement;
  const others = [...clause.fronted, ...clause.inner].filter((item: Item) => item !== since);
  const been = clause.group.tense === 'past' && setting.mainIsPast !== true ? 'has been' : 'had been';
  return [
    ...others.flatMap((item) => withComma(adjunctWords(item, clause.group, writing))),
    ...word('it'),
    ...word(clause.group.tense === 'past' ? been : 'is', clause.group),
    ...(time?.kind === 'noun' ? nominalWords(time, 'bare', writing) : []),
    ...word('since'),
    ...finiteClause(since, writing, true),
  ];
}
