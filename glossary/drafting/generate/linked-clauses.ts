import type { Clause, Item } from '../parse/tree.ts';
import type { Modal, VerbGroup } from '../parse/verb-group.ts';
import { complementWords } from './adjunct-words.ts';
import { tail } from './clause-tail.ts';
import { englishVerb, verbSpan } from './clause-verb.ts';
import { infinitiveClause } from './non-finite-words.ts';
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

/** Modals that English says once, before the first of several verbs: "have to carry water and drink it". */
const SHARED: ReadonlySet<Modal> = new Set(['must', 'have', 'forced', 'should', 'may', 'plan', 'want']);

/** The links before a verb, each with a comma behind it, and whether the modal of the verb went to the first of them. */
export function linkedWords(
  links: readonly Clause[],
  group: VerbGroup,
  tense: EnglishTense,
  agreement: Agreement,
  writing: Writing,
): { linked: Piece[]; isShared: boolean } {
  const modals = group.modals.filter((modal) => SHARED.has(modal));
  const isShared = modals.length > 0 && links.length > 0 && links.at(-1)!.end + 1 >= group.start;
  const linked = links.flatMap((link, at) => {
    if (!isShared) return [...linkWords(link, tense, agreement, writing), COMMA];
    if (at > 0) return [...infinitiveClause(link, writing).map(withoutTo), COMMA];
    return [...linkWords({ ...link, group: { ...link.group, modals } }, tense, agreement, writing), COMMA];
  });
  return { linked, isShared };
}

/** The first word of an infinitive without its "to". */
function withoutTo(piece: Piece, at: number): Piece {
  return at === 0 ? { ...piece, text: piece.text.replace(/^to /, '') } : piece;
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
