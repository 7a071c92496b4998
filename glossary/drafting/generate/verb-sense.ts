import { isHuman } from '../parse/agency.ts';
import { isDuration, isTransitive } from '../parse/clause-items.ts';
import type { Clause, Item, Noun } from '../parse/tree.ts';
import { englishOf } from './sense.ts';
import type { Writing } from './writing.ts';

/**
 * The English of a verb by what it is done to or with: іс қарады "considered", кинорежиссерді қабылдады "received". What
 * stands in its own clause decides before the rest of the segment.
 */
export function verbSense(clause: Clause, writing: Writing): string {
  const { head } = clause.group;
  const senses = head.fixed ? [] : (head.readings[0]?.entry?.senses ?? []);
  const isTold = clause.object?.kind === 'clause' || clause.said?.kind === 'clause';
  const told = isTold ? senses.find(({ hint }) => hint === 'деп') : undefined;
  if (told) return told.english;
  if (!senses.some(({ hint }) => hint !== '')) return englishOf(head, writing);
  const beside = wordsBeside(clause, clause.group.form === 'relative' ? writing.modified : null);
  if (isDoneByPerson(clause, writing)) beside.add('кім');
  if (writing.nearby.has('қайда')) beside.add('жер');
  const chosen = senses.find(({ hint }) => beside.has(hint)) ?? senses.find(({ hint }) => hint === '');
  return chosen?.english ?? senses[0]!.english;
}

/** Lemmas of the nouns of a clause, and the kinds of thing that hints name: адам (whom), кім (who), жер, ақша and
 * сома (a sum), мерзім, қайда (to a place). */
function wordsBeside(
  { subject, object, complement, fronted, inner, group }: Clause,
  modified: Noun | null,
): Set<string> {
  const found = new Set<string>();
  const affected = object ?? (group.isPassive ? subject : null) ?? (subject ? modified : null);
  if (affected?.kind === 'noun' && isPerson(affected)) found.add('адам');
  for (const item of [...fronted, ...inner]) {
    if (isPlaceAdverb(item)) found.add('жер');
    if (item.kind === 'clause') found.add(item.group.head.readings[0]?.lemma ?? '');
  }
  const own = object && isTransitive(group) ? null : subject;
  for (const item of [own, object, complement, modified, ...fronted, ...inner])
    for (const noun of item ? nounsOf(item) : []) {
      const lemma = noun.head.readings[0]?.lemma ?? '';
      const last = lemma.split(' ').at(-1)!;
      found.add(lemma).add(last).add(withoutPossessive(last));
      if (isOther(noun, subject, modified) && isPerson(noun)) found.add('адам');
      if (noun.head.fixed?.number?.kind === 'money') found.add('ақша').add('сома');
      if (isDuration(noun)) found.add('мерзім');
      if (noun.head.fixed?.type === 'place' || noun.head.readings[0]?.entry?.flags.includes('place'))
        found.add(noun.features.case === 'dat' ? 'қайда' : 'жер').add('жер');
    }
  return found;
}

function isDoneByPerson({ subject, group }: Clause, { modified, topic }: Writing): boolean {
  const actor = subject ?? (group.form === 'relative' ? modified : null);
  if (actor) return actor.kind === 'noun' && isPerson(actor);
  return topic?.isHuman ?? false;
}

/** Whom something is said or given to, or taken from. */
function isOther(noun: Noun, subject: Item | null, modified: Noun | null): boolean {
  return noun !== subject && noun !== modified && /^(?:dat|abl|ins)$/.test(noun.features.case);
}

/** бағасы of мұнай бағасы: баға. */
function withoutPossessive(word: string): string {
  return word
    .replace(/с?[ыі]$/, '')
    .replace(/ғ$/, 'қ')
    .replace(/г$/, 'к')
    .replace(/б$/, 'п');
}

function isPlaceAdverb(item: Item): boolean {
  return (
    item.kind === 'adverb' && /^(?:қайда|мұнда|сонда|осында|онда)$/.test(item.unit.readings[0]?.lemma ?? '')
  );
}

function isPerson(noun: Noun): boolean {
  return isHuman(noun) || /^(?:ол|бәрі|барлығы|ешкім|кім)$/.test(noun.head.readings[0]?.lemma ?? '');
}

function nounsOf(item: Item): readonly Noun[] {
  if (item.kind === 'phrase' && item.object?.kind === 'noun') return [item.object];
  if (item.kind !== 'noun') return [];
  const { classifier, others } = item;
  const members = others.flatMap(({ member }) => (member.kind === 'noun' ? [member] : []));
  return [item, ...(classifier?.kind === 'noun' ? [classifier] : []), ...members];
}
