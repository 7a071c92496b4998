import { isAgentive, isHuman } from '../parse/agency.ts';
import { isAddressee, isDuration, isTimeNoun, takesFinite } from '../parse/clause-items.ts';
import { type Adjective, type Clause, caseOf, type Item, type Noun, type Specifier } from '../parse/tree.ts';
import type { VerbGroup } from '../parse/verb-group.ts';
import type { Unit } from '../read/unit.ts';
import { adjunctWords, complementWords, isOfAnother, takesInfinitive } from './adjunct-words.ts';
import { causeeOf, doneByOther } from './causative-words.ts';
import { englishVerb, objectAdjective, objectNumber, objectPredicate } from './clause-verb.ts';
import { contentWords } from './content-words.ts';
import { contrastWords } from './contrast-words.ts';
import { finite } from './main-clause.ts';
import { gerundClause, infinitiveClause } from './non-finite-words.ts';
import { referentOf } from './noun-number.ts';
import { nominalWords } from './noun-words.ts';
import { COMMA, type Piece, word } from './piece.ts';
import { thingOfOny, thirdPronoun } from './pronouns.ts';
import { quotationWords } from './quotation-words.ts';
import { englishOf } from './sense.ts';
import { isAgain } from './shared-object.ts';
import { verbSense } from './verb-sense.ts';
import { aside, meetBeside, meetThing, type Writing } from './writing.ts';

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
  if (object.group.form === 'content' && object.subject && wants(group))
    return [
      ...nominalWords(object.subject, 'object', writing),
      ...infinitiveClause({ ...object, subject: null }, writing),
    ];
  const governed = group.head.readings[0]?.entry?.government.find((one) => one.case === 'acc')?.preposition;
  if (object.group.form === 'action' && governed && object.subject === null)
    return [...word(governed), ...contentWords(object, writing, false)];
  if (object.group.form !== 'action') return contentWords(object, writing, mainIsPast);
  const { earlier } = object;
  const last = { ...object, earlier: [] };
  return [...earlier.map(({ clause }) => clause), last].flatMap((action, at) => [
    ...word(at > 0 ? (contrastWords(earlier[at - 1]?.connector)?.between ?? 'and') : ''),
    ...word(contrastWords(earlier[at]?.connector)?.before ?? ''),
    ...actionObject(
      action,
      group,
      writing,
      at > 0 && action.subject !== null && action.subject === earlier[0]?.clause.subject,
    ),
  ]);
}

/** баласының дәрігер болғанын қалады "wanted his son to be a doctor". */
function wants({ head }: VerbGroup): boolean {
  return /^(?:want|wish)$/.test(head.readings[0]?.entry?.senses[0]?.english ?? '');
}

/** One thing that is asked for, begun or planned; a subject that is known already is not said again. */
function actionObject(action: Clause, group: VerbGroup, writing: Writing, isKnown: boolean): Piece[] {
  if (action.subject === null)
    return takesInfinitive(group) ? infinitiveClause(action, writing) : contentWords(action, writing, false);
  const english = group.head.readings[0]?.entry?.senses[0]?.english ?? '';
  const bare = infinitiveClause({ ...action, subject: null }, writing);
  if (ORDERING.has(group.head.readings[0]?.lemma ?? '') && !isKnown)
    return [...nominalWords(action.subject, 'object', writing), ...bare];
  if (!/^(?:demand|propose|suggest|insist|recommend|require|offer)\b/.test(english))
    return isKnown ? bare : infinitiveClause(action, writing);
  const words = splitInfinitive(bare).flat();
  return isKnown ? words : [...word('that'), ...nominalWords(action.subject, 'subject', writing), ...words];
}

/** "Instruct the government to prepare". */
const ORDERING: ReadonlySet<string> = new Set(['тапсыр', 'бұйыр']);

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
  const made = causeeOf(clause);
  const whom =
    made ?? rest.find((item) => isWhom(item, clause) || (isTelling(clause, writing) && isAddressee(item)));
  const pieces: Piece[] = made
    ? [...nominalWords(made, 'object', writing), ...word(doneByCausee(clause, writing))]
    : whom
      ? whomWords(whom, clause, writing, mainIsPast)
      : [];
  if (object) {
    pieces.push(
      ...(object.kind === 'quotation'
        ? quotationWords(object, writing)
        : object.kind === 'clause'
          ? objectClause(object, group, writing, mainIsPast)
          : [
              ...objectPreposition(group, englishVerb(clause, writing)),
              ...asksObject(object, clause, rest, englishVerb(clause, writing)),
              ...objectWords(object, group, writing),
              ...word(ownedByObject(objectPredicate(clause)?.[1] ?? '', object, writing)),
            ]),
    );
  }
  const taken = objectAdjective(clause) ?? objectNumber(clause);
  const predicate = objectPredicateItem(clause, rest);
  if (predicate) pieces.push(...complementWords(predicate, writing));
  const adjuncts = withRanges(rest.filter((item) => item !== taken && item !== predicate && item !== whom))
    .toReversed()
    .toSorted((a, b) => Number(isDirect(b, group)) - Number(isDirect(a, group)))
    .map((item) =>
      Array.isArray(item)
        ? rangeWords(item, writing)
        : isFaultOf(item, object)
          ? aside(writing, () => {
              writing.topic = referentOf(object as Noun);
              return adjunctWords(item, group, writing, mainIsPast);
            })
          : isAsked(item, clause)
            ? aside(writing, () => {
                writing.speaker = writing.subject;
                writing.topic = referentOf(clause.object as Noun);
                writing.subject = writing.topic;
                return infinitiveClause(item, writing);
              })
            : isBeforeSubject(item, clause) && writing.speaker !== null
              ? aside(writing, () => {
                  writing.topic = writing.speaker;
                  return adjunctWords(item, group, writing, mainIsPast);
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
      ...word(said.group.isQuestion ? 'whether' : 'that'),
      ...aside(writing, () => {
        writing.speaker = writing.subject;
        return finite({ ...said, group: { ...said.group, isQuestion: false } }, writing, {
          mainIsPast,
          subject: 'written',
        });
      }),
    );
    return pieces;
  }
  if (said && !isQuoteWritten) pieces.push(...quotationWords(said, writing));
  return [...pieces, ...adjuncts.flat()];
}

/** орнынан босат "relieve … of one's post": it is the post of whom the verb is done to. */
function ownedByObject(english: string, object: Noun, writing: Writing): string {
  return english.replace(/\bone's\b/, () => thirdPronoun(referentOf(object), 'possessive', object, writing));
}

/** шағымды басшыларға тексертті: what they were made to do. */
function doneByCausee(clause: Clause, writing: Writing): string {
  const { group } = clause;
  const head = { ...group.head, readings: [doneByOther(group)!] };
  return verbSense({ ...clause, group: { ...group, head, isCausative: false } }, writing);
}

function objectWords(object: Noun, group: VerbGroup, writing: Writing): Piece[] {
  if (isAgain(object)) return word(object.head.fixed!.english);
  const thing = thingOfOny(object, group, writing);
  if (thing) return word(thirdPronoun(thing, 'object', object.head, writing), object.head);
  const words = nominalWords(object, 'object', writing);
  if (!isHuman(object) && object.head.readings[0]?.pos !== 'pron') meetThing(object, writing);
  meetBeside(object, writing);
  return words;
}

/** экспортқа уақытша тыйым салды: what English has for an object goes right behind the verb. */
function isDirect(item: Item | Range, { head }: VerbGroup): boolean {
  if (!Array.isArray(item) && item.kind === 'clause' && isOfAnother(item) && caseOf(item) === 'dat')
    return true;
  if (Array.isArray(item) || item.kind !== 'noun') return false;
  const { case: kind } = item.features;
  return (
    head.readings[0]?.entry?.government.some((one) => one.case === kind && one.preposition === '') ?? false
  );
}

type Range = [from: Noun, to: Noun | Specifier];

/** сағат тоғыздан алтыға дейін: what begins and what ends it go together. */
function withRanges(items: readonly Item[]): (Item | Range)[] {
  return items.flatMap((item, at): (Item | Range)[] => {
    const next = items[at + 1];
    const end = isRangeStart(item) && next ? rangeEnd(next) : null;
    if (end) return [[item as Noun, end]];
    const before = items[at - 1];
    return before && isRangeStart(before) && rangeEnd(item) ? [] : [item];
  });
}

function isRangeStart(item: Item): item is Noun {
  return item.kind === 'noun' && item.features.case === 'abl';
}

/** What stands before дейін, or the number that has it with it; null for all else. */
function rangeEnd(item: Item): Noun | Specifier | null {
  if (item.kind === 'specifier') return / (?:дейін|шейін)$/.test(item.unit.text) ? item : null;
  if (item.kind === 'noun')
    return item.head.fixed?.number && / (?:дейін|шейін)$/.test(item.head.text) ? item : null;
  const isUntil = item.kind === 'phrase' && /^(?:дейін|шейін)$/.test(item.postposition.text);
  return isUntil && item.object?.kind === 'noun' ? item.object : null;
}

/** "From 9:00 to 20:00". */
function rangeWords([from, to]: Range, writing: Writing): Piece[] {
  const number = to.kind === 'noun' ? to.head : to.unit;
  const isTime = from.head.fixed?.number?.kind === 'time';
  const clock = isTime ? clockOf(number) : null;
  const end =
    to.kind === 'noun' ? nominalWords(to, 'oblique', writing) : word(englishOf(to.unit, writing), to);
  return [
    ...word(isDuration(from) ? 'for' : 'from'),
    ...nominalWords(from, 'oblique', writing),
    ...word('to'),
    ...(clock ? word(clock, to) : end.map(withoutUpTo)),
  ];
}

/** The end of a span of hours: 18.30 "18:30", жиырма екі "22:00"; null for what is no hour. */
function clockOf({ text, fixed }: Unit): string | null {
  const clock = /^(\d{1,2})[.:](\d\d)/.exec(text);
  if (clock) return `${clock[1]}:${clock[2]}`;
  const [hour = 25] = fixed?.number?.values ?? [];
  return fixed?.number?.kind === 'cardinal' && hour <= 24 ? `${hour}:00` : null;
}

function withoutUpTo(piece: Piece, at: number): Piece {
  return at === 0 ? { ...piece, text: piece.text.replace(/^up to /, '') } : piece;
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
  if (item.kind !== 'noun' || object?.kind === 'noun' || !isAgentive(item)) return false;
  const { case: kind } = item.features;
  if (kind !== 'dat' && kind !== 'abl') return false;
  const governed = group.head.readings[0]?.entry?.government.find((one) => one.case === kind);
  return governed?.preposition === '';
}

/** "Told them", whatever the verb asks for in its other senses. */
function whomWords(whom: Item, clause: Clause, writing: Writing, mainIsPast: boolean): Piece[] {
  if (whom.kind !== 'noun' || !isTelling(clause, writing))
    return adjunctWords(whom, clause.group, writing, mainIsPast);
  const words = nominalWords(whom, 'object', writing);
  meetBeside(whom, writing);
  return words;
}

/** тілшілерге …-ғанын айтты "told reporters that". */
function isTelling(clause: Clause, writing: Writing): boolean {
  return (
    clause.object?.kind === 'clause' && /^(?:tell|inform|assure|remind)$/.test(englishVerb(clause, writing))
  );
}

/** әртістерді жалқаулығы үшін сынады: what somebody is blamed or praised for is theirs. */
function isFaultOf(item: Item, object: Clause['object']): boolean {
  if (item.kind !== 'phrase' || item.postposition.text !== 'үшін' || item.object?.kind !== 'noun')
    return false;
  return item.object.features.possessor === '3' && object?.kind === 'noun' && isHuman(object);
}

/** фильмін түсіруге мемлекет ақша бермегенін: what is owned before the subject is the speaker's. */
function isBeforeSubject(item: Item, { subject }: Clause): boolean {
  return item.kind === 'clause' && subject !== null && item.start < subject.start;
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

/** "Wait for", but in another sense of the verb "expect". */
function objectPreposition(group: VerbGroup, english: string): Piece[] {
  const entry = group.head.readings[0]?.entry;
  const isOther = entry?.senses[0]?.english.split(' ')[0] !== english.split(' ')[0];
  const governed = isOther ? undefined : entry?.government.find((one) => one.case === 'acc');
  return governed ? word(governed.preposition) : [];
}
