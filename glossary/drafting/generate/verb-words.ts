import { type VerbForm, verbForm } from '#glossary/english/inflection/verb-forms.ts';
import type { Modal, VerbGroup } from '../parse/verb-group.ts';

/** What an English verb agrees with. */
export interface Agreement {
  readonly person: 1 | 2 | 3;
  readonly isPlural: boolean;
}

/** A finite English verb in its parts, so that a question or an adverb can go between them. */
export interface FiniteVerb {
  /** The word that inverts in questions: is, has, will, did; null when there is none. */
  readonly auxiliary: string | null;
  readonly isNegative: boolean;
  readonly rest: string;
}

export const THIRD: Agreement = { person: 3, isPlural: false };

/** Tenses of English as the generator asks for them. */
export type EnglishTense =
  | 'present'
  | 'past'
  | 'pluperfect'
  | 'perfect'
  | 'future'
  | 'conditional'
  | 'habitual'
  | 'open';

const OUTER: Readonly<Partial<Record<Modal, string>>> = {
  want: 'want to',
  begin: 'begin to',
  plan: 'plan to',
  try: 'try to',
  continue: 'continue to',
  imminent: 'be about to',
  manage: 'manage to',
  have: 'have to',
  forced: 'be forced to',
};

/** Modals that English does not write with a progressive: мәжбүр болып отыр "is forced to". */
const STEADY: ReadonlySet<Modal> = new Set(['can', 'have', 'forced']);

/** The infinitive with passive, progressive and everything that "to" follows; true modals are left out. */
export function infinitive(english: string, group: VerbGroup): string {
  let verb =
    group.isPassive && !english.startsWith('be ') ? `be ${verbForm(english, 'participle')}` : english;
  const isProgressive =
    group.isProgressive && !STATE.test(verb) && !group.modals.some((modal) => STEADY.has(modal));
  if (isProgressive && !STATIVE.has(verb.split(' ')[0]!)) verb = `be ${verbForm(verb, 'gerund')}`;
  else if (isProgressive && verb.startsWith('be ')) verb = `be being ${verb.slice(3)}`;
  for (const modal of group.modals.toReversed()) {
    const outer = modal === 'plan' && verb.startsWith('be ') ? 'be to' : OUTER[modal];
    if (outer) verb = `${outer} ${verb}`;
  }
  return verb;
}

/** "Be" with what is no participle, which takes no progressive. */
const STATE =
  /^be (?:under|in|at|on|out|up|of|able|afraid|ready|late|ill|sick|short|busy|aware|free|available|open|closed|easy|hard|harmful|proud|angry|glad|enough|missing|present|located|based|likely|sure)\b/;

/** Verbs that do not take the progressive. */
const STATIVE: ReadonlySet<string> = new Set([
  'be',
  'have',
  'know',
  'believe',
  'belong',
  'understand',
  'need',
  'consist',
]);

/** The finite verb of a group. */
export function finiteVerb(
  english: string,
  group: VerbGroup,
  tense: EnglishTense,
  agreement: Agreement,
): FiniteVerb {
  const base = infinitive(english, group);
  const { isNegative } = group;
  const modal = group.modals.find((one) => OUTER[one] === undefined);
  const isAble =
    modal === 'can' && group.modals.some((one) => one === 'may' || one === 'must' || one === 'should');
  if (isAble) {
    const modals = group.modals.filter((one) => one !== 'can');
    return finiteVerb(`be able to ${english}`, { ...group, modals, isPassive: false }, tense, agreement);
  }
  const parts = (auxiliary: string | null, rest: string): FiniteVerb => ({ auxiliary, isNegative, rest });
  if (modal) {
    const isPast = tense === 'past' || tense === 'pluperfect';
    switch (modal) {
      case 'can':
      case 'possible':
        if (tense === 'future') return parts('will', `be able to ${base}`);
        if (tense === 'pluperfect' && modal === 'possible')
          return parts('could', `have ${verbForm(base, 'participle')}`);
        return parts(isPast || tense === 'conditional' ? 'could' : 'can', base);
      case 'may':
        return parts('may', isPast ? `have ${verbForm(base, 'participle')}` : base);
      case 'should':
        return parts('should', isPast ? `have ${verbForm(base, 'participle')}` : base);
      default:
        return isPast ? inflected(`have to ${base}`, 'past', isNegative, agreement) : parts('must', base);
    }
  }
  switch (tense) {
    case 'future':
      return parts('will', base);
    case 'conditional':
      return parts('would', base);
    case 'open':
      return parts('may', base);
    case 'pluperfect':
      return parts('had', verbForm(base, 'participle'));
    case 'perfect':
      return parts(
        agreement.person === 3 && !agreement.isPlural ? 'has' : 'have',
        verbForm(base, 'participle'),
      );
    case 'habitual':
      return isNegative ? parts('would', base) : parts(null, `used to ${base}`);
    default:
      return inflected(base, tense, isNegative, agreement);
  }
}

function inflected(
  base: string,
  tense: 'present' | 'past',
  isNegative: boolean,
  agreement: Agreement,
): FiniteVerb {
  const [head = '', ...rest] = base.split(' ');
  if (head === 'be') return { auxiliary: formOfBe(tense, agreement), isNegative, rest: rest.join(' ') };
  const isSingular = agreement.person === 3 && !agreement.isPlural;
  const support = tense === 'past' ? 'did' : isSingular ? 'does' : 'do';
  if (isNegative) return { auxiliary: support, isNegative, rest: base };
  const form: VerbForm = tense === 'past' ? 'past' : isSingular ? 'third' : 'base';
  return { auxiliary: null, isNegative, rest: verbForm(base, form) };
}

function formOfBe(tense: 'present' | 'past', { person, isPlural }: Agreement): string {
  if (tense === 'past') return isPlural || person === 2 ? 'were' : 'was';
  if (isPlural || person === 2) return 'are';
  return person === 1 ? 'am' : 'is';
}

/** The auxiliary a question needs where the statement has none: came → did come. */
export function withSupport(
  english: string,
  group: VerbGroup,
  tense: EnglishTense,
  agreement: Agreement,
): FiniteVerb {
  const finite = finiteVerb(english, group, tense, agreement);
  if (finite.auxiliary !== null) return finite;
  const support =
    tense === 'past' || tense === 'habitual'
      ? 'did'
      : agreement.person === 3 && !agreement.isPlural
        ? 'does'
        : 'do';
  return { auxiliary: support, isNegative: finite.isNegative, rest: infinitive(english, group) };
}

/** gerund: "not coming", infinitive: "not to come" without its "to". */
export function nonFinite(
  english: string,
  group: VerbGroup,
  form: 'gerund' | 'infinitive' | 'participle',
): string {
  let base = infinitive(english, group);
  if (group.modals.includes('can') || group.modals.includes('possible')) base = `be able to ${base}`;
  if (group.modals.includes('must')) base = `have to ${base}`;
  const verb = form === 'infinitive' ? base : verbForm(base, form);
  return group.isNegative ? `not ${verb}` : verb;
}

/** Joins the parts of a statement. */
export function statement({ auxiliary, isNegative, rest }: FiniteVerb): string {
  const negated = isNegative ? (auxiliary === 'can' ? 'cannot' : `${auxiliary} not`) : (auxiliary ?? '');
  return [negated, rest].filter((part) => part !== '').join(' ');
}
