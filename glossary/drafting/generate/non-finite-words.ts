import type { Clause } from '../parse/tree.ts';
import { complementWords } from './adjunct-words.ts';
import { tail } from './clause-tail.ts';
import { englishVerb, verbSpan } from './clause-verb.ts';
import { contrastWords } from './contrast-words.ts';
import { isLink } from './linked-clauses.ts';
import { nominalWords } from './noun-words.ts';
import { enumerate, type Piece, word } from './piece.ts';
import { withSharedObjects } from './shared-object.ts';
import { nonFinite } from './verb-words.ts';
import type { Writing } from './writing.ts';

/** A verbal noun: "adopting the law", "the minister's coming". */
export function actionWords(alone: Clause, writing: Writing): Piece[] {
  const clause = withSharedObjects(alone, writing);
  const items = [...clause.fronted, ...clause.inner];
  const links = items
    .filter(isLink)
    .flatMap((link) => [
      ...word(nonFinite(englishVerb(link, writing), link.group, 'gerund'), verbSpan(link)),
      ...tail(link, [...link.fronted, ...link.inner], writing, false),
      ...word('and'),
    ]);
  const subject = clause.subject ? nominalWords(clause.subject, 'subject', writing) : [];
  const verb = nonFinite(englishVerb(clause, writing), clause.group, 'gerund');
  const complement = clause.complement ? complementWords(clause.complement, writing) : [];
  return [
    ...subject,
    ...links,
    ...word(verb, verbSpan(clause)),
    ...complement,
    ...tail(
      clause,
      items.filter((item) => !isLink(item)),
      writing,
      false,
    ),
  ];
}

/** "to come", with its objects. */
export function infinitiveClause(alone: Clause, writing: Writing): Piece[] {
  const clause = withSharedObjects(alone, writing);
  if (clause.earlier.length > 0) {
    const all = [...clause.earlier.map(({ clause: one }) => one), { ...clause, earlier: [] }];
    const contrast = contrastWords(clause.earlier.at(-1)!.connector);
    if (contrast)
      return all.flatMap((one, at) => [
        ...word(at === 0 ? contrast.before : contrast.between),
        ...infinitiveClause(one, writing),
      ]);
    return enumerate(
      all.map((one) => infinitiveClause(one, writing)),
      'and',
    );
  }
  const items = [...clause.fronted, ...clause.inner];
  const links = items
    .filter(isLink)
    .flatMap((link) => [
      ...word(nonFinite(englishVerb(link, writing), link.group, 'infinitive'), verbSpan(link)),
      ...tail(link, [...link.fronted, ...link.inner], writing, false),
      ...word('and'),
    ]);
  const verb = nonFinite(englishVerb(clause, writing), clause.group, 'infinitive');
  const to = verb.startsWith('not ') ? `not to ${verb.slice(4)}` : `to ${verb}`;
  const subject = clause.subject ? [...word('for'), ...nominalWords(clause.subject, 'object', writing)] : [];
  const complement = clause.complement ? complementWords(clause.complement, writing) : [];
  return [
    ...subject,
    ...(links.length > 0 ? [...word('to'), ...links] : []),
    ...word(links.length > 0 ? verb : to, verbSpan(clause)),
    ...complement,
    ...tail(
      clause,
      items.filter((item) => !isLink(item)),
      writing,
      false,
    ),
  ];
}

/** "while coming", "without coming", "after coming". */
export function gerundClause(clause: Clause, writing: Writing): Piece[] {
  const positive =
    clause.group.form === 'without' ? { ...clause, group: { ...clause.group, isNegative: false } } : clause;
  return actionWords({ ...positive, subject: null }, writing);
}
