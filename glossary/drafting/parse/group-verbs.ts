import type { NominalFeatures, VerbFeatures } from '#glossary/kazakh/morphology/features.ts';
import type { Unit, UnitReading } from '../read/unit.ts';
import { applyCopula, applyFeatures, type Draft, startGroup } from './start-group.ts';
import type { Modal, VerbGroup } from './verb-group.ts';

/** A unit that stays as it is, or a verb with its auxiliaries. */
export type Part =
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'verb'; readonly group: VerbGroup };

/**
 * Joins every verb with the auxiliaries, negations and particles that follow it; `behind` is the noun that the last of
 * the units belongs to, across a name in quotation marks.
 */
export function groupVerbs(units: readonly Unit[], behind?: Unit): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < units.length; ) {
    const started = startGroup(units[at]!);
    if (started === null) {
      parts.push({ kind: 'unit', unit: units[at]! });
      at += 1;
      continue;
    }
    at += 1;
    let taken = extend(started, units, at);
    while (taken > 0) {
      at += taken;
      started.end = units[at - 1]!.end;
      taken = extend(started, units, at);
    }
    settleForm(started, units[at] ?? behind);
    parts.push({ kind: 'verb', group: started });
  }
  return parts;
}

const PROGRESSIVE: ReadonlySet<string> = new Set(['отыр', 'жат', 'жатыр', 'жүр', 'тұр']);

const COMPLETIVE: ReadonlySet<string> = new Set(
  'ал бер кел кет қал қой таста жібер шық түс өт біт сал жет бар жүр'.split(' '),
);

const QUESTIONS: ReadonlySet<string> = new Set(['ма', 'ме', 'ба', 'бе', 'па', 'пе']);

const CONCESSIVES: ReadonlySet<string> = new Set(['да', 'де', 'та', 'те']);

const PROBABLY: ReadonlySet<string> = new Set(['шығар', 'болар', 'бәлкім']);

const SEEMS: ReadonlySet<string> = new Set(['көрінеді', 'сияқты', 'секілді', 'екен', 'мыс', 'тәрізді']);

const NEED: Readonly<Record<string, Modal>> = {
  керек: 'must',
  қажет: 'must',
  лазым: 'must',
  тиіс: 'must',
  міндетті: 'must',
  мәжбүр: 'forced',
  мүмкін: 'may',
  абзал: 'should',
  жөн: 'should',
  дұрыс: 'should',
};

/** Takes the next word into the group when it belongs there; the number of units taken. */
function extend(group: Draft, units: readonly Unit[], at: number): number {
  const unit = units[at];
  const reading = unit?.readings[0];
  if (unit === undefined || reading === undefined) return 0;
  const copula = reading.pos === 'part' ? reading.nominal?.copula : undefined;
  const word = copula ? reading.lemma : unit.text.toLowerCase();
  if (QUESTIONS.has(word) && (group.form === 'finite' || group.form === 'manner' || isPredicative(group))) {
    if (group.form === 'manner') group.form = 'finite';
    settleAsPredicate(group);
    group.isQuestion = true;
    return 1;
  }
  if (
    reading.verb !== undefined &&
    (!unit.text.includes(' ') || /^(?:тура кел|мәжбүр бол)$/.test(reading.lemma))
  )
    return extendByVerb(group, reading, reading.verb, units, at);
  // ауырғалы бері.
  if (group.form === 'purpose' && word === 'бері') return 1;
  // аяп та кетті.
  if (group.form === 'sequence' && CONCESSIVES.has(word) && isCompletive(units[at + 1])) return 1;
  // ақша бөлгені дұрыс.
  if (group.form === 'content' && isAdvised(group) && NEED[word] === 'should') {
    applyPerson(group);
    group.form = 'finite';
    group.tense = 'present';
    group.modals = [...group.modals, 'should'];
    group.nominal = null;
    return 1;
  }
  // төлеуге де тура келді.
  if (group.form === 'action' && CONCESSIVES.has(word) && isObligation(units[at + 1])) return 1;
  if (group.form === 'condition' && CONCESSIVES.has(word)) {
    group.form = 'concession';
    return 1;
  }
  if (group.form === 'condition' && (word === 'керек' || word === 'еді')) {
    group.form = 'finite';
    group.modals = [...group.modals, word === 'керек' ? 'may' : 'should'];
    return 1;
  }
  if ((group.form === 'action' || (group.form === 'relative' && group.tense === 'past')) && NEED[word]) {
    const kind = group.nominal?.case ?? 'nom';
    if (group.form === 'relative' && NEED[word] !== 'should') return 0;
    if (kind !== 'nom' && kind !== 'dat') return 0;
    applyPerson(group);
    group.isImpersonal = !group.nominal?.possessor && kind !== 'dat';
    group.form = 'finite';
    group.tense = 'present';
    group.modals = [...group.modals, word === 'мүмкін' && group.isImpersonal ? 'possible' : NEED[word]];
    group.nominal = null;
    return 1;
  }
  if (!isPredicative(group) && group.form !== 'finite') return 0;
  if (copula && (word === 'жоқ' || word === 'емес')) group.person = copula;
  if (word === 'жоқ' && group.tense === 'past') {
    settleAsPredicate(group);
    group.isNegative = true;
    return 1;
  }
  if (word === 'емес') {
    settleAsPredicate(group);
    group.isNegative = !group.isNegative;
    return 1;
  }
  if (/^екен(?:діг)?і(?:н|не)?$/.test(word)) {
    applyCopula(group, word);
    return 1;
  }
  if (PROBABLY.has(word)) {
    settleAsPredicate(group);
    group.modals = ['may', ...group.modals];
    return 1;
  }
  if (SEEMS.has(word) && (word === 'екен' || closes(units[at + 1]))) {
    settleAsPredicate(group);
    group.isHearsay = true;
    return 1;
  }
  if (word === 'еді') {
    pushBack(group);
    return 1;
  }
  return 0;
}

function isCompletive(unit: Unit | undefined): boolean {
  return unit?.readings[0]?.verb !== undefined && COMPLETIVE.has(unit.readings[0].lemma);
}

function isAdvised({ nominal, tense }: Draft): boolean {
  return nominal?.case === 'nom' && nominal.possessor !== undefined && tense === 'past';
}

function isObligation(unit: Unit | undefined): boolean {
  const lemma = unit?.readings[0]?.lemma ?? '';
  return lemma === 'тура кел' || NEED[lemma] !== undefined;
}

function closes(unit: Unit | undefined): boolean {
  return unit === undefined || unit.kind === 'mark';
}

/** A participle without noun endings, which may end a sentence. */
function isPredicative(group: Draft): boolean {
  return group.form === 'relative';
}

function settleAsPredicate(group: Draft): void {
  if (group.form === 'relative') group.form = 'finite';
}

/** One step further into the past. */
function pushBack(group: Draft): void {
  settleAsPredicate(group);
  // керек еді is "should have", not "had to".
  group.modals = group.modals.map((modal) => (modal === 'must' ? 'should' : modal));
  if (group.tense === 'past') group.tense = 'pluperfect';
  // шешуге болатын еді "could have been solved".
  else if (group.tense === 'habitual' && group.modals.includes('possible')) group.tense = 'pluperfect';
  else if (group.tense === 'present') group.tense = 'past';
  else if (group.tense === 'open') group.tense = 'conditional';
}

/** The possessive of a verbal noun names the subject: баруым керек "I must go". */
function applyPerson(group: Draft): void {
  if (group.nominal?.possessor) group.person = group.nominal.possessor;
}

function extendByVerb(
  group: Draft,
  reading: UnitReading,
  verb: VerbFeatures,
  units: readonly Unit[],
  at: number,
): number {
  const { lemma } = reading;
  const add = (modal: Modal | null) => {
    const negative = group.isNegative;
    applyFeatures(group, verb);
    group.isNegative = negative || verb.negative === true;
    if (modal) group.modals = [modal, ...group.modals];
    return 1;
  };
  if (group.kind === 'copula') {
    if (lemma === 'еді') {
      group.tense = 'past';
      return 1;
    }
    return lemma === 'бол' && group.head.text.toLowerCase() === 'емес' ? add(null) : 0;
  }
  if (group.kind === 'existence') return lemma === 'бол' || lemma === 'еді' ? add(null) : 0;
  switch (group.form) {
    case 'sequence':
      if (PROGRESSIVE.has(lemma)) {
        group.isProgressive = true;
        return add(null);
      }
      if (lemma === 'үлгер') return add('manage');
      if (lemma === 'көр' && group.head.text !== units[at]!.text) return add(verb.negative ? null : 'try');
      if (lemma === 'кел' && verb.form === 'finite' && verb.tense === 'present') {
        group.isProgressive = true;
        return add(null);
      }
      if (lemma === 'бер') group.isForOther = true;
      return COMPLETIVE.has(lemma) ? add(null) : 0;
    case 'manner':
    case 'without':
      if (lemma === 'ал') return add('can');
      if (lemma === 'баста') return add('begin');
      // дәріні білмей берді: gave it without knowing.
      if (lemma === 'бер' && group.form === 'without') return 0;
      if (lemma === 'бер') return add('continue');
      if (lemma === 'отыр' && verb.form === 'converb') {
        group.form = 'while';
        return 1;
      }
      if (PROGRESSIVE.has(lemma) || ((lemma === 'бар' || lemma === 'кел') && isPosture(units[at + 1]))) {
        group.isProgressive = true;
        return add(null);
      }
      return COMPLETIVE.has(lemma) ? add(null) : 0;
    case 'purpose':
      return PROGRESSIVE.has(lemma) ? add('imminent') : 0;
    case 'action':
      if ((lemma === 'бол' || lemma === 'еді') && group.nominal?.case === 'dat' && !group.nominal.possessor) {
        group.isImpersonal = true;
        return add('possible');
      }
      if (lemma === 'тура кел') return add('have');
      if (lemma === 'мәжбүр бол' && group.nominal?.case === 'dat') return add('forced');
      return 0;
    case 'relative':
      if (lemma === 'көрін' && verb.form === 'finite') {
        settleAsPredicate(group);
        group.isHearsay = true;
        return 1;
      }
      if (lemma === 'еді') {
        pushBack(group);
        return 1;
      }
      if (lemma === 'бол') {
        if (isLikely(group, verb, units[at + 1])) {
          settleAsPredicate(group);
          group.modals = [...group.modals, 'may'];
          return 2;
        }
        if (group.modals.includes('plan') && verb.form === 'converb' && verb.converb === 'sequential') {
          group.form = 'sequence';
          return 1;
        }
        if (group.modals.includes('plan') && verb.form === 'participle') {
          group.tense = 'past';
          group.form = verb.nominal ? 'content' : 'relative';
          group.nominal = verb.nominal ?? null;
          return 1;
        }
        if (verb.form === 'participle' && verb.tense === 'habitual' && !verb.nominal) {
          pushBack(group);
          return 1;
        }
        if (verb.form === 'finite' && group.tense === 'habitual') {
          settleAsPredicate(group);
          group.tense = 'future';
          return 1;
        }
        if (verb.form === 'finite' && group.modals.includes('plan')) {
          settleAsPredicate(group);
          group.tense = verb.tense === 'past' ? 'past' : 'present';
          return 1;
        }
      }
      return 0;
    case 'finite':
      if (lemma === 'еді') {
        pushBack(group);
        return 1;
      }
      if (
        group.modals.includes('want') &&
        lemma === 'кел' &&
        group.head.readings[0]?.verb?.form === 'finite'
      ) {
        const { person } = group;
        const { modals } = group;
        applyFeatures(group, verb);
        group.person = person;
        group.modals = modals;
        return 1;
      }
      if (group.modals.length > 0 && lemma === 'бол' && verb.form === 'finite') {
        group.tense = verb.tense === 'past' ? 'past' : group.tense;
        if (verb.negative) group.isNegative = true;
        return 1;
      }
      // кетуге мәжбүр болғанын айтты.
      if (group.modals.length > 0 && lemma === 'бол' && verb.form !== 'verbal-noun') return add(null);
      return 0;
    default:
      return 0;
  }
}

/** ұйықтап кеткен болуы мүмкін "may have fallen asleep". */
function isLikely({ tense }: Draft, verb: VerbFeatures, next: Unit | undefined): boolean {
  const isWhether =
    verb.form === 'verbal-noun' && verb.nominal?.possessor === '3' && verb.nominal.case === 'nom';
  return tense === 'past' && isWhether && /^(?:мүмкін|ықтимал|керек)$/.test(next?.text ?? '');
}

function isPosture(unit: Unit | undefined): boolean {
  return PROGRESSIVE.has(unit?.readings[0]?.lemma ?? '');
}

/** A participle that no noun follows is the predicate; a verbal noun in -уда is one too. */
function settleForm(group: Draft, after: Unit | undefined): void {
  if (group.kind === 'existence' && group.form === 'finite' && isNounAhead(after)) group.form = 'relative';
  if (group.form === 'relative' && group.kind === 'verb') {
    const reading = after?.readings[0];
    const ends =
      after === undefined ||
      after.kind === 'mark' ||
      reading === undefined ||
      ['conj', 'part', 'intj'].includes(reading.pos) ||
      // жоғалған деп саналған.
      after.text.startsWith('деп ') ||
      (reading.verb !== undefined &&
        reading.pos === 'v' &&
        reading.verb.form === 'finite' &&
        !after.text.includes(' '));
    if (ends) group.form = 'finite';
  } else if (group.form === 'action' && isLocative(group.nominal) && closes(after)) {
    group.form = 'finite';
    group.isProgressive = true;
    group.nominal = null;
  }
}

function isNounAhead(unit: Unit | undefined): boolean {
  const pos = unit?.readings[0]?.pos;
  return unit?.kind === 'fixed' || pos === 'n' || pos === 'adj';
}

function isLocative(nominal: NominalFeatures | null): boolean {
  return nominal?.case === 'loc' && !nominal.possessor && !nominal.attributive;
}
