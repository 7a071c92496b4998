import { isAny, mayBeVerb, type ReadingContext } from './context.ts';
import { type ReadingRule, words } from './reading-rule.ts';

const NEEDED = words('мүмкін керек тиіс қажет');
const STRIVING = new Set([
  ...words('тырыс ұмтыл талпын мәжбүр міндетті дайын келіс үйрен асық міндетте көндір мәжбүрле'),
  'мәжбүр бол',
  'кеңес бер',
  'рұқсат бер',
  'мүмкіндік бер',
]);
const REFUSED: ReadonlySet<string> = new Set(['бас тарт', 'қорық', 'жасқан', 'шарша', 'жалық']);
const OBJECT_CASES = words('acc dat loc abl ins');

/** Rules that tell verbal nouns, which keep the objects of their verb, from the nouns that are written like them. */
export const VERBAL_NOUN_RULES: readonly ReadingRule[] = [
  {
    name: 'verbal-noun-behind-what-it-governs',
    example: 'Президент елдің одаққа кіруін қолдады.',
    weigh: ({ reading, unit, previous }) =>
      reading.verb?.form === 'verbal-noun' &&
      reading.verb.nominal?.possessor === '3' &&
      reading.verb.nominal.case !== 'nom' &&
      unit.readings.some(({ pos }) => pos === 'n') &&
      reading.entry?.government.some(({ case: kind }) => kind === previous?.nominal?.case)
        ? -3
        : 0,
  },
  {
    name: 'verbal-noun-with-its-bare-object',
    example: 'Олар автобус бөлуді сұрады.',
    weigh: ({ reading, unit, previous, after }) =>
      reading.verb?.form === 'verbal-noun' &&
      reading.verb.nominal?.case === 'acc' &&
      !reading.verb.nominal.possessor &&
      previous?.pos === 'n' &&
      previous.nominal?.case === 'nom' &&
      !previous.nominal.possessor &&
      !previous.entry?.flags.includes('hum') &&
      mayBeVerb(after) &&
      unit.readings.some(({ pos }) => pos === 'n')
        ? -5
        : 0,
  },
  {
    name: 'verbal-noun-of-purpose-with-its-bare-object',
    example: 'Ол бизнес ашу үшін ақша алды.',
    weigh: ({ reading, previous, after }) =>
      reading.verb?.form === 'verbal-noun' &&
      !reading.verb.nominal &&
      after?.text === 'үшін' &&
      previous?.pos === 'n' &&
      previous.nominal?.case === 'nom' &&
      !previous.nominal.possessor
        ? -5
        : 0,
  },
  {
    name: 'verbal-noun-behind-a-converb',
    example: 'Ол салықты кешіктіріп төлеуге рұқсат сұрады.',
    weigh: ({ reading, previous, unit }) =>
      reading.verb?.form === 'verbal-noun' &&
      previous?.verb?.form === 'converb' &&
      previous.verb.converb === 'sequential' &&
      unit.readings.some(({ pos }) => pos === 'n')
        ? -4
        : 0,
  },
  {
    name: 'verbal-noun-after-its-object',
    example: 'Олар тұтқындарды босатуды талап етті.',
    weigh: ({ reading, previous, before }) => {
      if (reading.verb?.form !== 'verbal-noun' || before?.kind === 'mark') return 0;
      const ending = previous?.verb && 'nominal' in previous.verb ? previous.verb.nominal : previous?.nominal;
      const kind = ending?.case;
      if (kind === undefined || !OBJECT_CASES.has(kind) || ending?.attributive) return 0;
      const isGoverned =
        reading.verb.nominal?.possessor === '3' && reading.entry?.government.some((one) => one.case === kind);
      return kind === 'acc' ? -8 : kind === 'ins' || isGoverned ? -4 : -2.5;
    },
  },
  {
    name: 'verbal-noun-with-an-object-before',
    example: 'Олар үйін қымбатқа сатуға келісті.',
    weigh: ({ reading, units, at }) => {
      if (reading.verb?.form !== 'verbal-noun') return 0;
      for (let before = at - 2; before >= Math.max(0, at - 4); before -= 1) {
        const between = units[before + 1]?.readings[0];
        if (between === undefined || between.pos === 'postp' || between.verb) return 0;
        if (units[before]!.readings[0]?.nominal?.case === 'acc') return -6;
      }
      return 0;
    },
  },
  {
    name: 'verbal-noun-after-a-bare-object',
    example: 'Ауылға су құбыр тартуға ақша керек.',
    weigh: ({ reading, previous, before }) => {
      const isMoney = before?.fixed?.number?.kind === 'money';
      if (reading.verb?.form !== 'verbal-noun' || !(before?.kind === 'word' || isMoney)) return 0;
      const { nominal } = reading.verb;
      const isOpen = nominal?.possessor === undefined && (nominal?.case === 'dat' || nominal?.case === 'acc');
      if (!isOpen || reading.entry?.flags.includes('intr')) return 0;
      const isThing = previous?.pos === 'n' && isBare(previous) && !previous.entry?.flags.includes('hum');
      return isThing || isMoney ? -5 : 0;
    },
  },
  {
    name: 'verbal-noun-before-a-modal',
    example: 'Зауыт жабылуы мүмкін.',
    weigh: ({ reading, after }) =>
      reading.verb?.form === 'verbal-noun' &&
      reading.verb.nominal?.possessor !== undefined &&
      isAny(after, NEEDED)
        ? -6
        : 0,
  },
  {
    name: 'verbal-noun-before-a-verb-of-striving',
    example: 'Ол ескі үйді сатуға тырысты.',
    weigh: ({ reading, after }) =>
      reading.verb?.form === 'verbal-noun' &&
      reading.verb.nominal?.case === 'dat' &&
      after?.readings.some(({ lemma }) => STRIVING.has(lemma) || lemma === 'тура кел' || lemma === 'бол') ===
        true
        ? -6
        : 0,
  },
  {
    name: 'action-that-is-refused',
    example: 'Ол сөйлесуден бас тартты.',
    weigh: ({ reading, after }) =>
      reading.verb?.form === 'verbal-noun' &&
      reading.verb.nominal?.case === 'abl' &&
      after?.readings.some(({ lemma }) => REFUSED.has(lemma)) === true
        ? -6
        : 0,
  },
];

function isBare({ nominal }: ReadingContext['reading']): boolean {
  return nominal?.case === 'nom' && !nominal.possessor && !nominal.number && !nominal.derivation;
}
