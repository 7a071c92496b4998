import type { LexiconEntry } from '#glossary/model/lexicon.ts';
import { isAgentive, isHuman } from './agency.ts';
import { isDuration, isHeadless } from './clause-items.ts';
import { type Clause, caseOf, type Item, type Nominal, type Noun } from './tree.ts';
import type { VerbGroup } from './verb-group.ts';

/**
 * оған айып тағылды "he was charged", үйді су басты "the house was flooded": the dative or object of such a verb is the
 * English subject.
 */
export function promoteAffected(clause: Clause): Clause {
  const entry = clause.group.head.readings[0]?.entry;
  if (isObliged(clause.group)) return promoteObliged(clause);
  if (entry === undefined) return clause;
  if (isSum(clause.subject)) return promoteFined(clause, entry);
  if (clause.subject !== null || clause.group.isCausative) return clause;
  const time = clause.inner.find((item): item is Noun => item.kind === 'noun' && isDuration(item));
  if (time?.features.case === 'nom' && GIVEN.test(clause.group.head.readings[0]!.lemma))
    return { ...clause, subject: time, inner: clause.inner.filter((item) => item !== time) };
  if (!clause.group.isPassive && !entry.senses[0]?.english.startsWith('be ')) return clause;
  if (entry.government.some(({ case: kind, preposition }) => kind === 'dat' && preposition !== ''))
    return clause;
  if (!clause.group.isPassive && clause.object?.kind === 'noun' && clause.object.features.case === 'acc')
    return { ...clause, subject: clause.object, object: null };
  const governsWhom = entry.government.some(({ case: kind }) => kind === 'dat');
  if (!clause.group.isPassive && !governsWhom) return clause;
  const isWhom = (item: Item): item is Nominal =>
    item.kind === 'noun'
      ? item.features.case === 'dat' && (isAgentive(item) || entry.government.length > 0)
      : isActorInDative(item);
  const subject = clause.inner.find(isWhom);
  if (subject) return { ...clause, subject, inner: clause.inner.filter((item) => item !== subject) };
  const action = clause.inner.find(
    (item): item is Clause =>
      item.kind === 'clause' && item.group.form === 'action' && caseOf(item) === 'dat',
  );
  if (!action) return clause;
  return { ...clause, subject: action, inner: clause.inner.filter((item) => item !== action) };
}

/** оқуға екі күн берілді: time is what is given, and not for how long. */
const GIVEN = /^(?:беріл|бөлін)$/;

/** кетуге тура келді, дайындалу керек: who has to is in the dative, unless the verb itself asks for one. */
export function isObliged({ head, modals, isImpersonal }: VerbGroup): boolean {
  const { verb, entry } = head.readings[0] ?? {};
  if (!modals.some((modal) => modal === 'must' || modal === 'have') || verb?.form !== 'verbal-noun')
    return false;
  if (verb.nominal?.case !== 'dat' && !isImpersonal) return false;
  return !entry?.government.some(({ case: kind, preposition }) => kind === 'dat' && preposition !== 'for');
}

export function isActorInDative(item: Item): item is Nominal {
  if (item.kind === 'clause') return isHeadless(item.group) && caseOf(item) === 'dat';
  return item.kind === 'noun' && item.features.case === 'dat' && (isAgentive(item) || isHuman(item));
}

/** оларға кетуге тура келді "they had to leave". */
function promoteObliged(clause: Clause): Clause {
  const items = [...clause.fronted, ...clause.inner];
  const whom = items.find(isActorInDative);
  if (clause.subject !== null || !whom) return clause;
  const without = (list: readonly Item[]) => list.filter((item) => item !== whom);
  return {
    ...clause,
    subject: whom,
    fronted: without(clause.fronted),
    inner: without(clause.inner),
  };
}

function isSum(item: Nominal | null): item is Noun {
  if (item?.kind !== 'noun') return false;
  return (
    item.head.fixed?.number?.kind === 'money' ||
    /^(?:теңге|доллар|рубль|еуро)$/.test(item.head.readings[0]?.lemma ?? '')
  );
}

/** оған 200 мың теңге айыппұл салынды "she was fined 200,000 tenge". */
function promoteFined(clause: Clause, { senses }: LexiconEntry): Clause {
  const items = [...clause.fronted, ...clause.inner];
  const whom = items.find((item): item is Noun => item.kind === 'noun' && item.features.case === 'dat');
  const isFined = senses[0]?.english === (clause.group.isPassive ? 'fine' : 'be fined');
  if (!isFined || !whom || !isSum(clause.subject)) return clause;
  const without = (list: readonly Item[]) => list.filter((item) => item !== whom);
  return {
    ...clause,
    subject: whom,
    object: clause.subject,
    fronted: without(clause.fronted),
    inner: without(clause.inner),
  };
}
