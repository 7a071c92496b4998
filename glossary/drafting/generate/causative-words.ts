import { verbForm } from '#glossary/english/inflection/verb-forms.ts';
import { isAgentive } from '../parse/agency.ts';
import { isTransitive } from '../parse/clause-items.ts';
import type { Clause, Noun } from '../parse/tree.ts';
import type { VerbGroup } from '../parse/verb-group.ts';
import type { UnitReading } from '../read/unit.ts';

/** Causatives that are verbs of the lexicon: тексерт "have checked". */
const HAVE_DONE = /^have ([a-z]+)$/;

/** жылат "make cry", күттір "keep waiting", but құра "make up". */
const MAKE_DO = /^(make|let|keep) (?!(?:up|out|off|back|in|peace|sense)$)([a-z]+)$/;

/**
 * What somebody makes others do, in two parts around the object: тексертті "have … checked", жылатты "make … cry",
 * жарықсыз қалдырды "leave … without electricity". `english` is that of the verb without its causative; null for other
 * verbs.
 */
export function causative(
  { group }: Pick<Clause, 'group'>,
  english: string,
): readonly [verb: string, behind: string] | null {
  if (!group.isCausative) {
    if (!isSingleWord(group)) return null;
    const done = HAVE_DONE.exec(english);
    if (done) return ['have', done[1]!];
    const made = MAKE_DO.exec(english);
    return made && [made[1]!, made[2]!];
  }
  const state = /^be (.+)$/.exec(english)?.[1];
  if (state?.startsWith('left ')) return ['leave', state.slice(5)];
  if (state) return ['make', state];
  if (isTransitive({ ...group, isCausative: false })) return ['have', verbForm(english, 'participle')];
  return ['make', english];
}

/** шағымды басшыларға тексертті "had the heads check the complaint": who is made to do it; null where nobody is named. */
export function causeeOf({ group, fronted, inner }: Clause): Noun | null {
  if (doneByOther(group) === null || group.isForOther) return null;
  if (group.head.readings[0]?.entry?.government.some((one) => one.case === 'dat')) return null;
  const who = [...fronted, ...inner].find(
    (item): item is Noun => item.kind === 'noun' && item.features.case === 'dat' && isAgentive(item),
  );
  return who && who.head.fixed?.type !== 'place' ? who : null;
}

/** The verb that is made to be done: тексер of тексерт; null for verbs that are no causatives. */
export function doneByOther({ isCausative, head }: VerbGroup): UnitReading | null {
  const [first, ...others] = head.readings;
  if (isCausative) return first ?? null;
  if (!HAVE_DONE.test(first?.entry?.senses[0]?.english ?? '')) return null;
  return others.find(({ verb, entry }) => entry && verb?.voices?.at(-1) === 'causative') ?? null;
}

function isSingleWord({ head }: VerbGroup): boolean {
  return !(head.readings[0]?.lemma ?? ' ').includes(' ');
}
