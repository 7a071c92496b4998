import { isTimeNoun, takesFinite } from '../parse/clause-items.ts';
import { isHuman } from '../parse/noun-phrase.ts';
import { type Adjective, type Clause, caseOf, type Item, type Noun } from '../parse/tree.ts';
import type { VerbGroup } from '../parse/verb-group.ts';
import { adjunctWords, complementWords, takesInfinitive } from './adjunct-words.ts';
import { englishVerb, objectAdjective, objectNumber, objectPredicate } from './clause-verb.ts';
import { contentWords } from './content-words.ts';
import { finite } from './main-clause.ts';
import { gerundClause, infinitiveClause } from './non-finite-words.ts';
import { referentOf } from './noun-number.ts';
import { nominalWords } from './noun-words.ts';
import { COMMA, type Piece, word } from './piece.ts';
import { quotationWords } from './quotation-words.ts';
import { aside, type Writing } from './writing.ts';

/** "Call on the authorities to …". */
const BEFORE_INFINITIVE: Readonly<Record<string, string>> = { call: 'on' };

function asksObject(object: Noun, { group }: Clause, rest: readonly Item[], english: string): Piece[] {
  const asks = rest.some(
    (item) => item.kind === 'clause' && item.group.form === 'action' && caseOf(item) === 'dat',
  );
  return asks && object.features.case === 'acc' && group.kind === 'verb'
    ? word(BEFORE_INFINITIVE[english] ?? '')
    : [];
}

/** "Demand that the government resign", "ask for the case to be reviewed", "plan to attend". */
function objectClause(object: Clause, group: VerbGroup, writing: Writing, mainIsPast: boolean): Piece[] {
  if (object.group.form !== 'action') return contentWords(object, writing, mainIsPast);
  const { earlier } = object;
  const last = { ...object, earlier: [] };
  return [...earlier.map(({ clause }) => clause), last].flatMap((action, at) => [
    ...word(at > 0 ? 'and' : ''),
    ...actionObject(
      action,
      group,
      writing,
      at > 0 && action.subject !== null && action.subject === earlier[0]?.clause.subject,
    ),
  ]);
}

/** One thing that is asked for, begun or planned; a subject that is known already is not said again. */
function actionObject(action: Clause, group: VerbGroup, writing: Writing, isKnown: boolean): Piece[] {
  if (action.subject === null)
    return takesInfinitive(group) ? infinitiveClause(action, writing) : contentWords(action, writing, false);
  const english = group.head.readings[0]?.entry?.senses[0]?.english ?? '';
  const bare = infinitiveClause({ ...action, subject: null }, writing);
  if (!/^(?:demand|propose|suggest|insist|recommend|require|offer)\b/.test(english))
    return isKnown ? bare : infinitiveClause(action, writing);
  const words = splitInfinitive(bare).flat();
  return isKnown ? words : [...word('that'), ...nominalWords(action.subject, 'subject', writing), ...words];
}

/** The words of an infinitive without its "to". */
function splitInfinitive(pieces: readonly Piece[]): Piece[][] {
  return pieces.map((piece, at) => [at === 0 ? { ...piece, text: piece.text.replace(/^to /, '') } : piece]);
}

/** шағымым жоқ деді: I and you are those of the speaker, so the words stay direct speech. */
function speaksForItself({ group, subject }: Clause): boolean {
  const whose = subject?.kind === 'noun' ? subject.features.possessor : undefined;
  return (
    group.mood === null &&
    (group.person !== '3' || (group.kind === 'existence' && whose !== undefined && whose !== '3'))
  );
}

/** "Accuse her of spreading". */
const ACCUSES = /^(?:accuse|suspect)$/;

/** Object, what is said, and the rest, nearest to the Kazakh verb first. */
export function tail(
  clause: Clause,
  rest: readonly Item[],
  writing: Writing,
  mainIsPast: boolean,
  isQuoteWritten = false,
): Piece[] {
  const { group, object, said } = clause;
  const whom = rest.find((item) => isWhom(item, clause));
  const pieces: Piece[] = whom ? adjunctWords(whom, group, writing, mainIsPast) : [];
  if (object) {
    pieces.push(
      ...(object.kind === 'quotation'
        ? quotationWords(object, writing)
        : object.kind === 'clause'
          ? objectClause(object, group, writing, mainIsPast)
          : [
              ...objectPreposition(group),
              ...asksObject(object, clause, rest, englishVerb(clause, writing)),
              ...nominalWords(object, 'object', writing),
              ...word(objectPredicate(clause)?.[1] ?? ''),
            ]),
    );
  }
  const taken = objectAdjective(clause) ?? objectNumber(clause);
  const predicate = objectPredicateItem(clause, rest);
  if (predicate) pieces.push(...complementWords(predicate, writing));
  const adjuncts = rest
    .filter((item) => item !== taken && item !== predicate && item !== whom)
    .toReversed()
    .map((item) =>
      isAsked(item, clause)
        ? aside(writing, () => {
            writing.topic = referentOf(clause.object as Noun);
            return infinitiveClause(item, writing);
          })
        : adjunctWords(item, group, writing, mainIsPast),
    );
  if (
    said?.kind === 'clause' &&
    said.subject === null &&
    ACCUSES.test(englishVerb(clause, writing)) &&
    object
  ) {
    return [...pieces, ...adjuncts.flat(), ...word('of'), ...gerundClause(said, writing)];
  }
  if (said?.kind === 'clause' && speaksForItself(said)) {
    const words = aside(writing, () => finite(said, writing, { mainIsPast: null, subject: 'written' }));
    return [
      ...pieces,
      ...adjuncts.flat(),
      COMMA,
      { text: '“', source: null, glue: 'right' },
      ...words,
      { text: '”', source: null, glue: 'left' },
    ];
  }
  if (said?.kind === 'clause') {
    pieces.push(
      ...adjuncts.flat(),
      ...word('that'),
      ...finite(said, writing, { mainIsPast, subject: 'written' }),
    );
    return pieces;
  }
  if (said && !isQuoteWritten) pieces.push(...quotationWords(said, writing));
  return [...pieces, ...adjuncts.flat()];
}

/** оны кінәлі деп санайды: what somebody is held to be. */
function objectPredicateItem(
  { group, object, said }: Clause,
  rest: readonly Item[],
): Adjective | Noun | null {
  if (!takesFinite(group) || object?.kind !== 'noun' || said) return null;
  const last = rest.at(-1);
  if (last?.kind === 'adjective') return last;
  return last?.kind === 'noun' && last.features.case === 'nom' && !isTimeNoun(last) ? last : null;
}

/** жүргізушілерге шықпауға кеңес берді: "advise drivers not to go", the person before what he is told. */
function isWhom(item: Item, { group, object }: Clause): boolean {
  if (item.kind !== 'noun' || object?.kind === 'noun' || !isHuman(item)) return false;
  const { case: kind } = item.features;
  if (kind !== 'dat' && kind !== 'abl') return false;
  const governed = group.head.readings[0]?.entry?.government.find((one) => one.case === kind);
  return governed?.preposition === '';
}

/** Whom the verb asks to do what: оларды кетуге шақырды. */
function isAsked(item: Item, { object, group }: Clause): item is Clause {
  if (item.kind !== 'clause' || item.group.form !== 'action' || caseOf(item) !== 'dat') return false;
  return (
    object?.kind === 'noun' &&
    object.features.case === 'acc' &&
    item.subject === null &&
    !BANS.test(group.head.readings[0]?.entry?.senses[0]?.english ?? '')
  );
}

const BANS = /^(?:be )?(?:ban|prohibit|forbid|prevent)/;

function objectPreposition(group: VerbGroup): Piece[] {
  const governed = group.head.readings[0]?.entry?.government.find((one) => one.case === 'acc');
  return governed ? word(governed.preposition) : [];
}
