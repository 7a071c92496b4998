import type { Converb, VerbFeatures } from '#glossary/kazakh/morphology/features.ts';
import type { Unit, UnitReading } from '../read/unit.ts';
import type { GroupForm, GroupTense, VerbGroup } from './verb-group.ts';

export type Draft = { -readonly [key in keyof VerbGroup]: VerbGroup[key] };

export function startGroup(unit: Unit): Draft | null {
  const reading = unit.readings[0];
  if (reading === undefined) return null;
  const word = unit.text.toLowerCase();
  if (reading.verb !== undefined && reading.pos === 'v') {
    const group = emptyGroup(unit, reading.lemma === 'болып табыл' ? 'copula' : 'verb');
    applyFeatures(group, reading.verb);
    group.isPassive = isPassive(reading, reading.verb);
    group.isCausative = isCausative(reading, reading.verb);
    return group;
  }
  // инженерлер емес, иелері: joined nouns.
  if (reading.pos === 'conj') return null;
  const base = reading.pos === 'part' && reading.nominal?.copula ? reading.lemma : word;
  if (COPULAS.has(base)) {
    const group = emptyGroup(unit, 'copula');
    applyCopula(group, base);
    group.person = reading.nominal?.copula ?? '3';
    return group;
  }
  if (base === 'бар' || base === 'жоқ') {
    const group = emptyGroup(unit, 'existence');
    group.isNegative = base === 'жоқ';
    group.person = reading.nominal?.copula ?? '3';
    return group;
  }
  return null;
}

/** After л the reflexive has the shape of the passive: салынды "was built". */
function isPassive({ lemma }: UnitReading, { voices }: VerbFeatures): boolean {
  const last = voices?.at(-1);
  return last === 'passive' || (last === 'reflexive' && /л[аеыі]?$/.test(lemma));
}

/** күлдірт is күлдір with more force: a causative of a causative makes nobody else do it. */
function isCausative({ lemma }: UnitReading, { voices }: VerbFeatures): boolean {
  return voices?.at(-1) === 'causative' && !/(?:[дт][ыі]р|[ғгқк][ыі]з)$/.test(lemma);
}

const COPULAS: ReadonlySet<string> = new Set([
  'емес',
  'еді',
  'екен',
  'екенін',
  'екені',
  'екендігін',
  'екендігі',
  'екеніне',
  'екендігіне',
  'болып табылады',
]);

/** A group in the third person of the present, about which nothing is known yet but its head. */
export function emptyGroup(head: Unit, kind: VerbGroup['kind']): Draft {
  return {
    start: head.start,
    end: head.end,
    head,
    kind,
    form: 'finite',
    nominal: null,
    tense: 'present',
    person: '3',
    mood: null,
    modals: [],
    isProgressive: false,
    isNegative: false,
    isPassive: false,
    isCausative: false,
    isForOther: false,
    isQuestion: false,
    isHearsay: false,
    isImpersonal: false,
  };
}

export function applyCopula(group: Draft, word: string): void {
  if (word === 'емес') group.isNegative = true;
  else if (word === 'еді') group.tense = 'past';
  else if (word === 'екен') group.isHearsay = true;
  else if (word !== 'болып табылады') {
    group.form = 'content';
    group.nominal = {
      case: word.endsWith('н') ? 'acc' : word.endsWith('не') ? 'dat' : 'nom',
      possessor: '3',
    };
  }
}

/** күшейетіндіктен: after -тын the ending of cause is that of a noun. */
function isReason(nominal: VerbGroup['nominal'] | undefined): boolean {
  return nominal?.derivation === 'abstract' && nominal.case === 'abl' && !nominal.possessor;
}

const TENSES: Readonly<Record<string, GroupTense>> = {
  present: 'present',
  past: 'past',
  perfect: 'past',
  evidential: 'past',
  habitual: 'habitual',
  future: 'open',
  intention: 'present',
};

const CONVERBS: Readonly<Record<Converb, GroupForm>> = {
  sequential: 'sequence',
  simultaneous: 'manner',
  purpose: 'purpose',
  until: 'until',
  unless: 'until',
  cause: 'cause',
};

/** Takes over what the endings of the last verb of the group say; negation adds up. */
export function applyFeatures(group: Draft, verb: VerbFeatures): void {
  if (verb.negative) group.isNegative = true;
  group.nominal = null;
  switch (verb.form) {
    case 'finite':
      group.form = 'finite';
      group.person = verb.person;
      if (verb.mood === 'conditional') group.form = 'condition';
      else if (verb.mood === 'imperative' || verb.mood === 'optative') group.mood = verb.mood;
      else if (verb.mood === 'desiderative') group.modals = [...group.modals, 'want'];
      if (verb.tense) {
        group.tense = TENSES[verb.tense]!;
        if (verb.tense === 'evidential') group.isHearsay = true;
        if (verb.tense === 'intention') group.modals = [...group.modals, 'plan'];
      }
      return;
    case 'participle':
      group.form = verb.nominal ? 'content' : 'relative';
      group.nominal = verb.nominal ?? null;
      group.tense = TENSES[verb.tense]!;
      if (verb.tense === 'intention') group.modals = [...group.modals, 'plan'];
      if (isReason(verb.nominal)) {
        group.form = 'cause';
        group.nominal = null;
      }
      return;
    case 'converb':
      group.form = CONVERBS[verb.converb]!;
      if (verb.negative && verb.converb === 'simultaneous') group.form = 'without';
      // күшейтілмейінше is "until it is strengthened".
      if (verb.converb === 'unless') group.isNegative = false;
      return;
    case 'verbal-noun':
      group.form = 'action';
      group.nominal = verb.nominal ?? { case: 'nom' };
      return;
    case 'agent':
      group.form = 'agent';
      group.nominal = verb.nominal ?? { case: 'nom' };
  }
}
