import { isHuman } from '../parse/agency.ts';
import { isClitic, isDuration, isSaying, isTimeNoun } from '../parse/clause-items.ts';
import { type Clause, caseOf, type Item, type Noun, type Phrase } from '../parse/tree.ts';
import type { VerbGroup } from '../parse/verb-group.ts';
import { adjectiveWords } from './adjective-words.ts';
import { contentWords } from './content-words.ts';
import { finiteClause } from './main-clause.ts';
import { actionWords, gerundClause, infinitiveClause } from './non-finite-words.ts';
import { nominalWords } from './noun-words.ts';
import { phraseWords } from './phrase-words.ts';
import { type Piece, word } from './piece.ts';
import { prepositionWith } from './prepositions.ts';
import { ownedBySubject, referentOfOl, thirdPronoun } from './pronouns.ts';
import { quotationWords } from './quotation-words.ts';
import { englishOf } from './sense.ts';
import { keepingTopic, meetBeside, meetThing, type Writing } from './writing.ts';

/** Adverbs that stand between subject and verb. */
const MIDDLE: ReadonlySet<string> = new Set(
  'also only already still never always often usually now just really almost even probably perhaps constantly ever'.split(
    ' ',
  ),
);

/** Whether an item goes between the subject and the verb: "also", "already". */
export function isMidAdverb(item: Item): boolean {
  return (
    isClitic(item) ||
    (item.kind === 'adverb' && MIDDLE.has(item.unit.readings[0]?.entry?.senses[0]?.english ?? ''))
  );
}

/** мектепте де су жоқ: in a negative clause да is "either", at its end. */
export function isEither(item: Item, group: VerbGroup): boolean {
  return group.isNegative && isClitic(item);
}

/** "Either" for the clitics of a negative clause; nothing elsewhere. */
export function eitherWords(items: readonly Item[], group: VerbGroup): Piece[] {
  return items.filter((item) => isEither(item, group)).flatMap((item) => word('either', item));
}

/** өз кінәсін мойындады "pleaded guilty": the English of the expression says whose. */
function isOwnOfExpression({ head, features }: Noun, group: VerbGroup | null): boolean {
  return (
    head.readings[0]?.lemma === 'өз' && features.case === 'nom' && (group?.head.text.includes(' ') ?? false)
  );
}

/** өтемақы төленді, бірақ олар одан бас тартты: with some verbs одан is the thing spoken of. */
function isOfThing({ head, features }: Noun, group: VerbGroup | null, { thing, subject }: Writing): boolean {
  const isIt = head.readings[0]?.lemma === 'ол' && features.case === 'abl';
  return isIt && thing !== null && thing !== subject && LEFT.test(group?.head.readings[0]?.lemma ?? '');
}

/** Verbs of what one leaves or loses. */
const LEFT = /^(?:бас тарт|айырыл|құтыл|қорық)$/;

/** Anything of a clause but subject, object and predicate, in English. */
export function adjunctWords(
  item: Item,
  group: VerbGroup | null,
  writing: Writing,
  mainIsPast = true,
): Piece[] {
  switch (item.kind) {
    case 'noun': {
      if (isOwnOfExpression(item, group)) return [];
      const words = isOfThing(item, group, writing)
        ? word(thirdPronoun(writing.thing, 'object', item, writing), item)
        : nominalWords(item, roleOf(item.features.case), writing);
      meetBeside(item, writing);
      if (isPlainObject(item, group)) meetThing(item, writing);
      if (isShare(item, group)) return [...words, ...word('each')];
      return [...word(prepositionWith(item, group)), ...words];
    }
    case 'clause':
      return keepingTopic(item, writing, () => clauseAdjunct(item, group, writing, mainIsPast));
    case 'phrase':
      return isDecided(item, group)
        ? infinitiveClause(item.object as Clause, writing)
        : byThen(phraseWords(item, writing), item, group);
    case 'adverb':
    case 'specifier':
      return word(ownedBySubject(englishOf(item.unit, writing), group, writing), item.unit);
    case 'adjective':
      if (item.unit.fixed?.number) return adjectiveWords(item, writing);
      return word(
        manner(
          adjectiveWords(item, writing)
            .map(({ text }) => text)
            .join(' '),
        ),
        item,
      );
    case 'quotation':
      return quotationWords(item, writing);
    case 'connector':
      return connectorWords(item.unit.text.toLowerCase(), item, writing);
    case 'mark':
      return word(item.text, item);
  }
}

/** заңға вето қойды "vetoed the law": a thing that English has for the object; екі жылға созылды is how long. */
function isPlainObject(item: Noun, group: VerbGroup | null): boolean {
  if (group === null || isHuman(item) || isDuration(item) || isTimeNoun(item)) return false;
  return governmentOf(group, item.features.case) === '';
}

const GIVING: ReadonlySet<string> = new Set(
  'бер беріл төле төлен бөл бөлін тарат таратыл тағайында'.split(' '),
);

/** жүз мың теңгеден берді: the ablative of money is what each gets. */
function isShare({ head, features }: Noun, group: VerbGroup | null): boolean {
  const lemma = group?.head.readings[0]?.lemma ?? '';
  return features.case === 'abl' && head.fixed?.number?.kind === 'money' && GIVING.has(lemma);
}

/** кету туралы шешім қабылдады "made a decision to leave". */
function isDecided({ postposition, object }: Phrase, group: VerbGroup | null): boolean {
  if (postposition.text !== 'туралы' || object?.kind !== 'clause') return false;
  if (object.group.form !== 'action' || object.subject !== null) return false;
  const english = group?.head.readings[0]?.entry?.senses[0]?.english ?? '';
  return / (?:decision|proposal|promise|order)$/.test(english);
}

function connectorWords(text: string, item: Extract<Item, { kind: 'connector' }>, writing: Writing): Piece[] {
  if (isClitic(item)) return word('also', item);
  if (/^егер(?: де)?$/.test(text)) return [];
  return word(englishOf(item.unit, writing), item);
}

function roleOf(kind: string): 'oblique' | 'object' {
  return kind === 'nom' ? 'object' : 'oblique';
}

/** An adjective that says how something is done: жақсы → well. */
export function manner(adjective: string): string {
  if (adjective === 'good') return 'well';
  if (adjective === 'right') return 'properly';
  if (
    /ly$|^(?:next|such|same|many|other|enough|few|little|less|more|fast|hard|early|late|long|straight|together|first|last|alive|dead|free|ready|alone)$/.test(
      adjective,
    ) ||
    adjective.includes(' ')
  )
    return adjective;
  if (/ll$/.test(adjective)) return `${adjective}y`;
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}ily`;
  if (/[^aeiou]le$/.test(adjective)) return `${adjective.slice(0, -1)}y`;
  if (/ic$/.test(adjective)) return `${adjective}ally`;
  return `${adjective}ly`;
}

const CASE_JOINTS: Readonly<Record<string, string>> = {
  loc: 'when',
  abl: 'because',
  ins: 'although',
  dat: 'that',
};

/** келгендерге "to those who came". */
const TO_THOSE: Readonly<Record<string, string>> = { dat: 'to', abl: 'from', ins: 'with', loc: 'among' };

function clauseAdjunct(
  clause: Clause,
  group: VerbGroup | null,
  writing: Writing,
  mainIsPast: boolean,
): Piece[] {
  const { form, nominal } = clause.group;
  switch (form) {
    case 'condition':
      if (isContrast(clause, group))
        return [
          ...word('while'),
          ...finiteClause({ ...clause, group: { ...clause.group, form: 'finite', tense: 'past' } }, writing),
        ];
      return [...word('if'), ...finiteClause(clause, writing)];
    case 'concession':
      return mainIsPast && group !== null
        ? [
            ...word('although'),
            ...finiteClause({ ...clause, group: { ...clause.group, tense: 'past' } }, writing),
          ]
        : [...word('even if'), ...finiteClause(clause, writing)];
    case 'while':
      return [...word('while'), ...gerundClause(clause, writing)];
    case 'without':
      return [...word('without'), ...gerundClause(clause, writing)];
    case 'until':
      return [...word('until'), ...finiteClause(clause, writing, mainIsPast)];
    case 'cause':
      return [
        ...word('because'),
        ...finiteClause(
          {
            ...clause,
            group: { ...clause.group, ...(clause.group.tense !== 'habitual' && { tense: 'past' }) },
          },
          writing,
          mainIsPast,
        ),
      ];
    case 'purpose':
      if (clause.subject === null) return infinitiveClause(clause, writing);
      return [
        ...word('since'),
        ...finiteClause({ ...clause, group: { ...clause.group, form: 'finite', tense: 'past' } }, writing),
      ];
    case 'agent':
      return [
        ...word(governmentOf(group, nominal?.case ?? 'nom') ?? TO_THOSE[nominal?.case ?? 'nom'] ?? ''),
        ...contentWords(clause, writing, mainIsPast),
      ];
    case 'action':
      return actionAdjunct(clause, group, writing);
    case 'content': {
      // сынақтан өткізбестен.
      if (nominal?.case === 'abl' && clause.group.isNegative && clause.group.tense === 'open')
        return [
          ...word('without'),
          ...gerundClause({ ...clause, group: { ...clause.group, form: 'without' } }, writing),
        ];
      const kind = nominal?.case ?? 'nom';
      const joint = nominal?.similative || nominal?.equative ? 'as' : CASE_JOINTS[kind];
      if (nominal?.number && !nominal.possessor) {
        const governed = group?.head.readings[0]?.entry?.government.find((one) => one.case === kind);
        const preposition = governed?.preposition ?? TO_THOSE[kind] ?? '';
        return [...word(preposition), ...contentWords(clause, writing, mainIsPast)];
      }
      if (joint === undefined) return contentWords(clause, writing, mainIsPast);
      // растағанымен, себебін түсіндірмеді: behind a comma it is "although".
      const isBeside = group !== null && clause.end + 1 >= group.start;
      const asked = kind === 'ins' && isBeside ? governmentOf(group, kind) : undefined;
      if (asked) return [...word(`${asked} the fact`), ...contentWords(clause, writing, mainIsPast)];
      if (joint === 'that') {
        const why = group?.head.readings[0]?.entry?.government.find((one) => one.case === 'dat')?.preposition;
        if (why === 'for' && clause.subject) return [...word('for'), ...actionWords(clause, writing)];
        return contentWords(clause, writing, mainIsPast);
      }
      return [
        ...word(joint),
        ...finiteClause(
          {
            ...clause,
            group: {
              ...clause.group,
              nominal: null,
              person: nominal?.possessor ?? clause.group.person,
              ...(clause.group.tense === 'open' && {
                tense: mainIsPast ? ('past' as const) : ('present' as const),
              }),
            },
          },
          writing,
        ),
      ];
    }
    case 'relative':
      return [...word('when'), ...finiteClause(clause, writing)];
    case 'sequence':
    case 'manner':
      return gerundClause(clause, writing);
    default:
      return contentWords(clause, writing, mainIsPast);
  }
}

/** Біреуі жыласа, екіншісі күлді: nothing depends on what is past already, so -са sets one against the other. */
function isContrast({ subject, fronted, group }: Clause, main: VerbGroup | null): boolean {
  if (subject === null || main?.form !== 'finite' || main.tense !== 'past' || main.modals.length > 0)
    return false;
  // анықталса, хабарлайтынын айтты: what is said of a case is no contrast.
  if (subject.kind !== 'noun' || (isSaying(main) && !isSaying(group))) return false;
  return !group.isNegative && fronted.every(({ kind }) => kind !== 'connector');
}

/** The preposition that a case becomes with the verb; undefined when it asks for none. */
function governmentOf(group: VerbGroup | null, kind: string): string | undefined {
  return group?.head.readings[0]?.entry?.government.find((one) => one.case === kind)?.preposition;
}

/** Verbs that English follows with "to": refuse, plan, decide. */
const TO_VERBS =
  /^(?:ask|refuse|plan|decide|promise|agree|want|try|hope|threaten|intend|manage|prepare|strive)\b/;

/** Expressions whose "to" is no infinitive's: "give priority to cleaning". */
const TO_GERUND =
  / (?:priority|attention|contribution|importance|preference|damage|consideration|committed)$|^(?:contribute|object|resort|lead)\b/;

/** Verbs that English follows with "from": ban from entering. */
const FROM_VERBS = /^(?:be )?(?:ban|banned|prohibit|prohibited|forbidden|prevent|prevented)$/;

/** Verbs that say whom before what: "allow him to enter". */
const ALLOW_VERBS = /^(?:allow|permit|enable|force|help|teach|persuade)$/;

/** кіруіне тыйым салды "banned him from entering": the ending alone says who is not to do it. */
export function isOfAnother({ subject, group }: Clause): boolean {
  return subject === null && group.form === 'action' && group.nominal?.possessor === '3';
}

function whomWords(clause: Clause, writing: Writing): Piece[] {
  if (!isOfAnother(clause) || clause.group.isPassive) return [];
  return word(thirdPronoun(referentOfOl(writing, 'object'), 'object', clause, writing));
}

export function takesInfinitive(group: VerbGroup | null): boolean {
  return TO_VERBS.test(group?.head.readings[0]?.entry?.senses[0]?.english ?? '');
}

function actionAdjunct(clause: Clause, group: VerbGroup | null, writing: Writing): Piece[] {
  const kind = caseOf(clause);
  if (clause.subject === null && takesInfinitive(group)) return infinitiveClause(clause, writing);
  const governed = governmentOf(group, kind);
  const english = group?.head.readings[0]?.entry?.senses[0]?.english ?? '';
  if (FROM_VERBS.test(english))
    return [...whomWords(clause, writing), ...word('from'), ...gerundClauseOf(clause, writing)];
  if (kind === 'dat' && ALLOW_VERBS.test(english) && isOfAnother(clause))
    return [...whomWords(clause, writing), ...infinitiveClause(clause, writing)];
  if (kind === 'dat' && governed === 'to' && TO_GERUND.test(english))
    return [...word('to'), ...gerundClauseOf(clause, writing)];
  if (kind === 'dat' && (governed === undefined || /^(?:to|for|)$/.test(governed)))
    return infinitiveClause(clause, writing);
  const preposition =
    governed ?? { dat: 'to', abl: 'from', ins: 'by', loc: 'in', gen: 'of' }[kind as string] ?? '';
  return [...word(preposition), ...gerundClauseOf(clause, writing)];
}

function gerundClauseOf(clause: Clause, writing: Writing): Piece[] {
  return clause.subject ? contentWords(clause, writing, false) : gerundClause(clause, writing);
}

/** What something is: noun with "a", adjective, place. */
export function complementWords(item: Item, writing: Writing): Piece[] {
  if (item.kind === 'adjective') return adjectiveWords(item, writing);
  if (item.kind === 'noun' && item.features.case === 'nom') return nominalWords(item, 'complement', writing);
  return adjunctWords(item, null, writing);
}

/** сотқа дейін жеткізді: a place or institution is reached. */
function isGoalOf({ head }: Noun): boolean {
  const flags = head.readings[0]?.entry?.flags ?? [];
  return /^(?:place|institution)$/.test(head.fixed?.type ?? '') || flags.includes('place');
}

/** Verbs that are done at one time, before which дейін is "by" and not "until". */
const COMPLETED =
  /^(?:аяқта|аяқтал|бітір|біт|сал|салын|төле|төлен|ашыл|жеткіз|шеш|шешіл|түзет|түзетіл|орында|орындал|қайтар|тапсыр|дайында|дайындал|енгіз|енгізіл)$/;

/** жазға дейін аяқталады "by the summer". */
function byThen(pieces: Piece[], { object }: Phrase, group: VerbGroup | null): Piece[] {
  const [first, ...others] = pieces;
  const isGoal = object?.kind === 'noun' && object.features.case === 'dat' && isGoalOf(object);
  if (isGoal && first?.text === 'until') return [{ ...first, text: 'to' }, ...others];
  if (group === null || group.isNegative || group.isProgressive || first?.text !== 'until') return pieces;
  return COMPLETED.test(group.head.readings[0]?.lemma ?? '') ? [{ ...first, text: 'by' }, ...others] : pieces;
}
