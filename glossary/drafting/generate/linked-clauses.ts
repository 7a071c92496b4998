import type { Clause, Item } from '../parse/tree.ts';
import type { VerbGroup } from '../parse/verb-group.ts';
import { complementWords } from './adjunct-words.ts';
import { tail } from './clause-tail.ts';
import { englishVerb, verbSpan } from './clause-verb.ts';
import { COMMA, type Piece, word } from './piece.ts';
import { isPast } from './tense.ts';
import { type Agreement, type EnglishTense, finiteVerb, statement } from './verb-words.ts';
import type { Writing } from './writing.ts';

/** A clause with -ып: the same subject does one thing and then the next. */
export function isLink(item: Item): item is Clause {
  return item.kind === 'clause' && (item.group.form === 'sequence' || item.group.form === 'manner');
}

export function withTense(link: Clause, group: VerbGroup): Clause {
  return { ...link, group: { ...link.group, form: 'finite', tense: group.tense } };
}

export function linkWords(
  link: Clause,
  tense: EnglishTense,
  agreement: Agreement,
  writing: Writing,
): Piece[] {
  const own = [...link.fronted, ...link.inner].filter((item) => !isLink(item));
  const nested = [...link.fronted, ...link.inner].filter(isLink);
  const finiteLink = finiteVerb(
    englishVerb(link, writing),
    link.group,
    tense === 'perfect' ? 'past' : tense,
    agreement,
  );
  const before = nested.flatMap((one) => [...linkWords(one, tense, agreement, writing), COMMA]);
  if (link.complement) {
    return [
      ...before,
      ...word(statement(finiteVerb('be', link.group, tense, agreement)), link.group),
      ...complementWords(link.complement, writing),
    ];
  }
  return [
    ...before,
    ...word(statement(finiteLink), verbSpan(link)),
    ...tail(link, own, writing, isPast(tense)),
  ];
}
