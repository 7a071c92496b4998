import { isAgentive } from './agency.ts';
import type { Choose } from './choices.ts';
import type { Ahead } from './clause.ts';
import { edgeIndex, isEdge, joinsContents } from './clause-edge.ts';
import {
  affects,
  hasOwnerInside,
  hasOwnObject,
  isAddressee,
  isAmount,
  isBecoming,
  isClitic,
  isDative,
  isDenied,
  isHeadless,
  isLinkOfOther,
  isObject,
  isSaying,
  isSource,
  isSpoken,
  isSubjectLike,
  isThat,
  isTimeNoun,
  isTransitive,
  isUngoverned,
  takesFinite,
  takesPredicate,
} from './clause-items.ts';
import { takeCoordinated } from './coordinate.ts';
import { hoistSubject } from './hoist-subject.ts';
import { takeSaid } from './take-said.ts';
import { isBareObject, isTraitOf, takesSubject } from './takes-subject.ts';
import { type Clause, caseOf, type Item, type Noun } from './tree.ts';
import type { VerbGroup } from './verb-group.ts';

/** …болғанын, бірақ оған мән бермегенін: where the later of two things that are said begins; null when it is the first. */
function joinedFrom(stack: readonly Item[], group: VerbGroup): number | null {
  if (group.form !== 'content' || caseOfGroup(group) !== 'acc' || isHeadless(group)) return null;
  const at = stack.findLastIndex(
    (item, index) =>
      (item.kind === 'connector' && !isClitic(item) && !isThat(item)) ||
      (item.kind === 'mark' && isSaidThing(stack[index - 1])),
  );
  if (at < 0 || !(isSaidThing(stack[at - 1]) || joinsContents(stack.slice(0, at + 1)))) return null;
  return at + 1 < stack.length && !stack.slice(at + 1).some(isSaidThing) ? at + 1 : null;
}

/** …болғанын: a clause that is said. */
function isSaidThing(item: Item | undefined): boolean {
  return (
    item?.kind === 'clause' &&
    item.group.form === 'content' &&
    caseOf(item) === 'acc' &&
    !isHeadless(item.group)
  );
}

/** What an inner verb takes from the stack: no more than what it may govern, and its subject where it is not another's. */
export function takeInner(stack: Item[], group: VerbGroup, ahead: Ahead, choose: Choose): Item[] {
  const joint = joinedFrom(stack, group);
  if (joint !== null) return stack.splice(joint);
  const taken: Item[] = [];
  if (takesFinite(group)) takeSaid(stack, taken);
  let hasBareObject = false;
  const nominatives = () =>
    stack.slice(edgeIndex(stack)).filter(isSubjectLike).length + (isBehindActor(stack, group) ? 1 : 0);
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    if (isEdge(top, stack)) break;
    if (top.kind === 'noun') {
      stack.pop();
      top = takeCoordinated(top, stack);
      stack.push(top);
    }
    if (top.kind === 'mark') {
      const below = stack.at(-2);
      const isBefore =
        (group.form !== 'action' || isOwnerBeforeLink(stack, group)) &&
        below?.kind === 'clause' &&
        below.group.form === 'sequence' &&
        (!isSaying(below.group) || isGenitive(stack.at(-3))) &&
        choose(
          `link ${group.start} ${below.start}`,
          isOwnerBeforeLink(stack, group) ||
            (group.form !== 'relative' && !isOfSpeaker(group) && !isDoneBySpeaker(below, group)),
        );
      // сайлау өтпегенін, халықтың қуылғанын дәлелдейтін: several things of one verb.
      if (isSaidThing(below) && isSaidThing(taken[0])) {
        taken.unshift(...stack.splice(-2));
        continue;
      }
      // мұнай бағасы түспесе, өседі деп болжайды: a condition behind the subject of what is said.
      if (isConditional(below, group, ahead) && !taken.some(isSubjectLike) && nominatives() > 1) {
        taken.unshift(...stack.splice(-2));
        continue;
      }
      if (isDenied(below)) {
        taken.unshift(...stack.splice(-2));
        continue;
      }
      if (!isBefore && !(group.form === 'content' && isConcession(below))) break;
    }
    if (top.kind === 'connector' && !isThat(top) && !isClitic(top)) break;
    if (isObject(top) && !isTransitive(group) && !affects(group)) break;
    if (ahead.isUrged && group.form === 'action' && top.kind === 'noun' && isObject(top) && isAgentive(top))
      break;
    if (isOnce(top) && group.form === 'relative' && group.tense === 'habitual') break;
    if (isForMainVerb(top, group) && choose(`oblique ${group.start} ${top.start}`, false, 0.5)) break;
    if (isObject(top) && (hasBareObject || taken.some(isObject))) break;
    // оларды оқыту орталығы деп атайды: of a verbal noun before a noun the object may be the main verb's.
    const isBare = group.form === 'action' && caseOfGroup(group) === 'nom' && !group.nominal?.possessor;
    if (isBare && isObject(top) && !choose(`object ${group.start} ${top.start}`, true)) break;
    const isFree = !governsDative(group) || taken.some(isDative);
    if (group.form === 'action' && caseOfGroup(group) === 'dat' && isWhom(top) && isFree) break;
    const isTold = ahead.isTold && taken.some(isObject) && !governsDative(group);
    if (group.form === 'content' && isAddressee(top) && (isTold || taken.some(isDative))) break;
    if (
      (isSource(top) && !isTerm(top, group)) ||
      (ahead.isSaid && isWhom(top) && (group.kind === 'existence' || taken.some(isDative)))
    )
      break;
    if (
      top.kind === 'noun' ||
      (top.kind === 'clause' && (top.group.form === 'content' || top.group.form === 'action'))
    ) {
      const kind = caseOf(top);
      if (kind === 'gen' && !(top.kind === 'noun' && top.features.owned)) {
        // елдің көмек беруді тоқтатқаны: a verbal noun without the possessive has no genitive beside it.
        const mine =
          group.form === 'relative'
            ? isTransitive(group) && !taken.some(isObject)
            : group.form !== 'action' || group.nominal?.possessor !== undefined || hasOwnObject(group);
        if (group.form === 'relative' ? !choose(`owner ${group.start} ${top.start}`, mine) : !mine) break;
        taken.unshift(stack.pop()!);
        // заңның ешкімнің құқығын шектемейтіні: whose right it is stands before the expression, who does it before that.
        if (hasOwnObject(group) && isGenitive(stack.at(-1)) && !taken.slice(1).some(isGenitive)) continue;
        if (group.form === 'content') takeInFront(stack, taken, group, choose);
        break;
      }
      if (kind === 'nom' && !isTimeNoun(top) && !isAmount(top, group)) {
        const isComplement =
          taken.length === 0 && (group.kind === 'copula' || isBecoming(group) || takesPredicate(group));
        const isBare = isBareObject(top, group, taken);
        if (isComplement || isBare) {
          hasBareObject ||= isBare;
          taken.unshift(stack.pop()!);
          continue;
        }
        if (isHeadless(group) || isOfNobody(group, ahead)) break;
        const actor = top.kind === 'noun' && !isAgentive(top) ? ownerThatActs(taken, group) : null;
        if (actor) {
          taken.unshift(actor);
          break;
        }
        const takes = takesSubject(top, group, taken, nominatives(), ahead);
        const isTrait = top.kind === 'noun' && group.form === 'relative' && isTraitOf(top, group);
        if (!choose(`subject ${group.start} ${top.start}`, takes, isTrait ? 3 : 1)) break;
        taken.unshift(stack.pop()!);
        if (group.kind === 'existence') continue;
        takeLinkInFront(stack, taken, group, choose);
        if (top.kind === 'noun' && !isAgentive(top)) takeBeforeThing(stack, taken, group, ahead);
        else takeObjectInFront(stack, taken, group, ahead, choose);
        break;
      }
    }
    taken.unshift(stack.pop()!);
    if (isThat(top)) takeSaid(stack, taken);
    if (group.form === 'content' && hasOwnerInside(top)) break;
  }
  if (!ahead.hasSubject && !stack.slice(edgeIndex(stack)).some(isSubjectLike)) releaseSubject(taken, stack);
  return taken;
}

/** Асан айыпты жоққа шығарып, полиция оны ұрғанын айтты: who did the first thing says the second. */
function isBehindActor(stack: readonly Item[], { form }: VerbGroup): boolean {
  const at = stack.findLastIndex((item) => item.kind === 'mark');
  const link = stack[at - 1];
  return form === 'content' && stack[at]?.kind === 'mark' && link !== undefined && isLinkOfOther(link);
}

/** Асан үйін тастап кетпейтінін айтты: the subject of a linked clause inside is that of the main verb. */
function releaseSubject(taken: Item[], stack: Item[]): void {
  const [first] = taken;
  if (first?.kind !== 'clause' || first.group.form !== 'sequence' || first.subject?.kind !== 'noun') return;
  const { subject } = first;
  if (caseOf(subject) !== 'nom' || !isAgentive(subject) || isSpoken(subject)) return;
  if (taken.some((item) => isSubjectLike(item) && item.kind === 'noun' && isAgentive(item))) return;
  if (first.fronted.length > 0) return;
  stack.push(subject);
  taken[0] = hoistSubject({ ...first, subject: null });
}

function isGenitive(item: Item | undefined): boolean {
  return item?.kind === 'noun' && caseOf(item) === 'gen';
}

/** бағасы компания ұйымын сататынын: of a thing and an institution before the object the institution sells. */
function ownerThatActs(taken: Item[], group: VerbGroup): Noun | null {
  const at = taken.findIndex(isObject);
  const object = taken[at];
  if (object?.kind !== 'noun' || !isTransitive(group) || at !== 0) return null;
  const { classifier } = object;
  if (classifier?.kind !== 'noun' || classifier.features.case !== 'nom' || !isAgentive(classifier))
    return null;
  if (classifier.head.fixed?.type === 'place') return null;
  taken[at] = { ...object, classifier: null };
  return classifier;
}

function caseOfGroup({ nominal }: VerbGroup): string {
  return nominal?.case ?? 'nom';
}

/** оған айналысуға тыйым салынды: a person in the dative is the main verb's when the inner verb has no use for one. */
function isWhom(item: Item): boolean {
  return (
    isAddressee(item) || (isDative(item) && item.kind === 'noun' && item.head.readings[0]?.lemma === 'ол')
  );
}

function governsDative({ head }: VerbGroup): boolean {
  return head.readings[0]?.entry?.government.some(({ case: kind }) => kind === 'dat') ?? false;
}

/** салынды, түсті: with it the dative is where something goes, not whom it is for. */
function leadsInto({ head }: VerbGroup): boolean {
  const dative = head.readings[0]?.entry?.government.find(({ case: kind }) => kind === 'dat');
  return /^(?:in|into|on|onto|at)$/.test(dative?.preposition ?? '');
}

/** келісімшарт бойынша қызмет етеді деді: under what something is done, not who says so. */
function isTerm(item: Item, { form }: VerbGroup): boolean {
  return form === 'finite' && item.kind === 'phrase' && item.postposition.text === 'бойынша';
}

/** мұнай бағасы түспесе, before what is said. */
function isConditional(item: Item | undefined, { form }: VerbGroup, { isSaid }: Ahead): boolean {
  if (item?.kind !== 'clause' || form !== 'finite' || !isSaid) return false;
  return /^(?:condition|concession|cause|until)$/.test(item.group.form);
}

/** полицейлер оны тергеу кезінде ұрды: during what is done without anybody's being named. */
function isOfNobody({ form, nominal }: VerbGroup, { next }: Ahead): boolean {
  return form === 'action' && !nominal?.possessor && /^кез(?:інде|де)$/.test(next?.text ?? '');
}

/** тексерілгеніне қарамастан. */
function isConcession(item: Item | undefined): boolean {
  return item?.kind === 'phrase' && item.postposition.text === 'қарамастан' && item.object?.kind === 'clause';
}

/** теңге әлсірегеннен кейін тауар сататындар: what happened once is no time of what is always done. */
function isOnce(item: Item): boolean {
  return item.kind === 'phrase' && item.postposition.text === 'кейін' && item.object?.kind === 'clause';
}

/** басшылықтан жеңілген бапкерді босатуды талап етті: whom a verb further on may ask, give or take from. */
function isForMainVerb(item: Item, group: VerbGroup): boolean {
  if (group.form !== 'relative' && (group.form === 'finite' || isDative(item))) return false;
  return isUngoverned(item, group);
}

/** куәгерлерден полицияның жауап алғанын, ақшаны оның алғанын: an argument before the genitive that is the subject. */
function takeInFront(stack: Item[], taken: Item[], group: VerbGroup, choose: Choose): void {
  const before = stack.at(-1);
  if (before?.kind !== 'noun' || !/^(?:acc|dat|abl)$/.test(before.features.case)) return;
  const kind = before.features.case;
  const isOpen = !taken.some(
    (item) => (item.kind === 'noun' || item.kind === 'clause') && caseOf(item) === kind,
  );
  const isGoverned =
    kind === 'acc'
      ? isTransitive(group)
      : group.head.readings[0]?.entry?.government.some((one) => one.case === kind);
  if (isOpen && isGoverned && choose(`front ${group.start} ${before.start}`, kind === 'acc', 0.5))
    taken.unshift(stack.pop()!);
}

/** халыққа үкімет су бергенімен, өзін тергеуші ұстағанын: an argument before the subject of its verb. */
function takeObjectInFront(
  stack: Item[],
  taken: Item[],
  group: VerbGroup,
  ahead: Ahead,
  choose: Choose,
): void {
  const before = stack.at(-1);
  // ұлының қорқытылғанын, оған ешкім көмектеспегенін: behind a comma the pronoun is of what else is said.
  const isFirst =
    stack.at(-2)?.kind === 'mark' && before?.kind === 'noun' && before.head.readings[0]?.pos === 'pron';
  const isOpen = governsDative(group) && !taken.some(isDative);
  const isOwn = isFirst || !/^(?:acc|dat|nom)$/.test(caseOfGroup(group));
  if (before && isOpen && isDative(before) && choose(`front ${group.start} ${before.start}`, isOwn, 0.5))
    taken.unshift(stack.pop()!);
  const fact = stack.at(-1);
  if (ahead.isSaid && isSaidThing(fact) && isTransitive(group) && !taken.some(isObject))
    taken.unshift(stack.pop()!);
  const order = stack.at(-1);
  if (order?.kind === 'clause' && order.group.form === 'action' && caseOf(order) === 'dat' && isOpen)
    taken.unshift(stack.pop()!);
  const at = stack.findLastIndex((item) => !isBetween(item));
  const object = stack[at];
  if (object?.kind !== 'noun' || !isObject(object) || !isTransitive(group) || taken.some(isObject)) return;
  const isSecond = (caseOfGroup(group) === 'acc' && group.form === 'content') || ahead.isStated;
  if (choose(`front ${group.start} ${object.start}`, isSecond)) taken.unshift(...stack.splice(at));
}

/** боран соғып, жолдар жабылатынын: a thing before the subject did what led to it. */
function takeLinkInFront(stack: Item[], taken: Item[], group: VerbGroup, choose: Choose): void {
  const link = stack.at(-2);
  if (group.form !== 'content' || stack.at(-1)?.kind !== 'mark' || link?.kind !== 'clause') return;
  const isOfThing = link.group.form === 'sequence' && link.subject !== null && !isLinkOfOther(link);
  if (isOfThing && choose(`link ${group.start} ${link.start}`, true)) taken.unshift(...stack.splice(-2));
}

/** өзін орман ішінен балықшылар тапқанын: what may stand between the object in front and the subject. */
function isBetween(item: Item): boolean {
  return item.kind === 'phrase' || (item.kind === 'noun' && /^(?:abl|ins|loc)$/.test(item.features.case));
}

/** ешқашан шағым түспеген, сапасына шағым түскен, қанынан алкоголь табылған: what stands before a thing that is the subject goes with its verb. */
function takeBeforeThing(stack: Item[], taken: Item[], group: VerbGroup, ahead: Ahead): void {
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const isNever = group.isNegative && top.kind === 'adverb' && top.unit.readings[0]?.lemma === 'ешқашан';
    const isAction = top.kind === 'clause' && caseOf(top) === 'dat' && top.group.form === 'action';
    const isWho =
      isDative(top) &&
      (!isAgentive(top as Noun) ||
        (!isTransitive(group) && isWhom(top) && (ahead.isSaid || !leadsInto(group))));
    const isWhence =
      top.kind === 'noun' && top.features.case === 'abl' && !isAgentive(top) && !isTransitive(group);
    if (!isNever && !isWho && !isWhence && !(isAction && governsDative(group))) return;
    taken.unshift(stack.pop()!);
  }
}

/** қорқытып, тартып аламын деді: behind a comma only what stands with the verb is what I say. */
function isOfSpeaker({ form, person }: VerbGroup): boolean {
  return form === 'finite' && person !== '3';
}

/** жастардың шетелге кетіп, оқуға түсуіне: a genitive before the link waits for the verb behind it. */
function isOwnerBeforeLink(stack: readonly Item[], group: VerbGroup): boolean {
  const owner = stack.at(-3);
  return (
    group.nominal?.possessor === '3' && isGenitive(owner) && owner?.kind === 'noun' && !owner.features.owned
  );
}

/** Министр сыннан бас тартып, … екенін айтты: with its own subject and a comma it is done by who says the rest. */
function isDoneBySpeaker(link: Clause, group: VerbGroup): boolean {
  const isSpeaker = link.subject?.kind === 'noun' && isSpoken(link.subject);
  return group.form === 'content' && isLinkOfOther(link) && !isSpeaker;
}
