import { isAgentive, isHuman } from './agency.ts';
import {
  isAmount,
  isBecoming,
  isCalled,
  isDative,
  isDuration,
  isObject,
  isSaying,
  isSpoken,
  isSubjectLike,
  isTimeNoun,
  isTransitive,
  isUngoverned,
  takesFinite,
  takesPredicate,
} from './clause-items.ts';
import { isDoneToPersons } from './done-to-persons.ts';
import { type Clause, caseOf, type Item, type Nominal, type Noun } from './tree.ts';
import type { GroupForm, VerbGroup } from './verb-group.ts';

/** What speaks against a reading of the sentence; weights found by trying, all own knowledge. */
const WEIGHTS = {
  /** Қарт кісі айтты министр: a nominative that is neither subject, object nor predicate. */
  stranded: 4,
  /** Whom something is done to has the accusative, but for things and animals: кітап оқыды. */
  personAsBareObject: 4,
  /** Persons, institutions and places say and think. */
  saidByThing: 4,
  /** Things seldom do something to something else. */
  doneByThing: 1.5,
  /** A finite verb leaves out its subject when it was named before, seldom in the same breath as another noun. */
  noSubject: 2,
  /** Ұшақ қонғанда апатқа ұшырады: only a clause that says when or why names it. */
  subjectInside: 1,
  /** A passive or a verb without object may go without: айып тағылды. */
  noSubjectOfPassive: 0.5,
  /** дәрігері жоқ ауыл: what there is or is not stands before бар and жоқ. */
  nothingThere: 4,
  /** жазушы екі апта болды: nobody is an amount of time. */
  personIsTime: 3,
  /** дәрігер екенін: with екен, емес and their kin something is something. */
  nothingSaid: 3,
  /** менің жазған кітап: a genitive in a relative clause without a possessive on its head. */
  ownerOfNothing: 2,
  /** Two accusatives beside one verb. */
  twoObjects: 3,
  /** әйел көршісі кіріп айтты: a linked clause behind the subject goes on with it. */
  secondActor: 3,
  /** орталық деп атайды: what has a name is in the accusative. */
  nothingNamed: 3,
  /** тұрғындар сенбейтіндерін жасырмады: the plural of what is said is that of who says it. */
  otherThanSpeaker: 1.5,
  /** кінәлі деп есептейді: neither of whom it is thought nor a clause. */
  nothingThought: 3,
  /** біреулер айтты: nobody knows who they are, and yet they speak. */
  saidBySomeone: 3,
  /** оған Азаттыққа айтты: two of those to whom one verb is done. */
  twoAddressees: 1,
  /** An accusative beside a verb that takes none. */
  objectOfIntransitive: 3,
  /** мен … айтты: the ending of the verb names another person. */
  disagreement: 5,
  /** басшылықтан жеңілген бапкер: a person or institution in a case that its verb does not ask for. */
  ungoverned: 1,
  /** үкімет әкету: a verbal noun without the possessive has no subject beside it. */
  actorOfBareAction: 1.5,
  /** A noun outside all clauses. */
  unattached: 3,
  /** Асан жазған адам: the head of a relative clause that has all its parts is where or when, not who. */
  personWithoutRole: 4,
  thingWithoutRole: 1.5,
  /** жігіт ұрған полицей: whom somebody did it to, or who did it to nobody. */
  nothingDone: 3.2,
  /** жолаушылар жүретін аялдама: who walks there is somebody, not the place. */
  placeActs: 2,
  /** хат жазған үй: only who acts can be the head of a clause that lacks its subject. */
  headActs: 1.5,
} as const;

/** How much speaks against a tree; 0 = nothing. */
export function faultsOf(items: readonly Item[]): number {
  const hasVerb = items.some((item) => item.kind === 'clause');
  const loose = items.filter((item) => item.kind === 'noun' && !isTimeNoun(item)).length;
  let sum = WEIGHTS.unattached * (hasVerb ? loose : Math.max(0, loose - 1));
  for (const item of items) sum += faultsIn(item);
  return sum;
}

function faultsIn(item: Item | null): number {
  if (item === null) return 0;
  switch (item.kind) {
    case 'noun':
      return faultsOfNoun(item);
    case 'clause':
      return faultsOfClause(item) + within(partsOf(item));
    case 'phrase':
      return faultsIn(item.object);
    default:
      return 0;
  }
}

function within(items: readonly (Item | null)[]): number {
  let sum = 0;
  for (const item of items) sum += faultsIn(item);
  return sum;
}

function partsOf({ subject, object, complement, fronted, inner, earlier, said }: Clause): (Item | null)[] {
  return [subject, object, complement, ...fronted, ...inner, ...earlier.map(({ clause }) => clause), said];
}

function faultsOfNoun(noun: Noun): number {
  let sum = within([noun.classifier, noun.possessor, ...noun.attributes, noun.title, noun.measure]);
  for (const { member } of noun.others) sum += faultsIn(member);
  for (const relative of noun.relatives) sum += faultsIn(relative) + faultsOfRole(noun, relative);
  return sum;
}

/** жүрегі, үйлерін: of nobody named. */
function isOwnedByHead(item: Clause['object']): boolean {
  return item?.kind === 'noun' && item.features.possessor === '3' && !item.possessor;
}

/** What the head of a relative clause is in it: subject, object, or where and when it was. */
function faultsOfRole(head: Noun, clause: Clause): number {
  // жүрегі тоқтаған адам, үйлерін су басқан адам: the head is whose it is.
  if (isOwnedByHead(clause.subject) || (isHuman(head) && isOwnedByHead(clause.object))) return 0;
  const hasSubject = bringsSubject(clause);
  // менің жазған кітабым: a genitive inside is owner of the head as well.
  const isForeign = clause.subject !== null && caseOf(clause.subject) === 'gen' && !head.features.possessor;
  return (isForeign ? WEIGHTS.ownerOfNothing : 0) + faultsOfGap(head, clause, hasSubject);
}

function faultsOfGap(head: Noun, clause: Clause, hasSubject: boolean): number {
  if (!hasSubject && clause.group.tense === 'habitual' && isPlace(head) && isStaying(clause.group))
    return WEIGHTS.placeActs;
  if (!isTransitive(clause.group))
    return hasSubject && !isPlace(head) && (isHuman(head) || !isGoverned(clause)) ? withoutRole(head) : 0;
  if (hasSubject) return clause.object ? withoutRole(head) : 0;
  if (clause.object) return isAgentive(head) ? 0 : WEIGHTS.headActs;
  return isHuman(head) && isDoneToPersons(clause.group) ? WEIGHTS.nothingDone : 0;
}

function isPlace({ head }: Noun): boolean {
  return head.readings[0]?.entry?.flags.some((flag) => /^(?:place|on|at)$/.test(flag)) ?? false;
}

/** What persons do somewhere again and again. */
function isStaying({ head }: VerbGroup): boolean {
  return STAYING.has(head.readings[0]?.lemma ?? '');
}

const STAYING: ReadonlySet<string> = new Set(
  'жүр,ойна,жат,отыр,жинал,жұмыс істе,тұр,демал,бар,кел,кездес,ұйықта,тамақтан,оқы,қатына'.split(','),
);

/** тыйым салған кітап: the head is in the only case that the verb asks for, when nothing else has it. */
function isGoverned({ group, fronted, inner }: Clause): boolean {
  const government = group.head.readings[0]?.entry?.government ?? [];
  const isTaken = (item: Item) =>
    (item.kind === 'noun' || item.kind === 'clause') && caseOf(item) === government[0]?.case;
  return government.length === 1 && ![...fronted, ...inner].some(isTaken);
}

function withoutRole(head: Noun): number {
  if (isHuman(head)) return WEIGHTS.personWithoutRole;
  return WEIGHTS.thingWithoutRole;
}

/** Forms that go on in the verb of their clause and share its subject. */
const SHARING: ReadonlySet<GroupForm> = new Set(['sequence', 'while', 'without', 'manner']);

/** A subject of its own, or that of a linked clause in front. */
function bringsSubject(clause: Clause): boolean {
  if (clause.subject !== null) return true;
  return [...clause.fronted, ...clause.inner].some(
    (item) => item.kind === 'clause' && SHARING.has(item.group.form) && bringsSubject(item),
  );
}

function faultsOfClause(clause: Clause): number {
  const { group, subject, object, complement, fronted, inner } = clause;
  const rest = [...fronted, ...inner];
  let sum = group.kind === 'copula' && complement === null && rest.length === 0 ? WEIGHTS.nothingSaid : 0;
  if (subject?.kind === 'noun' && isAgentive(subject) && complement !== null && isDuration(complement))
    sum += WEIGHTS.personIsTime;
  for (const item of rest) {
    if (isStranded(item, clause)) sum += WEIGHTS.stranded;
    if (isUngoverned(item, group)) sum += WEIGHTS.ungoverned;
    if (isOfAnother(item, subject)) sum += WEIGHTS.secondActor;
  }
  if (object?.kind === 'noun' && caseOf(object) === 'nom' && isHuman(object))
    sum += WEIGHTS.personAsBareObject;
  const objects = rest.filter(isObject).length + (object !== null && isObject(object) ? 1 : 0);
  if (objects > 1) sum += WEIGHTS.twoObjects * (objects - 1);
  if (isNaming(group) && object?.kind === 'noun' && caseOf(object) === 'nom' && !clause.said)
    sum += WEIGHTS.nothingNamed;
  if (
    group.head.text.startsWith('деп ') &&
    !group.isPassive &&
    !object &&
    !clause.said &&
    group.form === 'finite'
  )
    sum += WEIGHTS.nothingThought;
  if (rest.filter(isAddressee).length > 1) sum += WEIGHTS.twoAddressees;
  if (objects > 0 && group.kind === 'verb' && !isTransitive(group) && !complement)
    sum += WEIGHTS.objectOfIntransitive;
  return sum + (subject ? faultsOfSubject(subject, clause) : faultsWithoutSubject(clause));
}

function isStranded(item: Item, clause: Clause): boolean {
  const { group } = clause;
  if (takesPredicate(group)) return false;
  return !isName(item, clause) && isSubjectLike(item) && !isAmount(item, group) && !isMeasured(item);
}

/** Whether a linked clause behind a person who acts has another one of its own. */
function isOfAnother(item: Item, subject: Nominal | null): boolean {
  if (item.kind !== 'clause' || !SHARING.has(item.group.form) || subject === null) return false;
  if (item.subject?.kind !== 'noun' || subject.kind !== 'noun' || item.start < subject.start) return false;
  return isHuman(item.subject) && isHuman(subject);
}

/** оған, министрге, Азаттыққа; places are where something goes. */
function isAddressee(item: Item): boolean {
  return (
    item.kind === 'noun' &&
    isDative(item) &&
    isAgentive(item) &&
    !/^(?:place|other)$/.test(item.head.fixed?.type ?? '')
  );
}

/** оларды орталық деп атайды: what something is called or held to be. */
function isName(item: Item, { group, object, said, inner }: Clause): boolean {
  if (isCalled(group)) return item === inner.at(-1);
  return takesFinite(group) && object?.kind === 'noun' && !said && item === inner.at(-1);
}

/** 5 пайыз, үш рет. */
function isMeasured(item: Item): boolean {
  return item.kind === 'noun' && item.head.fixed?.number != null;
}

function faultsOfSubject(subject: Nominal, { group, object }: Clause): number {
  if (
    group.form === 'content' &&
    group.nominal?.number &&
    group.nominal.possessor &&
    caseOf(subject) === 'nom'
  )
    return WEIGHTS.otherThanSpeaker;
  if (subject.kind !== 'noun' || group.kind !== 'verb' || group.isPassive) return 0;
  if (group.form === 'action' && !group.nominal?.possessor) return WEIGHTS.actorOfBareAction;
  if (group.form === 'finite' && !agrees(subject, group)) return WEIGHTS.disagreement;
  if (isWeather(group)) return WEIGHTS.saidByThing;
  if (isSaying(group) && /^біреу(?:лер)?$/.test(subject.head.readings[0]?.lemma ?? ''))
    return WEIGHTS.saidBySomeone;
  if (isAgentive(subject)) return 0;
  if (isShown(subject, group)) return 0;
  if (isSaying(group) || isOfPersons(group)) return WEIGHTS.saidByThing;
  return isTransitive(group) && object !== null && !isBecoming(group) ? WEIGHTS.doneByThing : 0;
}

/** боран соқ "there be a blizzard": the expression has its subject in it. */
function isWeather({ head }: VerbGroup): boolean {
  return /^there be\b/.test(head.readings[0]?.entry?.senses[0]?.english ?? '');
}

/** деп ата, деп таны: what it is stands before деп. */
function isNaming({ head, isPassive }: VerbGroup): boolean {
  return (
    head.text.startsWith('деп ') &&
    !isPassive &&
    /^(?:деп )?(?:ата|таны|сипатта|бағала)$/.test(head.readings[0]?.lemma ?? '')
  );
}

/** сараптама анықтады: what a finding says. */
function isShown(subject: Noun, { head }: VerbGroup): boolean {
  const what = subject.head.readings[0]?.lemma.split(' ').at(-1) ?? '';
  return SHOWING.has(head.readings[0]?.lemma ?? '') && FINDINGS.has(what.replace(/с[ыі]$/, ''));
}

const SHOWING: ReadonlySet<string> = new Set('анықта көрсет дәлелде раста айқында аңғарт байқат'.split(' '));

const FINDINGS: ReadonlySet<string> = new Set(
  'сараптама тексеру тексеріс зерттеу сауалнама талдау анализ тест рентген аудит есеп бейнежазба камера статистика дерек мәлімет қорытынды санақ тергеу'.split(
    ' ',
  ),
);

/** Complaining, refusing, fearing … are done by persons and institutions. */
function isOfPersons({ head }: VerbGroup): boolean {
  return PERSONAL.has(head.readings[0]?.lemma ?? '');
}

const PERSONAL: ReadonlySet<string> = new Set(
  'шағымдан,бас тарт,қорық,қорқыт,үйрен,оқы,тыңда,сұра,шақыр,талап ет,айыпта,кінәла,уәде бер,келіс,өкін,қуан,жыла,күл,ұйықта,ұста,қуғында,терге,ойла,сен,үміттен,тырыс,ұрла,бопсала,сат,сатып ал,жалда,төле,жала жап,жауап бер,қол қой,дауыс бер,кездес'.split(
    ',',
  ),
);

/** Only I, you and we have a verb of their person; several together are we: қазақтар білеміз. */
function agrees(subject: Noun, { person }: VerbGroup): boolean {
  if (caseOf(subject) !== 'nom') return true;
  if (isSpoken(subject)) return person !== '3';
  const { lemma, nominal } = { ...subject.head.readings[0] };
  return !person.endsWith('sg') || nominal?.possessor === person || lemma === 'өз' || lemma === 'өзі';
}

function faultsWithoutSubject(clause: Clause): number {
  const { group, fronted, inner } = clause;
  if (group.kind === 'existence') return bringsSubject(clause) ? 0 : WEIGHTS.nothingThere;
  if (group.form !== 'finite' || group.person !== '3' || group.isImpersonal || group.mood) return 0;
  if (bringsSubject(clause)) return 0;
  const inside = [...fronted, ...inner].find((item) => item.kind === 'clause' && bringsSubject(item));
  // Дәрігерлер баланы емдемесе, ауыратынын ескертті: who warns is named before the condition.
  if (inside?.kind === 'clause' && inside.group.form === 'condition' && isSaying(group))
    return WEIGHTS.noSubject;
  if (inside) return WEIGHTS.subjectInside;
  return group.isPassive ? WEIGHTS.noSubjectOfPassive : WEIGHTS.noSubject;
}
