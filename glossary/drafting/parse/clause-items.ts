import { isAgentive, isHuman } from './agency.ts';
import { type Adverb, caseOf, type Item, type Noun } from './tree.ts';
import type { GroupForm, VerbGroup } from './verb-group.ts';

/** Forms whose clause stands inside another and leaves it its subject. */
export const EMBEDDED: ReadonlySet<GroupForm> = new Set(['relative', 'content', 'action', 'agent']);

/** Clauses that go on in the next verb or say when and why, so that a later verb takes them in. */
export const DEPENDENT: ReadonlySet<GroupForm> = new Set([
  'sequence',
  'while',
  'manner',
  'without',
  'condition',
  'concession',
  'purpose',
  'until',
  'cause',
  'content',
  'action',
  'relative',
  'agent',
]);

/** келгендердің: those who did it, not that somebody did. */
export function isHeadless({ form, nominal }: VerbGroup): boolean {
  return form === 'content' && nominal?.number === 'pl' && !nominal.possessor;
}

/** қабылданбас: the negative future before бұрын says what has not been done yet. */
export function isNotYet({ form, tense, isNegative }: VerbGroup): boolean {
  return form === 'relative' && tense === 'open' && isNegative;
}

/** құқығын шекте: an expression with its object in it. */
export function hasOwnObject({ head }: VerbGroup): boolean {
  return /(?:[ыі]н|[нд][ыі]) [^ ]+$/.test(head.readings[0]?.lemma ?? '');
}

/** бағасы өс, жағдайы нашарла: an expression with its subject in it, of which English makes the verb. */
function hasOwnSubject({ head }: VerbGroup): boolean {
  const { lemma = '', entry } = head.readings[0] ?? {};
  return /^\S+[ыі] \S+$/.test(lemma) && (entry?.flags.includes('intr') ?? false);
}

/** бензиннің бағасы өсті "gasoline rose in price": the genitive before such an expression is the English subject. */
export function isWhoseItIs(item: Item, group: VerbGroup): boolean {
  return item.kind === 'noun' && caseOf(item) === 'gen' && hasOwnSubject(group);
}

/** Whether the verb may have an object beside it. */
export function isTransitive(group: VerbGroup): boolean {
  const reading = group.head.readings[0];
  if (group.kind !== 'verb' || group.isPassive || hasOwnObject(group)) return false;
  if (group.isCausative) return true;
  const english = reading?.entry?.senses[0]?.english ?? '';
  return !(reading?.entry?.flags.includes('intr') ?? false) && !english.startsWith('be ');
}

/** су шайып кет "be washed away": what it is done to has the accusative, and is the subject in English. */
export function affects({ head, isPassive }: VerbGroup): boolean {
  const { entry, lemma = '' } = head.readings[0] ?? {};
  const english = entry?.senses[0]?.english ?? '';
  return !isPassive && lemma.includes(' ') && english.startsWith('be ') && !entry?.flags.includes('intr');
}

export function isSaying(group: VerbGroup): boolean {
  return group.head.readings[0]?.entry?.flags.includes('say') ?? false;
}

/** құлағаны үшін емес. */
export function isDenied(item: Item | undefined): boolean {
  return item?.kind === 'phrase' && item.negation !== undefined;
}

/** үш адам, соның ішінде бір бала. */
export function isIncluding(item: Item): boolean {
  return item.kind === 'connector' && /^(?:соның|оның|олардың) ішінде$/i.test(item.unit.text);
}

/** да, де: "also", of the word before it. */
export function isClitic(item: Item): boolean {
  return item.kind === 'connector' && /^(?:да|де|та|те)$/.test(item.unit.text);
}

export function isDash(text: string): boolean {
  return /^[-–—]$/.test(text);
}

/** Verbs with what is said right before them: деп есепте, an expression that begins with деп, and де itself. */
export function takesFinite({ head }: VerbGroup): boolean {
  return head.text.startsWith('деп ') || head.readings[0]?.lemma === 'де';
}

export function isThat(item: Item): boolean {
  return item.kind === 'connector' && item.unit.text.toLowerCase() === 'деп';
}

/** Асанның түскеннен кейін: a clause inside that has brought the owner of the whole. */
export function hasOwnerInside(item: Item): boolean {
  if (item.kind === 'clause' && /^(?:acc|dat|nom)$/.test(caseOf(item))) return false;
  const nested = item.kind === 'phrase' ? item.object : item;
  return nested?.kind === 'clause' && nested.subject?.kind === 'noun' && caseOf(nested.subject) === 'gen';
}

export function isDative(item: Item): boolean {
  return item.kind === 'noun' && item.features.case === 'dat';
}

/** A person or institution in a case that the verb has no use for. */
export function isUngoverned(item: Item, group: VerbGroup): boolean {
  if (item.kind !== 'noun' || !/^(?:dat|abl)$/.test(item.features.case)) return false;
  if (!isAgentive(item) || item.head.fixed?.type === 'place') return false;
  const isDirection = item.features.case === 'dat' && !isHuman(item) && !isTransitive(group);
  const { entry } = group.head.readings[0] ?? {};
  return !isDirection && !entry?.government.some(({ case: kind }) => kind === item.features.case);
}

/** Whom something is said to. */
export function isAddressee(item: Item): boolean {
  return item.kind === 'noun' && isDative(item) && isHuman(item);
}

/** сөзінше, айтуынша: speaks of the whole sentence. */
export function isSource(item: Item): boolean {
  if (item.kind === 'adverb') return /ой(?:ым|ымыз|ыңыз)ша$/.test(item.unit.text);
  return item.kind === 'phrase' && /[ыі]нш[ае]$/.test(item.postposition.text);
}

export function isSubjectLike(item: Item): boolean {
  return (
    item.kind === 'noun' &&
    item.features.case === 'nom' &&
    !item.features.copula &&
    !item.features.attributive &&
    !isTimeNoun(item)
  );
}

export function isObject(item: Item): boolean {
  return (item.kind === 'noun' || item.kind === 'clause') && caseOf(item) === 'acc';
}

/** I, you, we. */
export function isSpoken(item: Noun): boolean {
  return /^(?:мен|сен|сіз|біз|біздер|сендер|сіздер)$/.test(item.head.readings[0]?.lemma ?? '');
}

/** орынбасары болып істе, депутат болып сайлан: the nominative right before the verb is what somebody is. */
export function takesPredicate({ head }: VerbGroup): boolean {
  const { entry, lemma } = head.readings[0] ?? {};
  return (
    lemma?.startsWith('болып ') === true && (entry?.government.some((one) => one.case === 'nom') ?? false)
  );
}

export function isBecoming(group: VerbGroup): boolean {
  return group.kind === 'verb' && group.head.readings[0]?.lemma === 'бол';
}

/** атанды, саналады: the last nominative is what somebody is called or held to be. */
export function isCalled({ head }: VerbGroup): boolean {
  return /^(?:атан|санал|есептел)$/.test(head.readings[0]?.lemma ?? '');
}

/** A place where something is: noun in the locative, "at home", "here". */
export function isWherePlace(item: Item): item is Noun | Adverb {
  if (item.kind === 'noun') return item.features.case === 'loc';
  const english = item.kind === 'adverb' ? (item.unit.readings[0]?.entry?.senses[0]?.english ?? '') : '';
  return /^(?:in|at|on|here|there|abroad|against)\b/.test(english);
}

/** екі есе өсті, он екі сағат жүрді, бір миллион теңге салық төледі: how much or how long, not who; time itself passes, is left or is enough. */
export function isAmount(item: Item, { head }: VerbGroup): boolean {
  if (item.kind !== 'noun') return false;
  if (item.head.readings[0]?.lemma === 'есе') return true;
  if (item.head.fixed?.number?.kind === 'money' && head.text.includes(' ')) return true;
  return isDuration(item) && !/^(?:өт|бол|кет|қал|жет)$/.test(head.readings[0]?.lemma ?? '');
}

/** он жыл, үш ай. */
export function isDuration(item: Item): boolean {
  const number = item.kind === 'noun' ? item.head.fixed?.number : null;
  return number?.kind === 'measure' && /^(?:second|minute|hour|day|week|month|year)$/.test(number.unit);
}

/** Nouns that say when without a case: жексенбі күні, осы жылы. */
export function isTimeNoun(item: Item): boolean {
  if (item.kind !== 'noun') return false;
  const number = item.head.fixed?.number;
  if (number) return ['date', 'year', 'time', 'decade', 'century'].includes(number.kind);
  if (!(item.head.readings[0]?.entry?.flags.includes('time') ?? false)) return false;
  return (
    item.features.possessor === '3' ||
    item.numeral !== null ||
    item.determiners.length > 0 ||
    item.adjectives.length > 0
  );
}

/** Министр бас тартып, тергеу біткенше …: a linked clause with a person of its own goes on in the main verb. */
export function isLinkOfOther(item: Item): boolean {
  if (item.kind !== 'clause' || item.group.form !== 'sequence' || item.subject?.kind !== 'noun') return false;
  return caseOf(item.subject) === 'nom' && isAgentive(item.subject);
}
