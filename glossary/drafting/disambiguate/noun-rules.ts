import type { Unit } from '../read/unit.ts';
import { isAny, mayBeVerb, mayOpenNoun, type ReadingContext } from './context.ts';
import { type ReadingRule, words } from './reading-rule.ts';

const ABOUT = words('туралы деген жайлы');

const NOT = words('жоқ емес еді болатын екен');

/** Adjectives in -лы that are nouns in the accusative as well: айып-ты. */
const ACCUSATIVES = words('айыпты күшті қауіпті шығынды');

/** оққа ұшқан, келген: what stands before a noun. */
function isParticiple(unit: Unit | undefined): boolean {
  const verb = unit?.readings[0]?.verb;
  return verb?.form === 'participle' && !verb.nominal;
}

/** Rules that tell nouns, adjectives and names apart and settle their endings. */
export const NOUN_RULES: readonly ReadingRule[] = [
  {
    name: 'person-before-a-name',
    example: 'Белсенді Асан Болатов келді.',
    weigh: ({ reading, after }) =>
      after?.fixed?.type === 'person' && reading.pos === 'n' && reading.entry?.flags.includes('hum')
        ? -2.5
        : 0,
  },
  {
    name: 'son-of-whom-the-clause-tells',
    example: 'Ұлы оққа ұшқан ана сотқа келді.',
    weigh: ({ reading, unit, after, second }) =>
      reading.pos === 'n' &&
      unit.text.toLowerCase() === 'ұлы' &&
      (isParticiple(after) || (isParticiple(second) && after?.readings[0]?.nominal?.case !== 'nom'))
        ? -4
        : 0,
  },
  {
    name: 'charge-and-not-guilty-before-what-is-done-to-it',
    example: 'Билік бұл айыпты жоққа шығарды.',
    weigh: ({ reading, unit, after }) =>
      reading.pos === 'adj' &&
      ACCUSATIVES.has(unit.text.toLowerCase()) &&
      after?.readings.some(({ verb, lemma }) => verb && !verb.voices && !/^(?:бол|де|деп .*)$/.test(lemma))
        ? 4
        : 0,
  },
  {
    name: 'guilty-before-that',
    example: 'Төрешілер кінәлі деп есептейді.',
    weigh: ({ reading, unit, previous, after }) =>
      reading.pos === 'n' &&
      unit.text === 'кінәлі' &&
      /^деп(?: |$)/.test(after?.text ?? '') &&
      previous?.nominal?.case === 'nom'
        ? 4
        : 0,
  },
  {
    name: 'image-before-its-verb',
    example: 'Олар бейне жариялады.',
    weigh: ({ reading, unit, after }) =>
      reading.pos === 'conj' && unit.text.toLowerCase() === 'бейне' && mayBeVerb(after) ? 4 : 0,
  },
  {
    name: 'person-before-an-adverb',
    example: 'Белсенді түрмеде екі жыл болды.',
    weigh: ({ reading, before, after }) =>
      reading.pos === 'n' &&
      reading.entry?.flags.includes('hum') &&
      (before === undefined || before.kind === 'mark') &&
      after?.readings[0]?.pos === 'adv'
        ? -2
        : 0,
  },
  {
    name: 'person-before-a-quotation',
    example: 'Белсенді «мені ұрды» деді.',
    weigh: ({ reading, before, after }) =>
      reading.pos === 'n' &&
      reading.entry?.flags.includes('hum') &&
      (before === undefined || before.kind === 'mark') &&
      after?.text === '«'
        ? -3
        : 0,
  },
  {
    name: 'plural-person-before-its-verb',
    example: 'Алғашқы күні қонақтар екі кітап алды.',
    weigh: ({ reading, unit }) =>
      reading.verb?.form === 'participle' &&
      reading.verb.tense === 'future' &&
      !reading.verb.negative &&
      unit.readings.some(
        ({ pos, nominal }) => pos === 'n' && nominal?.number === 'pl' && nominal.case === 'nom',
      )
        ? 6
        : 0,
  },
  {
    name: 'last-before-a-time',
    example: 'Ол өткен кезде келді.',
    weigh: ({ reading, after }) => (reading.pos === 'adj' && isTime(after) ? -2 : 0),
  },
  {
    name: 'object-before-its-verb',
    example: 'Министр жаңа заңды қолдады.',
    weigh: ({ reading, after }) =>
      reading.nominal?.case === 'acc' && mayBeVerb(after) && !isAny(after, NOT) ? -2.5 : 0,
  },
  {
    name: 'object-behind-what-it-is-about',
    example: 'Парламент агенттер туралы заңды қайтарып алды.',
    weigh: ({ reading, before }) => (reading.nominal?.case === 'acc' && isAny(before, ABOUT) ? -4 : 0),
  },
  {
    name: 'object-behind-its-description',
    example: 'Полиция ұрланған суретті тапты.',
    weigh: ({ reading, unit, previous }) =>
      reading.nominal?.case === 'acc' &&
      previous?.verb?.form === 'participle' &&
      !previous.verb.nominal &&
      isListedQuality(unit)
        ? -4
        : 0,
  },
  {
    name: 'someone-and-not-his-journalist',
    example: 'Сот кеше журналисті соттады.',
    weigh: ({ reading, unit, previous }) =>
      reading.nominal?.case === 'nom' &&
      reading.nominal.possessor === '3' &&
      /ист$/.test(reading.lemma) &&
      (/^(?:adv|num)$/.test(previous?.pos ?? '') || !/^(?:nom|gen)$/.test(previous?.nominal?.case ?? '')) &&
      unit.readings.some(({ nominal }) => nominal?.case === 'acc' && !nominal.possessor)
        ? 3
        : 0,
  },
  {
    name: 'time-is-no-object',
    example: 'Дәрігер оны сәтті емдеді.',
    weigh: ({ reading, unit, after }) =>
      reading.nominal?.case === 'acc' &&
      !reading.nominal.possessor &&
      reading.entry?.flags.includes('time') &&
      mayBeVerb(after) &&
      isListedQuality(unit)
        ? 6
        : 0,
  },
  {
    name: 'no-year-of-a-person',
    example: 'Көрермен жылы күлді.',
    weigh: ({ reading, before, after }) =>
      reading.lemma === 'жыл' &&
      reading.nominal?.possessor === '3' &&
      before?.readings[0]?.entry?.flags.includes('hum') &&
      mayBeVerb(after)
        ? 4
        : 0,
  },
  {
    name: 'object-of-a-verbal-noun',
    example: 'Олар журналисті босатуға шақырды.',
    weigh: ({ reading, unit, after }) =>
      reading.nominal?.case === 'acc' &&
      after?.readings.some(({ verb }) => verb?.form === 'verbal-noun') &&
      unit.readings.some(({ nominal }) => nominal?.case === 'nom' && nominal.possessor === '3')
        ? -3
        : 0,
  },
  {
    name: 'action-with-its-object',
    example: 'Ол мәселені тез шешуге уәде берді.',
    weigh: ({ reading, unit, units, at }) =>
      reading.pos === 'n' &&
      /[уү]$/.test(reading.lemma) &&
      unit.readings.some(({ verb }) => verb?.form === 'verbal-noun') &&
      hasObjectBefore(units, at)
        ? 8
        : 0,
  },
  {
    name: 'action-with-a-bare-object',
    example: 'Қоймалар салуға ақша бөлінді.',
    weigh: ({ reading, unit, previous }) =>
      reading.pos === 'n' &&
      /[уү]$/.test(reading.lemma) &&
      unit.readings.some(({ verb }) => verb?.form === 'verbal-noun') &&
      previous?.pos === 'n' &&
      previous.nominal?.case === 'nom' &&
      previous.nominal.number === 'pl' &&
      !previous.nominal.possessor &&
      !previous.entry?.flags.includes('hum')
        ? 4
        : 0,
  },
  {
    name: 'person-before-their-own',
    example: 'Қарт малын тастап кетті.',
    weigh: ({ reading, before, after }) =>
      reading.pos === 'n' &&
      reading.entry?.flags.includes('hum') &&
      (before === undefined || before.kind === 'mark') &&
      after?.readings.some(({ nominal }) => nominal?.possessor === '3' && nominal.case === 'acc')
        ? -2
        : 0,
  },
  {
    name: 'possessed-after-its-owner',
    example: 'Белсендінің ұсталғаны белгілі болды.',
    weigh: ({ reading, previous, before }) =>
      previous?.nominal?.case === 'gen' &&
      before?.kind !== 'mark' &&
      (possessorOf(reading) === '3' || (reading.pos === 'pron' && /[ыі]$/.test(reading.lemma)))
        ? -3.5
        : 0,
  },
  {
    name: 'possessed-behind-its-described-owner',
    example: 'Ананың жалғыз ұлы да келді.',
    weigh: ({ reading, unit, units, at, after }) =>
      reading.pos === 'adj' &&
      isBare(reading) &&
      !mayOpenNoun(after) &&
      unit.readings.some(({ pos, nominal }) => pos === 'n' && nominal?.possessor === '3') &&
      isOwnedBefore(units, at)
        ? 4
        : 0,
  },
  {
    name: 'adjective-before-a-noun',
    example: 'Жаңа мектеп ашылды.',
    weigh: ({ reading, after }) => (reading.pos === 'adj' && isBare(reading) && mayOpenNoun(after) ? -1 : 0),
  },
  {
    name: 'noun-before-its-verb',
    example: 'Күдікті ұсталды.',
    weigh: ({ reading, unit, after, second }) => {
      if (reading.pos !== 'adj' && reading.pos !== 'adv') return 0;
      const noun = unit.readings.find(
        ({ lemma, pos, nominal }) => pos === 'n' && lemma.length > 2 && !nominal?.derivation,
      );
      if (noun === undefined || isAny(after, NOT)) return 0;
      const isQuality = noun.nominal?.case === 'acc' || unit.readings.some(({ pos }) => pos === 'adj');
      if (reading.pos === 'adv' && !isQuality && !noun.entry?.flags.includes('hum')) return 0;
      if (!(mayBeVerb(after) || isAny(second, NOT)) || after?.readings[0]?.lemma === 'бол') return 0;
      // шетелдік қонақтар: several persons behind it are who they are, and not what is done.
      const next = after?.readings[0];
      if (next?.nominal?.number === 'pl' && next.entry?.flags.includes('hum')) return 0;
      return reading.pos === 'adj' ? 2 : 3;
    },
  },
  {
    name: 'noun-behind-its-relative',
    example: 'Бұл үй жастар кездесетін орталық болады.',
    weigh: ({ reading, unit, previous, after }) =>
      reading.pos === 'adj' &&
      unit.readings.some(({ pos }) => pos === 'n') &&
      previous?.verb?.form === 'participle' &&
      !previous.verb.nominal &&
      (after === undefined || after.kind === 'mark' || after.readings[0]?.lemma === 'бол')
        ? 4
        : 0,
  },
  {
    name: 'adjective-at-the-end',
    example: 'Науқастың жағдайы жақсы.',
    weigh: ({ reading, previous, before, after }) =>
      reading.pos === 'adj' &&
      (after === undefined || after.kind === 'mark') &&
      before?.kind === 'word' &&
      previous?.nominal?.case === 'nom'
        ? -2
        : 0,
  },
  {
    name: 'counted-quality',
    example: 'Үш қабатты үй салынды.',
    weigh: ({ reading, unit, before, after }) =>
      reading.nominal?.derivation === 'with' &&
      isCount(before) &&
      mayOpenNoun(after) &&
      !((isListedQuality(unit) || hasAccusative(unit)) && after?.readings[0]?.entry?.flags.includes('hum')) &&
      !reading.entry?.flags.includes('hum')
        ? -6
        : 0,
  },
  {
    name: 'adjective-of-an-expression',
    example: 'Ел қосымша әскер жіберді.',
    weigh: ({ reading, unit, after }) =>
      reading.pos === 'adj' &&
      after?.text.includes(' ') === true &&
      mayBeVerb(after) &&
      !unit.readings.some(({ entry }) => entry?.pos === 'n' && entry.flags.includes('hum'))
        ? -2.5
        : 0,
  },
  {
    name: 'no-adjective-before-an-adverb',
    example: 'Ұлы түрмеде жатыр.',
    weigh: ({ reading, unit, after }) =>
      reading.pos === 'adj' &&
      isBare(reading) &&
      after?.readings[0]?.pos === 'adv' &&
      unit.readings.some(({ pos, nominal }) => pos === 'n' && nominal?.possessor)
        ? 4
        : 0,
  },
  {
    name: 'object-and-not-its-quality',
    example: 'Компания мерзімді екі рет бұзды.',
    weigh: ({ reading, unit, after, second }) =>
      reading.pos === 'adj' &&
      isBare(reading) &&
      (isCount(after) || isManner(after, second)) &&
      hasAccusative(unit)
        ? 4
        : 0,
  },
  {
    name: 'place-before-a-noun',
    example: 'Қамаудағы белсенді аштық жариялады.',
    weigh: ({ reading, after }) => (reading.nominal?.attributive && mayOpenNoun(after) ? -4 : 0),
  },
];

/** ананың жалғыз …: a genitive in front, with nothing between but words that describe. */
function isOwnedBefore(units: readonly Unit[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    const reading = units[before]!.readings[0];
    if (reading?.nominal?.case === 'gen') return true;
    if (!/^(?:adj|det|num)$/.test(reading?.pos ?? '')) return false;
  }
  return false;
}

function isBare({ nominal }: ReadingContext['reading']): boolean {
  return nominal === undefined || (nominal.case === 'nom' && !nominal.possessor && !nominal.number);
}

function possessorOf({ nominal, verb }: ReadingContext['reading']): string | undefined {
  return nominal?.possessor ?? (verb && 'nominal' in verb ? verb.nominal?.possessor : undefined);
}

function isCount(unit: ReadingContext['before']): boolean {
  return unit?.fixed?.number?.kind === 'cardinal' || unit?.readings[0]?.pos === 'num';
}

function isTime(unit: ReadingContext['after']): boolean {
  return (
    unit !== undefined &&
    (unit.readings[0]?.entry?.flags.includes('time') === true ||
      ['date', 'year'].includes(unit.fixed?.number?.kind ?? ''))
  );
}

/** көлікті, құжатты: with it, or it as the object. */
function hasAccusative({ readings }: Unit): boolean {
  return readings.some(({ pos, nominal }) => pos === 'n' && nominal?.case === 'acc');
}

/** асығыс қабылдауға, негізсіз қымбатқа: how something is done, and no noun that could be described. */
function isManner(after: Unit | undefined, second: Unit | undefined): boolean {
  const isAdverb = (unit: Unit | undefined): boolean =>
    unit?.readings.some(({ pos }) => pos === 'adv') ?? false;
  const isDone = second?.readings.some(({ verb }) => verb !== undefined) ?? false;
  const isHow = isAdverb(after) || after?.readings[0]?.pos === 'adj';
  return isHow && ((isDone && isAdverb(after)) || isAdverb(second));
}

/** екі тәжірибелі дәрігер: of a person the quality is one word and the number counts persons. */
function isListedQuality({ readings }: Unit): boolean {
  return readings.some(({ pos, entry }) => pos === 'adj' && entry !== undefined);
}

/** мәселені бір аптаның ішінде шешуге: an object in the accusative that no verb before has taken. */
function hasObjectBefore(units: ReadingContext['units'], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 6); before -= 1) {
    const { kind, readings } = units[before]!;
    if (kind === 'mark' || readings[0]?.verb) return false;
    if (readings[0]?.nominal?.case === 'acc') return true;
  }
  return false;
}
