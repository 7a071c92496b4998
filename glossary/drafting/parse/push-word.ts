import { compare } from '#glossary/english/inflection/adjective-forms.ts';
import type { NominalFeatures } from '#glossary/kazakh/morphology/features.ts';
import type { Fixed, Unit, UnitReading } from '../read/unit.ts';
import { isActing, isHuman } from './agency.ts';
import type { Choose } from './choices.ts';
import { isNotYet, isTimeNoun } from './clause-items.ts';
import { takeCoordinated, takeMember } from './coordinate.ts';
import type { Part } from './group-verbs.ts';
import { isLeftAsSubject, OPENERS } from './left-subject.ts';
import { unitAt } from './look-ahead.ts';
import { closeNoun } from './noun-phrase.ts';
import { settleBeforeThat } from './settle-predicate.ts';
import { type Item, NOMINATIVE, type Nominal, type Noun, type Phrase } from './tree.ts';

/** Materials describe the noun after them: темір есік. */
const MATERIALS: ReadonlySet<string> = new Set(
  'темір ағаш алтын күміс резеңке тас пластик болат жүн мақта қағаз шыны былғары'.split(' '),
);

function isMaterialOf({ lemma }: UnitReading, next: Unit | undefined): boolean {
  return MATERIALS.has(lemma) && isNoun(next);
}

/** What an institution is to another: серіктес компания, делдал фирма. */
const ROLES: ReadonlySet<string> = new Set(
  'серіктес делдал мердігер құрылтайшы жеткізуші өндіруші одақтас бәсекелес инвестор иеленуші'.split(' '),
);

function isRoleOf({ lemma }: UnitReading, next: Unit | undefined): boolean {
  if (!ROLES.has(lemma) || next === undefined || next.readings[0]?.pos !== 'n') return false;
  return isActing(next) && !next.readings[0].nominal?.possessor;
}

const DEGREES: ReadonlySet<string> = new Set(
  'ең өте тым аса өтe анағұрлым әлдеқайда барынша мейлінше едәуір'.split(' '),
);

export function pushWord(
  stack: Item[],
  unit: Unit,
  reading: UnitReading,
  parts: readonly Part[],
  at: number,
  choose: Choose,
): void {
  const { start, end } = unit;
  const { pos, nominal } = reading;
  const isBare = nominal === undefined || isUninflected(nominal);
  const isLeft = () => isLeftAsSubject(stack, unit, nominal, parts, at, choose);
  if (TIME_JOINTS.has(unit.text) && isRelative(stack.at(-1))) {
    pushPostposition(stack, unit);
    return;
  }
  if (nominal?.outer && pos === 'n') {
    pushThose(stack, unit, nominal, nominal.outer);
    return;
  }
  if (unit.fixed?.number) {
    pushNumber(stack, unit, nominal ?? NOMINATIVE);
    return;
  }
  switch (pos) {
    case 'adj':
      if (isBare && isPersonInstead(stack, unit, parts, at, choose))
        stack.push(closeNoun(stack, asPerson(unit), NOMINATIVE, isLeft));
      else if (isBare && nominal?.derivation !== 'abstract') pushAdjective(stack, unit);
      else if (nominal?.possessor === '3' && isMost(stack.at(-1))) {
        stack.pop();
        stack.push(closeNoun(stack, withMost(unit, reading), nominal, isLeft));
      } else stack.push(closeNoun(stack, unit, nominal ?? NOMINATIVE, isLeft));
      return;
    case 'det':
    case 'num':
      if (isBare) stack.push({ kind: 'specifier', start, end, unit });
      else stack.push(closeNoun(stack, unit, nominal));
      return;
    case 'postp':
      pushPostposition(stack, unit, unitAt(parts, at + 1));
      return;
    case 'adv':
      if (unit.text === 'бұрын' && (isDuration(stack.at(-1)) || isBeforehand(stack.at(-1))))
        pushPostposition(stack, unit);
      else if (nominal && !isBare) stack.push(closeNoun(stack, unit, nominal));
      else if (isFurther(unit, unitAt(parts, at + 1), unitAt(parts, at + 2)))
        stack.push({ kind: 'specifier', start, end, unit: { ...unit, kind: 'fixed', fixed: ANOTHER } });
      else if (!takeOnly(stack, unit)) stack.push({ kind: 'adverb', start, end, unit });
      return;
    case 'conj':
      if (unit.text === 'деп') settleBeforeThat(stack);
      stack.push({ kind: 'connector', start, end, unit });
      return;
    case 'n':
    case 'propn':
    case 'pron':
      if (
        isBare &&
        (isMaterialOf(reading, unitAt(parts, at + 1)) || isRoleOf(reading, unitAt(parts, at + 1)))
      ) {
        pushAdjective(stack, unit);
        return;
      }
      if (nominal?.derivation && !nominal.possessor && !nominal.number && nominal.case === 'nom') {
        pushAdjective(stack, unit);
        return;
      }
      stack.push(takeMember(closeNoun(stack, unit, nominal ?? NOMINATIVE, isLeft), stack));
      return;
    default:
      if (nominal && !isBare) stack.push(closeNoun(stack, unit, nominal));
      else stack.push({ kind: 'adverb', start, end, unit });
  }
}

/** үштен бірін ғана: "only" belongs to the noun before it, unless тек says so already. */
function takeOnly(stack: Item[], unit: Unit): boolean {
  const top = stack.at(-1);
  const isSaid = stack.some((item) => item.kind === 'adverb' && item.unit.text.toLowerCase() === 'тек');
  if (unit.text !== 'ғана' || top?.kind !== 'noun' || isTimeNoun(top) || isSaid || top.negation) return false;
  const only: Fixed = { english: 'only', type: null, gender: 'u', number: null };
  stack[stack.length - 1] = { ...top, negation: { ...unit, kind: 'fixed', fixed: only }, end: unit.end };
  return true;
}

function isMost(item: Item | undefined): boolean {
  return item?.kind === 'adverb' && /^ең$/iu.test(item.unit.text);
}

/** бес жігіттің ең кішісі "the smallest of five young men". */
function withMost(unit: Unit, { entry }: UnitReading): Unit {
  const english = compare(entry?.senses[0]?.english ?? unit.text, 'superlative');
  return {
    ...unit,
    kind: 'fixed',
    fixed: { english: `the ${english}`, type: null, gender: 'u', number: null },
  };
}

/** қамаудағылардың "of those in custody": who is where the noun says. */
function pushThose(stack: Item[], unit: Unit, nominal: NominalFeatures, outer: NominalFeatures): void {
  const { outer: _, ...inside } = nominal;
  const english = outer.number ? 'those' : 'the one';
  const those: Unit = {
    ...unit,
    kind: 'fixed',
    fixed: { english, type: 'person', gender: 'u', number: null },
  };
  stack.push(closeNoun([closeNoun(stack, unit, inside)], those, outer));
}

/** Белсенді әкімге шағымданды: an activist, where an active akim leaves the verb without a subject. */
function isPersonInstead(
  stack: readonly Item[],
  unit: Unit,
  parts: readonly Part[],
  at: number,
  choose: Choose,
): boolean {
  const below = stack.at(-1);
  const isFirst = below === undefined || OPENERS.has(below.kind);
  const next = unitAt(parts, at + 1)?.readings[0];
  if (
    !isFirst ||
    next?.pos !== 'n' ||
    NEARBY.has(unit.text.toLowerCase()) ||
    personReading(unit) === undefined
  )
    return false;
  return choose(`person ${unit.start}`, false, 1.5);
}

/** Persons who oftener describe others: көрші ауыл. */
const NEARBY: ReadonlySet<string> = new Set(['көрші']);

function personReading({ readings }: Unit): UnitReading | undefined {
  return readings.find(({ pos, entry }) => pos === 'n' && entry?.flags.includes('hum'));
}

function asPerson(unit: Unit): Unit {
  const person = personReading(unit)!;
  return { ...unit, readings: [person, ...unit.readings.filter((one) => one !== person)] };
}

const ANOTHER: Fixed = { english: 'another', type: null, gender: 'u', number: null };

/** тағы 12 ауданда "in another 12 districts": before a number of things тағы counts on; тағы екі рет is "again". */
function isFurther({ text }: Unit, next: Unit | undefined, counted: Unit | undefined): boolean {
  if (!/^тағы$/i.test(text) || /^(?:рет|мәрте|есе|дүркін)$/.test(counted?.readings[0]?.lemma ?? ''))
    return false;
  const number = next?.fixed?.number;
  return number?.kind === 'cardinal' && number.values[0] !== 1 && counted?.kind !== 'mark';
}

/** үш жыл, бірнеше ай. */
function isDuration(item: Item | undefined): boolean {
  if (item?.kind !== 'noun' || item.features.case !== 'nom') return false;
  return (
    item.head.fixed?.number?.kind === 'measure' || (isTimeNoun(item) && item.features.possessor === undefined)
  );
}

/** қабылданбас, of қабылданбас бұрын. */
function isBeforehand(item: Item | undefined): boolean {
  return item?.kind === 'clause' && isNotYet(item.group);
}

/** Words of time that make a clause of the participle before them. */
const TIME_JOINTS: ReadonlySet<string> = new Set(
  'кезде кезінде кезге алдында сәтте уақытта жағдайда бойда'.split(' '),
);

function isRelative(item: Item | undefined): boolean {
  return item?.kind === 'clause' && item.group.form === 'relative';
}

function isNoun(unit: Unit | undefined): boolean {
  return unit?.readings[0]?.pos === 'n';
}

function isUninflected(nominal: NominalFeatures): boolean {
  return (
    nominal.case === 'nom' &&
    !nominal.number &&
    !nominal.possessor &&
    !nominal.attributive &&
    !nominal.equative
  );
}

function pushAdjective(stack: Item[], unit: Unit): void {
  const top = stack.at(-1);
  const degree = top?.kind === 'adverb' && DEGREES.has(top.unit.text.toLowerCase()) ? top.unit : null;
  const count =
    degree === null && top?.kind === 'specifier' && (isMadeOfNoun(unit) || isMonths(unit, top.unit))
      ? top.unit
      : null;
  if (degree || count) stack.pop();
  stack.push({
    kind: 'adjective',
    start: (degree ?? count)?.start ?? unit.start,
    end: unit.end,
    unit,
    degree: degree ?? count,
  });
}

/** айлық of алты айлық қыз. */
function isMonths({ text }: Unit, { fixed }: Unit): boolean {
  return text.toLowerCase() === 'айлық' && fixed?.number?.kind === 'cardinal';
}

/** қабатты of екі қабатты үй; тәжірибелі is an adjective of its own, and a number before it counts the noun. */
function isMadeOfNoun({ readings }: Unit): boolean {
  return readings[0]?.nominal?.derivation === 'with' && !readings.some(({ pos }) => pos === 'adj');
}

/** Numbers before a noun count or describe it; others are nouns of their own. */
function pushNumber(stack: Item[], unit: Unit, nominal: NominalFeatures): void {
  const number = unit.fixed!.number!;
  const { start, end } = unit;
  if (number.attributive || (number.kind === 'ordinal' && isUninflected(nominal))) {
    stack.push({ kind: 'adjective', start, end, unit, degree: null });
  } else if ((number.kind === 'cardinal' || number.kind === 'fraction') && isUninflected(nominal)) {
    stack.push({ kind: 'specifier', start, end, unit });
  } else {
    stack.push(closeNoun(stack, unit, nominal));
  }
}

function pushPostposition(stack: Item[], unit: Unit, next?: Unit): void {
  const top = stack.at(-1);
  let object: Nominal | null = null;
  if (top?.kind === 'noun') {
    stack.pop();
    object = takeCoordinated(top, stack);
  } else if (
    top?.kind === 'clause' &&
    ((top.group.form !== 'finite' && top.group.form !== 'sequence') || unit.text === 'деген')
  ) {
    stack.pop();
    object = top;
  } else if (top?.kind === 'specifier' || top?.kind === 'adjective') {
    stack.pop();
    object = closeNoun(stack, top.unit, NOMINATIVE);
  } else if (top?.kind === 'quotation') {
    stack.pop();
    object = {
      ...closeNoun([], { ...unit, text: '', readings: [], kind: 'foreign' }, NOMINATIVE),
      quotation: top,
      start: top.start,
      end: top.end,
    };
  }
  // командирінің тәрбие ісі жөніндегі орынбасары: whose deputy it is stands before what he deals with.
  if (
    object?.kind === 'noun' &&
    /[ғгіы]$/.test(unit.text) &&
    unit.text.startsWith('жөнінде') &&
    object.possessor?.kind === 'noun'
  ) {
    stack.push(object.possessor);
    object = { ...object, possessor: null, start: object.classifier?.start ?? object.head.start };
  }
  // жазушының құрбандар туралы романы: whose it is that tells about something.
  if (object?.kind === 'noun' && ABOUT.test(unit.text) && isWorkOf(object, next)) {
    stack.push(object.possessor!);
    object = { ...object, possessor: null, start: object.classifier!.start };
  }
  // парламент қабылдаған агенттер туралы заң: a work is made, not what it is about.
  if (object?.kind === 'noun' && ABOUT.test(unit.text) && isMadeWork(object, next)) {
    const [made, ...relatives] = object.relatives;
    stack.push(made!);
    object = { ...object, relatives, start: made!.end };
  }
  const phrase: Phrase = {
    kind: 'phrase',
    start: object?.start ?? unit.start,
    end: unit.end,
    postposition: unit,
    object,
  };
  stack.push(phrase);
}

const ABOUT = /^(?:туралы|жайлы|жөнінде)$/;

/** What is adopted, written or shown, and behind the postposition a work of words or pictures. */
function isMadeWork({ relatives }: Noun, next: Unit | undefined): boolean {
  const [made] = relatives;
  return (
    made !== undefined &&
    MAKING.has(made.group.head.readings[0]?.lemma ?? '') &&
    WORKS.has(next?.readings[0]?.lemma ?? '')
  );
}

const MAKING: ReadonlySet<string> = new Set(
  'қабылда,қабылдан,жаз,жазыл,шығар,түсір,түсіріл,жарияла,жариялан,әзірле,әзірлен,дайында,дайындал,ұсын,ұсыныл,бекіт,бекітіл,енгіз,қол қой,талқыла,талқылан,қара,таратқан,тарат'.split(
    ',',
  ),
);

const WORKS: ReadonlySet<string> = new Set(
  'заң қаулы жарлық шешім келісім құжат жоба бағдарлама есеп баяндама мақала кітап роман фильм хабар мәлімдеме ақпарат дерек хат ұсыныс қарар конвенция шарт хаттама сценарий'.split(
    ' ',
  ),
);

/** A person before a compound, and behind the postposition a thing that is somebody's. */
function isWorkOf({ possessor, classifier }: Noun, next: Unit | undefined): boolean {
  const isPerson = possessor?.kind === 'noun' && isHuman(possessor) && classifier?.kind === 'noun';
  return isPerson && next?.readings[0]?.pos === 'n' && next.readings[0].nominal?.possessor === '3';
}
