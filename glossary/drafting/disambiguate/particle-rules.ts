import { closesClause, isAny, mayBeVerb, mayOpenNoun, type ReadingContext } from './context.ts';
import { type ReadingRule, words } from './reading-rule.ts';

const COMITATIVE = words('мен бен пен');
const CLITICS = words('да де та те');
const MODALS = words('керек қажет тиіс мүмкін лазым міндетті абзал жөн');
const EXISTENCE = words('бар жоқ');
const OPENERS = words('ал онда сонда тек ендеше сонымен қайта');
const AFTER_PARTICIPLE = words('соң сайын үшін сияқты секілді кезде');
const PROBABLY = words('шығар болар');

/** Postpositions that speak of the person before when they stand alone: сөзінше "according to him". */
const STANDING_ALONE = /(?:інше|ынша)$/;

/** Rules for words without endings: postpositions, conjunctions, particles, determiners, adverbs. */
export const PARTICLE_RULES: readonly ReadingRule[] = [
  {
    name: 'conjunction-between-what-is-said',
    example: 'Ол келетінін, алайда кешігетінін айтты.',
    weigh: ({ reading, unit, units, at }) => {
      const said = units[at - 2]?.readings[0]?.verb;
      const isSaid =
        units[at - 1]?.text === ',' && said?.form === 'participle' && said.nominal?.case === 'acc';
      return isSaid && reading.pos === 'conj' && unit.readings.some(({ pos }) => pos === 'adv') ? -1 : 0;
    },
  },
  {
    name: 'leadership-that-is-met',
    example: 'Делегация парламенттің басшылығымен кездесті.',
    weigh: ({ reading, unit, after }) =>
      reading.pos === 'postp' &&
      unit.text === 'басшылығымен' &&
      after?.readings[0]?.entry?.government.some((one) => one.case === 'ins')
        ? 8
        : 0,
  },
  {
    name: 'there-before-who-is-there',
    example: 'Олар мектепті бомбалап, онда жасырынған он адам қаза болды.',
    weigh: ({ reading, unit, after }) =>
      reading.pos === 'conj' &&
      unit.text === 'онда' &&
      after?.readings.some(({ verb }) => verb?.form === 'participle' && !verb.nominal)
        ? 4
        : 0,
  },
  {
    name: 'until-and-not-let-me-say',
    example: 'Жөндеу жаз соңына дейін созылады.',
    weigh: ({ reading, unit }) => (reading.verb && unit.text === 'дейін' ? 5 : 0),
  },
  {
    name: 'postposition-after-its-case',
    example: 'Жиыннан кейін ел өзгерді.',
    weigh: ({ reading, previous, before }) => {
      if (reading.pos !== 'postp') return 0;
      const governed = reading.entry?.government.map((one) => one.case) ?? [];
      if (governed.length === 0) return 0;
      if (
        previous?.verb?.form === 'participle' &&
        !previous.verb.nominal &&
        AFTER_PARTICIPLE.has(reading.lemma)
      ) {
        return -4;
      }
      if (previous === undefined || before?.kind === 'mark') {
        return before?.text === '»' || STANDING_ALONE.test(reading.lemma) ? 0 : 6;
      }
      const kind =
        previous.verb && 'nominal' in previous.verb ? previous.verb.nominal?.case : previous.nominal?.case;
      const bare = kind === undefined ? 'nom' : kind;
      if (governed.includes(bare)) return -3;
      return governed.includes('nom') && bare === 'gen' ? -2.5 : 7;
    },
  },
  {
    name: 'noun-before-its-postposition',
    example: 'Жоба жылдың соңына дейін созылады.',
    weigh: ({ reading, unit, after }) => {
      if (reading.pos !== 'postp') return 0;
      const governed = after?.readings.flatMap(({ pos, entry }) =>
        pos === 'postp' ? (entry?.government.map((one) => one.case) ?? []) : [],
      );
      const isNoun = unit.readings.some(
        ({ nominal }) => nominal && nominal.case !== 'nom' && governed?.includes(nominal.case),
      );
      return isNoun ? 6 : 0;
    },
  },
  {
    name: 'concerning-nothing-after',
    example: 'Министр кездесуге қатысты.',
    weigh: ({ reading, after, units, at }) =>
      reading.pos === 'postp' && reading.lemma === 'қатысты' && closesClause(after) && isActed(units, at)
        ? 10
        : 0,
  },
  {
    name: 'and-between-nouns',
    example: 'Әкім мен министр келді.',
    weigh: ({ reading, unit, previous, before }) => {
      if (!isAny(unit, COMITATIVE)) return 0;
      const joins =
        previous?.nominal?.case === 'nom' ||
        (previous?.verb?.form === 'verbal-noun' && before?.kind !== 'mark');
      if (reading.pos === 'conj') return joins ? -4 : 4;
      return joins ? 2 : -1;
    },
  },
  {
    name: 'clitic',
    example: 'Министр де келді.',
    weigh: ({ reading, unit }) => (isAny(unit, CLITICS) ? (reading.pos === 'conj' ? -3 : 6) : 0),
  },
  {
    name: 'modal-word',
    example: 'Оны тексеру керек.',
    weigh: ({ reading, unit, previous }) => {
      if (!isAny(unit, MODALS)) return 0;
      const verbal = previous?.verb !== undefined;
      return verbal ? (reading.pos === 'part' ? -4 : 3) : reading.pos === 'adj' ? -1 : 0;
    },
  },
  {
    name: 'there-is',
    example: 'Ауылда мектеп бар.',
    weigh: ({ reading, unit, after }) =>
      isAny(unit, EXISTENCE) && reading.pos === 'part' && closesClause(after) ? -2 : 0,
  },
  {
    name: 'opener-at-the-start',
    example: 'Ал көршілер келмеді.',
    weigh: ({ reading, unit, before }) => {
      if (!isAny(unit, OPENERS) || reading.pos !== 'conj') return 0;
      return before === undefined || before.kind === 'mark' ? -3 : 6;
    },
  },
  {
    name: 'probably-at-the-end',
    example: 'Ол келген шығар.',
    weigh: ({ reading, unit, previous }) =>
      isAny(unit, PROBABLY) && reading.pos === 'part' && previous?.verb !== undefined ? -8 : 0,
  },
  {
    name: 'adverb-before-a-verb',
    example: 'Ол кейін келді.',
    weigh: ({ reading, after }) =>
      reading.pos === 'adv' && mayBeVerb(after) && !after?.text.includes(' ')
        ? after?.readings.some(({ lemma }) => lemma === 'бол')
          ? 2
          : -1
        : 0,
  },
  {
    name: 'determiner-before-a-noun',
    example: 'Бір адам келді.',
    weigh: ({ reading, after }) => (reading.pos === 'det' ? (mayOpenNoun(after) ? -1.5 : 2) : 0),
  },
  {
    name: 'verb-and-no-postposition-at-the-end',
    example: 'Министр келіссөзге қатысты.',
    weigh: ({ reading, unit, after }) =>
      reading.pos === 'postp' &&
      (after === undefined || /^[.!?…]$/.test(after.text)) &&
      unit.readings.some(({ verb }) => verb?.form === 'finite' && !verb.mood)
        ? 8
        : 0,
  },
  {
    name: 'if-it-is-not',
    example: 'Егер нәтиже болмаса, жұмыс тоқтайды.',
    weigh: ({ reading, unit, previous, after }) =>
      reading.pos === 'conj' &&
      unit.text.toLowerCase() === 'болмаса' &&
      previous?.nominal !== undefined &&
      after?.kind === 'mark'
        ? 8
        : 0,
  },
  {
    name: 'without-looking-and-not-despite',
    example: 'Дәрігер оны қарамастан үйге жіберді.',
    weigh: ({ reading, unit, previous }) =>
      reading.pos === 'postp' && unit.text === 'қарамастан' && previous?.nominal?.case === 'acc' ? 12 : 0,
  },
  {
    name: 'that-after-a-clause',
    example: 'Ол келемін деп айтты.',
    weigh: ({ reading, unit }) => (unit.text === 'деп' && reading.pos === 'conj' ? -2 : 0),
  },
];

/** Whether somebody who can act stands before a place in the sentence: a person, people, a body. */
function isActed(units: ReadingContext['units'], at: number): boolean {
  return units
    .slice(0, at - 1)
    .some(
      ({ fixed, readings: [reading] }) =>
        (fixed?.type === 'person' ||
          fixed?.type === 'institution' ||
          reading?.entry?.flags.includes('hum') === true) &&
        (reading?.nominal?.case ?? 'nom') === 'nom',
    );
}
