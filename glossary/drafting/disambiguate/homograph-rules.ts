import type { Unit } from '../read/unit.ts';
import { isAny, mayBeVerb } from './context.ts';
import { type ReadingRule, words } from './reading-rule.ts';

/** What ана "that over there" points at. */
const YONDER = words('жақ жер жол кісі адам үй күн жыл бір жағы');

/** What arises, and is nobody's kin. */
const ARISING = words('дау жанжал мәселе проблема қиындық сұрақ күмән қақтығыс түсініспеушілік наразылық');

/** What is on the left or right. */
const SIDES = words(
  'жақ қол аяқ көз қанат жағалау саяси бүйрек өкпе жамбас иық жағы күш құлақ партия бұрыш тізе',
);

/** Which year жылы is of. */
const WHICH_YEAR = words('соңғы өткен келесі келер алдыңғы сол осы бірінші екінші үшінші алғашқы ақырғы');

/** Words that another word looks like in one of its forms: ана-лар, қар-ға. */
const RARE: ReadonlySet<string> = new Set([
  'аналар pron',
  'қарға n',
  'тарту n',
  'қарсылас adj',
  'баған n',
  'тұрғы n',
]);

/** What has a left one: hand, side, bank. */
const SIDED = words('жақ жағы қол аяқ көз қанат жағалау шет бет құлақ иық бұрыш беті қапталы');

/** Rules for single words that are written like another: ана "mother" and "that", сынап "criticizing" and "mercury". */
export const HOMOGRAPH_RULES: readonly ReadingRule[] = [
  {
    name: 'that-and-not-the-left-one',
    example: 'Сол мақала көп оқылды.',
    weigh: ({ reading, unit, after }) =>
      reading.pos === 'adj' &&
      unit.text.toLowerCase() === 'сол' &&
      !after?.readings.some(({ lemma }) => SIDED.has(lemma))
        ? 3
        : 0,
  },
  {
    name: 'mother-and-not-that',
    example: 'Жас ана мектепке келді.',
    weigh: ({ reading, after }) =>
      reading.pos === 'pron' && reading.lemma === 'ана' && !isAnyLemma(after, YONDER) ? 6 : 0,
  },
  {
    name: 'that-and-not-left',
    example: 'Олар сол мектепте оқиды.',
    weigh: ({ reading, after }) =>
      reading.pos === 'adj' && reading.lemma === 'сол' && !isAnyLemma(after, SIDES) ? 4 : 0,
  },
  {
    name: 'house-behind-its-relative',
    example: 'Өрт шыққан үйден екі бала шықты.',
    weigh: ({ reading, unit, previous }) =>
      reading.pos === 'adv' &&
      previous?.verb?.form === 'participle' &&
      !previous.verb.nominal &&
      unit.readings.some(({ pos, nominal }) => pos === 'n' && nominal !== undefined && nominal.case !== 'nom')
        ? 4
        : 0,
  },
  {
    name: 'arose-and-not-native',
    example: 'Дау туған аймақ жабылды.',
    weigh: ({ reading, unit, before }) =>
      reading.pos === 'adj' && unit.text === 'туған' && isAnyLemma(before, ARISING) ? 6 : 0,
  },
  {
    name: 'was-and-not-only',
    example: 'Жүргізушінің мас болғаны анықталды.',
    weigh: ({ reading, unit, previous, after }) =>
      reading.pos === 'adv' &&
      unit.text === 'болғаны' &&
      (previous?.pos === 'adj' || previous?.nominal?.case === 'nom') &&
      mayBeVerb(after)
        ? 6
        : 0,
  },
  {
    name: 'reason-of-its-owner',
    example: 'Өрттің шығу себебі анықталды.',
    weigh: ({ reading, unit, before }) =>
      reading.pos === 'conj' && unit.text === 'себебі' && before !== undefined && before.kind !== 'mark'
        ? 6
        : 0,
  },
  {
    name: 'side-after-an-adverb',
    example: 'Жалын тез тарап, ауылға жетті.',
    weigh: ({ reading, previous, after }) =>
      reading.pos === 'n' &&
      reading.lemma === 'тарап' &&
      /^ad[jv]$/.test(previous?.pos ?? '') &&
      after?.text === ','
        ? 8
        : 0,
  },
  {
    name: 'centre-of-its-head',
    example: 'Орталық басшысы келді.',
    weigh: ({ reading, before, after }) =>
      reading.pos === 'adj' &&
      reading.lemma === 'орталық' &&
      (before === undefined || before.kind === 'mark') &&
      after?.readings.some(({ entry, nominal }) => nominal?.possessor === '3' && entry?.flags.includes('hum'))
        ? 4
        : 0,
  },
  {
    name: 'criticism-and-not-like',
    example: 'Ол бұл сынды қабылдамады.',
    weigh: ({ reading, unit, after }) =>
      reading.pos === 'postp' && unit.text === 'сынды' && mayBeVerb(after) ? 4 : 0,
  },
  {
    name: 'who-passed-and-not-last',
    example: 'Шекарадан заңсыз өткен мигранттар ұсталды.',
    weigh: ({ reading, unit, previous, after }) =>
      reading.pos === 'adj' &&
      unit.text === 'өткен' &&
      previous !== undefined &&
      (previous.nominal?.case === 'abl' || after?.readings[0]?.entry?.flags.includes('hum') === true)
        ? 4
        : 0,
  },
  {
    name: 'leads-and-not-led-by',
    example: 'Асанова Сенатта комитет басқарған.',
    weigh: ({ reading, unit, after }) =>
      reading.pos === 'postp' && unit.text === 'басқарған' && (after === undefined || after.kind === 'mark')
        ? 6
        : 0,
  },
  {
    name: 'criticizing-and-no-mercury',
    example: 'Депутат шешімді сынап, залдан шықты.',
    weigh: ({ reading, unit, previous }) =>
      reading.pos === 'n' && unit.text === 'сынап' && previous?.nominal?.case === 'acc' ? 6 : 0,
  },
  {
    name: 'who-does-it-to-somebody',
    example: 'Оны қолдаушылар алаңға шықты.',
    weigh: ({ reading, previous }) =>
      reading.pos === 'n' &&
      /^(?:қолдаушы|жақтаушы|сынаушы|іздеуші|қоршаушы)$/.test(reading.lemma) &&
      previous?.pos === 'pron' &&
      previous.nominal?.case === 'acc'
        ? 6
        : 0,
  },
  {
    name: 'without-work-and-not-one-of-the-unemployed',
    example: 'Жұмыссыз жүрген жастар жиналды.',
    weigh: ({ reading, unit, after }) =>
      reading.pos === 'adj' &&
      unit.text.toLowerCase() === 'жұмыссыз' &&
      /^(?:жүр|қал|отыр)$/.test(after?.readings[0]?.lemma ?? '')
        ? -2
        : 0,
  },
  {
    name: 'year-and-not-warm',
    example: 'Елге соңғы жылы көп адам көшіп келді.',
    weigh: ({ reading, unit, before }) =>
      unit.text === 'жылы' && reading.lemma === 'жылы' && isAny(before, WHICH_YEAR) ? 6 : 0,
  },
  {
    name: 'rarely-meant',
    example: 'Аналар алаңға жиналды.',
    weigh: ({ reading }) => (RARE.has(`${reading.lemma} ${reading.pos}`) ? 4 : 0),
  },
];

function isAnyLemma(unit: Unit | undefined, lemmas: ReadonlySet<string>): boolean {
  return unit?.readings.some(({ lemma }) => lemmas.has(lemma)) ?? false;
}
