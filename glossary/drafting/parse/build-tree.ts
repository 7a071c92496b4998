import type { Unit } from '../read/unit.ts';
import { isAgentive, isHuman } from './agency.ts';
import { arrange } from './arrange-clause.ts';
import { finish } from './attach-after.ts';
import type { Choose } from './choices.ts';
import { closeClause } from './clause.ts';
import { edgeIndex } from './clause-edge.ts';
import { DEPENDENT, isObject, isSubjectLike } from './clause-items.ts';
import { coordinate } from './coordinate.ts';
import type { Part } from './group-verbs.ts';
import { lookAhead, unitAt } from './look-ahead.ts';
import { closeNoun } from './noun-phrase.ts';
import { pushWord } from './push-word.ts';
import { settleBeforeThat, settlePredicate } from './settle-predicate.ts';
import {
  type Clause,
  caseOf,
  type Item,
  NOMINATIVE,
  type Noun,
  type Phrase,
  type Quotation,
} from './tree.ts';
import type { VerbGroup } from './verb-group.ts';

/** A stretch between quotations, its verbs grouped, or a quotation with its own tree. */
export type Stretch = Quotation | readonly Part[];

/**
 * One reading of a segment as a tree: clauses, phrases that fell into no clause, marks and conjunctions, in the order of
 * the source. Every unit is somewhere in it; `choose` settles what grammar leaves open.
 */
export function buildTree(stretches: readonly Stretch[], choose: Choose): Item[] {
  const stack: Item[] = [];
  for (const stretch of stretches) {
    if ('items' in stretch) {
      stack.push(stretch);
      continue;
    }
    stretch.forEach((part, at) => {
      push(stack, part, stretch, at, choose);
    });
  }
  return finish(stack);
}

function push(stack: Item[], part: Part, parts: readonly Part[], at: number, choose: Choose): void {
  if (part.kind === 'verb') {
    if (part.group.head.text.startsWith('деп ')) settleThought(stack, choose);
    const denied = deniedPhrase(stack.at(-1), part.group.head, unitAt(parts, at + 1));
    if (denied) {
      stack.splice(-1, 1, denied);
      return;
    }
    settleOffice(stack, part.group);
    const clause = closeClause(stack, part.group, lookAhead(part.group, parts, at), choose);
    const gapped = takeGapped(stack, clause);
    stack.push(...gapped, ...partSpeakers(topicOf(clause) ?? clause));
    return;
  }
  const { unit } = part;
  const reading = unit.readings[0];
  const { start, end } = unit;
  if (unit.kind === 'mark' && /\d/.test(unit.text)) {
    stack.push(closeNoun(stack, { ...unit, kind: 'foreign' }, NOMINATIVE));
    return;
  }
  if (unit.kind === 'mark') {
    settlePredicate(stack, unit, unitAt(parts, at + 1));
    stack.push({ kind: 'mark', start, end, text: unit.text });
    return;
  }
  if (reading === undefined || unit.kind === 'foreign') {
    stack.push(closeNoun(stack, unit, NOMINATIVE));
    return;
  }
  pushWord(stack, unit, reading, parts, at, choose);
}

/** министрдің қызметінен босатты: whose office it is, "dismissed as minister". */
function settleOffice(stack: Item[], { head }: VerbGroup): void {
  const top = stack.at(-1);
  if (!/^(?:қызметінен|лауазымынан|орнынан) /.test(head.readings[0]?.lemma ?? '')) return;
  if (top?.kind !== 'noun' || top.features.case !== 'gen' || !isHuman(top) || top.head.fixed) return;
  // мектеп директорының қызметінен босатылғаны: without anybody else the one in office was dismissed.
  const isAnybody = stack.slice(edgeIndex(stack)).some(isSubjectLike);
  if (/(?:л|[ыі]н)$/.test(head.readings[0]!.lemma) && !isAnybody) return;
  const as: Unit = {
    ...head,
    end: head.start,
    kind: 'fixed',
    fixed: { english: 'as', type: null, gender: 'u', number: null },
    readings: [],
  };
  const object: Noun = { ...top, features: { ...top.features, case: 'nom' } };
  stack[stack.length - 1] = { kind: 'phrase', start: top.start, end: top.end, postposition: as, object };
}

/** Палуан төрешілер кінәлі деп есептейді: what is thought may have no verb, when somebody else thinks so. */
function settleThought(stack: Item[], choose: Choose): void {
  const before = stack.at(-2);
  if (stack.at(-1)?.kind !== 'adjective' || before?.kind !== 'noun') return;
  if (stack.at(-3)?.kind === 'connector') return;
  const isOther = stack.slice(edgeIndex(stack), -2).some(isSubjectLike);
  if (!choose(`thought ${before.start}`, isOther)) return;
  settleBeforeThat(stack);
  const [reason, thought] = stack.slice(-2);
  if (reason?.kind !== 'clause' || thought?.kind !== 'clause' || caseOf(reason) !== 'dat') return;
  stack.splice(-2, 2, { ...thought, start: reason.start, inner: [reason, ...thought.inner] });
}

/** Спикер депутаттарды күтуге, ал министрді айтуға шақырды: the verb behind ал is that of the clause before it as well. */
function takeGapped(stack: Item[], { group }: Clause): Item[] {
  const joint = stack.at(-1);
  if (group.form !== 'finite' || joint?.kind !== 'connector' || joint.unit.text !== 'ал') return [];
  const items = stack.slice(edgeIndex(stack), -1);
  const isOpen = items.every((item) => item.kind !== 'clause' || DEPENDENT.has(item.group.form));
  const isWhole = items.some(isSubjectLike) && items.some(isObject);
  if (!isOpen || !isWhole || items.at(-1)?.kind !== 'mark') return [];
  stack.length -= items.length + 1;
  return [arrange(coordinate(items), group), items.at(-1)!, joint];
}

/** Асан шағымданатынын, ал адвокаты істің саяси екенін айтты: two who speak, of whom only the second has the verb. */
function partSpeakers(clause: Item): Item[] {
  if (clause.kind !== 'clause' || clause.group.form !== 'finite') return [clause];
  const { object } = clause;
  if (object?.kind !== 'clause' || object.subject === null) return [clause];
  const [before] = object.earlier.slice(-1);
  const speaker = object.fronted.find(
    (item): item is Noun => item.kind === 'noun' && isSubjectLike(item) && isHuman(item),
  );
  if (before?.connector?.unit.text !== 'ал' || !speaker) return [clause];
  const first = { ...before.clause, earlier: object.earlier.slice(0, -1) };
  const second = { ...object, earlier: [], fronted: object.fronted.filter((item) => item !== speaker) };
  return [
    { ...clause, object: first, end: first.end },
    before.connector,
    { ...clause, start: speaker.start, subject: speaker, object: second, fronted: [], inner: [] },
  ];
}

/** құлағаны үшін емес, …: before a comma емес denies only the phrase, and what is so instead follows. */
function deniedPhrase(top: Item | undefined, head: Unit, next: Unit | undefined): Phrase | null {
  if (head.text !== 'емес' || next?.text !== ',') return null;
  return top?.kind === 'phrase' && top.postposition.text === 'үшін'
    ? { ...top, negation: head, end: head.end }
    : null;
}

/** Асан болса, … "as for Asan": only names what is spoken of, which is given back; null for a true condition. */
function topicOf({ group, subject, complement, fronted, inner }: Clause): Noun | null {
  if (group.form !== 'condition' || group.head.readings[0]?.lemma !== 'бол' || group.isNegative) return null;
  if (fronted.length + inner.length > 0 || (subject && complement)) return null;
  const only = subject ?? complement;
  return only?.kind === 'noun' && isAgentive(only) ? only : null;
}
