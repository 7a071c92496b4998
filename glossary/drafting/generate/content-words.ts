import type { Adverb, Clause, Item, Nominal } from '../parse/tree.ts';
import { adjunctWords, complementWords } from './adjunct-words.ts';
import { tail } from './clause-tail.ts';
import { englishVerb, verbSpan } from './clause-verb.ts';
import { contrastWords } from './contrast-words.ts';
import { isLink, linkWords } from './linked-clauses.ts';
import { finite } from './main-clause.ts';
import { actionWords } from './non-finite-words.ts';
import { type Piece, word } from './piece.ts';
import { englishOf } from './sense.ts';
import { isPast } from './tense.ts';
import { type Agreement, type EnglishTense, finiteVerb, statement } from './verb-words.ts';
import { aside, type Writing } from './writing.ts';

const QUESTION_WORD =
  /^(?:қашан|қайда|қайдан|қалай|неге|неліктен|қанша|қандай|кім|не|қай|кімнің|неше)(?!\p{L})/u;

export function isQuestionWord(item: Item): item is Adverb {
  return item.kind === 'adverb' && QUESTION_WORD.test(item.unit.text.toLowerCase());
}

/** A clause that is known, said or thought: "that he came", "when he came", "whether he came". */
export function contentWords(clause: Clause, writing: Writing, mainIsPast: boolean): Piece[] {
  const earlier = clause.earlier.flatMap(({ clause: first, connector }) => [
    ...word(contrastWords(connector)?.before ?? ''),
    ...contentWords(first, writing, mainIsPast),
    ...(connector
      ? word(
          contrastWords(connector)?.between ??
            JOINTS[englishOf(connector.unit, writing)] ??
            englishOf(connector.unit, writing),
          connector,
        )
      : word('and')),
  ]);
  const last = clause.earlier.at(-1)?.connector;
  const isReason = last != null && englishOf(last.unit, writing) === 'because';
  return [
    ...earlier,
    ...aside(writing, () => {
      writing.speaker = writing.subject;
      return oneContent(clause, writing, mainIsPast).slice(isReason ? 1 : 0);
    }),
  ];
}

/** Conjunctions between two things that are said, where English cannot keep the one it has between sentences. */
const JOINTS: Readonly<Record<string, string>> = {
  however: 'but',
  therefore: 'and therefore',
  while: 'and',
  'on the contrary': 'but on the contrary',
};

function oneContent(clause: Clause, writing: Writing, mainIsPast: boolean): Piece[] {
  const { group } = clause;
  if (group.form === 'action') return actionWords(clause, writing);
  if (group.form === 'agent') return headless(clause, writing);
  if (group.form === 'content' && group.nominal?.number && !group.nominal.possessor)
    return headless(clause, writing);
  if (group.form === 'content' && !group.nominal?.possessor) return headless(clause, writing);
  const asks = [...clause.fronted, ...clause.inner].find(isQuestionWord);
  const which = asks ? undefined : [...clause.fronted, ...clause.inner].find(isAskedAbout);
  const inner = (asks ?? which) ? without(clause, (asks ?? which)!) : clause;
  const joint = which
    ? adjunctWords(which, group, writing)
    : asks
      ? word(englishOf(asks.unit, writing), asks.unit)
      : word(group.isQuestion ? 'whether' : asksBy(clause.subject) ? '' : 'that');
  const told = finite({ ...inner, group: { ...inner.group, isQuestion: false } }, writing, {
    mainIsPast,
    subject: 'written',
  });
  return [...joint, ...told];
}

/** қанша ақша, қандай жоба: the noun itself opens the question. */
export function asksBy(subject: Nominal | null): boolean {
  if (subject?.kind !== 'noun') return false;
  return [subject.head, ...subject.determiners].some(({ text }) => QUESTION_WORD.test(text.toLowerCase()));
}

/** қай қызметке: what is asked about stands first, "to which office". */
function isAskedAbout(item: Item): boolean {
  return item.kind === 'noun' && item.determiners.some(({ text }) => /^(?:қай|қандай|қанша)$/i.test(text));
}

function without(clause: Clause, item: Item): Clause {
  return {
    ...clause,
    fronted: clause.fronted.filter((one) => one !== item),
    inner: clause.inner.filter((one) => one !== item),
  };
}

/** келгендер "those who came", айтқаны "what was said". */
function headless(clause: Clause, writing: Writing): Piece[] {
  const isMany = clause.group.nominal?.number === 'pl';
  const words = whoWords(clause, { person: 3, isPlural: isMany }, writing);
  return [...word(isMany ? 'those who' : 'the one who'), ...words];
}

export function whoWords(clause: Clause, agreement: Agreement, writing: Writing): Piece[] {
  const { group } = clause;
  const tense: EnglishTense =
    group.tense === 'habitual' || group.form === 'agent'
      ? 'present'
      : group.tense === 'open'
        ? 'conditional'
        : group.tense;
  const items = [...clause.fronted, ...clause.inner];
  const links = items
    .filter(isLink)
    .flatMap((link) => [...linkWords(link, tense, agreement, writing), ...word('and')]);
  if (clause.complement) {
    return [
      ...links,
      ...word(statement(finiteVerb('be', group, tense, agreement)), group),
      ...complementWords(clause.complement, writing),
    ];
  }
  const verb = statement(finiteVerb(englishVerb(clause, writing), group, tense, agreement));
  return [
    ...links,
    ...word(verb, verbSpan(clause)),
    ...tail(
      clause,
      items.filter((item) => !isLink(item)),
      writing,
      isPast(tense),
    ),
  ];
}

/** A clause where English wants a noun. */
export function clauseAsNoun(clause: Clause, writing: Writing): Piece[] {
  return clause.group.form === 'action' ? actionWords(clause, writing) : contentWords(clause, writing, false);
}
