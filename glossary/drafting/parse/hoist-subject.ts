import { isAgentive } from './agency.ts';
import { EMBEDDED, hasOwnerInside } from './clause-items.ts';
import { type Clause, caseOf, type Item } from './tree.ts';
import type { GroupForm } from './verb-group.ts';

/** A genitive inside a nested clause at the start owns the whole: Асанның түскеннен кейін хабарласқанын. */
export function hoistSubject(clause: Clause): Clause {
  if (clause.subject !== null) return clause;
  if (!EMBEDDED.has(clause.group.form)) return hoistFromAdverbial(clause);
  const at = clause.inner.findIndex(hasOwnerInside);
  const first = clause.inner[Math.max(at, 0)];
  const nested = first?.kind === 'phrase' ? first.object : first;
  if (first === undefined || nested?.kind !== 'clause' || nested.subject?.kind !== 'noun') return clause;
  if (caseOf(nested.subject) !== 'gen' && nested.group.form !== 'sequence') return clause;
  // адамдардың табылмағанына алаңдайтынын: what is the verb's own argument keeps its subject.
  if (at < 0 && first === nested && nested.group.form === 'content') return clause;
  // ұйымдардың оқытуына жол бермейтінін: so does what is done, where the verb asks for it.
  const government = clause.group.head.readings[0]?.entry?.government ?? [];
  const isGoverned = government.some((one) => one.case === caseOf(nested));
  // өзгертуден бас тартқан: without the possessive the deed has no subject of its own.
  const isOwned = nested.group.nominal?.possessor === '3';
  const isDoer = isAgentive(nested.subject) && !nested.group.isPassive;
  // баласының ауыруынан қорқатынын: and what is feared.
  const isOwnArgument = isOwned && ((at < 0 && isDoer) || caseOf(nested) === 'abl');
  if (first === nested && nested.group.form === 'action' && isGoverned && isOwnArgument) return clause;
  const bereft: Clause = { ...nested, subject: null };
  const item: Item = first.kind === 'phrase' ? { ...first, object: bereft } : bereft;
  return { ...clause, subject: nested.subject, inner: clause.inner.with(Math.max(at, 0), item) };
}

/** A linked clause before the main verb keeps the subject, so that it is told in its order. */
function sharesSubject(form: GroupForm, outer: GroupForm): boolean {
  return (
    form === 'while' ||
    form === 'without' ||
    (outer === 'sequence' && (form === 'manner' || form === 'sequence'))
  );
}

/** Сарбаз қайтпай, оны полиция іздеді "the soldier did not return, and …": with subjects of their own two things are told. */
export function tellApart(clause: Clause): Clause {
  const { subject, fronted, inner } = clause;
  if (subject === null) return clause;
  const tell = (item: Item): Item =>
    item.kind === 'clause' && item.group.form === 'without' && item.subject !== null
      ? { ...item, group: { ...item.group, form: 'sequence' } }
      : item;
  return { ...clause, fronted: fronted.map(tell), inner: inner.map(tell) };
}

/** Асан хат жаза отырып ән айтты: the subject of "while" and "without" is that of the main verb. */
function hoistFromAdverbial(clause: Clause): Clause {
  const at = clause.inner.findIndex(
    (item) =>
      item.kind === 'clause' && sharesSubject(item.group.form, clause.group.form) && item.subject !== null,
  );
  const adverbial = clause.inner[at];
  if (adverbial?.kind !== 'clause') return clause;
  return {
    ...clause,
    subject: adverbial.subject,
    inner: clause.inner.with(at, { ...adverbial, subject: null }),
  };
}
