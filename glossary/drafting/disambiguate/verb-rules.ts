import type { UnitReading } from '../read/unit.ts';
import { closesClause, isAny, mayBeVerb, mayOpenNoun, type ReadingContext } from './context.ts';
import { type ReadingRule, words } from './reading-rule.ts';

const AFTER = words('соң');
const AUXILIARIES = words('қал кет кел ал бер жат отыр тұр жүр қой шық таста жібер үлгер');
const WHEN = words('кезде кезінде сәтте соң');
const ASKING = words('ма ме ба бе па пе');
const SAID = words('деген дейді десе деді');
const AFTER_A = words('ал баста бер жатыр жат жазда отыр');
const NOT = words('жоқ емес еді болатын екен');
const SEEMS = words('сияқты секілді көрінеді тәрізді');
const POSTURE = words('отыр жатыр жүр тұр');

/** Rules that tell verbs from nouns and one verb form from another. */
export const VERB_RULES: readonly ReadingRule[] = [
  {
    name: 'again-and-not-to-return',
    example: 'Олар келіссөзді қайта бастады.',
    weigh: ({ reading, unit, previous }) =>
      reading.verb && unit.text === 'қайта' && previous?.nominal?.case === 'acc' ? 6 : 0,
  },
  {
    name: 'was-so-before-what-is-known-of-it',
    example: 'Ішінде қанша адам болғаны белгісіз.',
    weigh: ({ reading, unit, after }) =>
      reading.lemma === 'болғаны' && (unit.text !== 'болғаны' || after?.readings[0]?.pos === 'adj') ? 5 : 0,
  },
  {
    name: 'criticized-and-not-mercury',
    example: 'Депутат орган пара алады деп сынап, жауап сұрады.',
    weigh: ({ reading, unit, before }) =>
      reading.pos === 'n' && unit.text === 'сынап' && before?.text === 'деп' ? 8 : 0,
  },
  {
    name: 'is-saying',
    example: 'Көршілер өрт сымнан шықты деп отыр.',
    weigh: ({ reading, unit, after, second }) =>
      reading.lemma === 'де' &&
      unit.text === 'деп' &&
      after?.readings.some(({ lemma, verb }) => POSTURE.has(lemma) && verb?.form === 'finite') &&
      (second === undefined || second.kind === 'mark')
        ? -8
        : 0,
  },
  {
    name: 'stayed-so-behind-a-converb',
    example: 'Ол көліктердің тұрып қалғанын айтты.',
    weigh: ({ reading, previous }) =>
      reading.lemma === 'қалғаны' && previous?.verb?.form === 'converb' ? 8 : 0,
  },
  {
    name: 'done-before-a-word-of-time',
    example: 'Ол ұсталған кезде үндемеді.',
    weigh: ({ reading, unit, after }) =>
      reading.pos === 'adj' &&
      isAny(after, WHEN) &&
      unit.readings.some(({ verb }) => verb?.form === 'participle' && verb.tense === 'perfect')
        ? 8
        : 0,
  },
  {
    name: 'failed-to-do',
    example: 'Ол белгіні байқамай қалғанын айтты.',
    weigh: ({ reading, previous }) =>
      reading.verb && reading.lemma === 'қал' && previous?.verb?.form === 'converb' && previous.verb.negative
        ? -5
        : 0,
  },
  {
    name: 'finite-at-the-end',
    example: 'Ол бізге жазды.',
    weigh: ({ reading, after }) => {
      if (
        reading.verb?.form !== 'finite' ||
        (reading.verb.mood === 'imperative' && reading.verb.person === '2sg')
      )
        return 0;
      return closesClause(after)
        ? reading.verb.person === '3'
          ? -4
          : -3.75
        : mayOpenNoun(after) && !mayBeVerb(after)
          ? 3
          : 0;
    },
  },
  {
    name: 'participle-before-its-noun',
    example: 'Кеше Таразда өткен жиын аяқталды.',
    weigh: ({ reading, after }) =>
      reading.verb?.form === 'participle' && !reading.verb.nominal && mayOpenNoun(after) ? -2 : 0,
  },
  {
    name: 'participle-after-its-place',
    example: 'Таразда өткен жиын аяқталды.',
    weigh: ({ reading, previous, before, after }) => {
      if (reading.verb?.form !== 'participle') return 0;
      if (before?.text === 'онда') return -6;
      if (previous?.pos === 'adv' && before?.kind !== 'mark') return -2;
      const place = previous?.nominal;
      const governed =
        place !== undefined && place.case !== 'nom' && place.case !== 'gen' && !place.attributive;
      return governed && before?.kind !== 'mark' && !isTime(after) ? -4 : 0;
    },
  },
  {
    name: 'until-and-not-as',
    example: 'Комиссия жұмысын аяқтағанша кен жабық тұрады.',
    weigh: ({ reading, unit }) =>
      reading.verb?.form === 'participle' &&
      reading.verb.nominal?.equative &&
      unit.readings.some(({ verb }) => verb?.form === 'converb' && verb.converb === 'until')
        ? 6
        : 0,
  },
  {
    name: 'said-and-not-a-quality',
    example: 'Мердігер жолдың бүлінгенін алға тартады.',
    weigh: ({ reading, unit, after }) =>
      reading.pos === 'adj' &&
      reading.nominal?.case === 'acc' &&
      reading.nominal.possessor === '3' &&
      unit.readings.some(({ verb }) => verb?.form === 'participle' && verb.nominal?.possessor === '3') &&
      after?.readings[0]?.entry?.flags.includes('say')
        ? 5
        : 0,
  },
  {
    name: 'how-and-not-to-want',
    example: 'Оны қалай беремін?',
    weigh: ({ reading, unit }) => (reading.verb && unit.text.toLowerCase() === 'қалай' ? 8 : 0),
  },
  {
    name: 'want-after-a-content',
    example: 'Анасы ұлының дәрігер болғанын қалады.',
    weigh: ({ reading, previous }) =>
      reading.lemma === 'қала' && reading.pos === 'v' && previous?.verb && 'nominal' in previous.verb
        ? previous.verb.nominal?.case === 'acc'
          ? -6
          : 0
        : 0,
  },
  {
    name: 'verb-after-its-converb',
    example: 'Ол хат жазып отыр.',
    weigh: ({ reading, previous, unit }) =>
      previous?.verb?.form === 'converb'
        ? reading.verb
          ? isAny(unit, POSTURE) || AUXILIARIES.has(reading.lemma)
            ? -6
            : -3
          : 0
        : 0,
  },
  {
    name: 'converb-goes-on',
    example: 'Қаланы талап, олар кетті.',
    weigh: ({ reading, after }) => {
      if (reading.verb?.form !== 'converb') return 0;
      if (after === undefined) return 1;
      return after.text === ',' || mayBeVerb(after) ? -2 : 0;
    },
  },
  {
    name: 'converb-before-its-posture',
    example: 'Желіде өсек тарап жатыр.',
    weigh: ({ reading, after }) =>
      reading.verb?.form === 'converb' && reading.verb.converb === 'sequential' && isAny(after, POSTURE)
        ? -4
        : 0,
  },
  {
    name: 'participle-with-endings',
    example: 'Белсендінің ұсталғаны белгілі.',
    weigh: ({ reading, unit }) =>
      (reading.pos === 'adj' || reading.pos === 'n') &&
      reading.nominal?.possessor === '3' &&
      /[ғгқк][ае]н$/.test(reading.lemma) &&
      unit.readings.some(({ verb }) => verb?.form === 'participle')
        ? 6
        : 0,
  },
  {
    name: 'no-quality-at-the-end',
    example: 'Бес адам жараланған.',
    weigh: ({ reading, unit, after }) =>
      reading.pos === 'adj' &&
      closesClause(after) &&
      unit.readings.some(({ verb }) => verb?.form === 'participle' && verb.tense === 'perfect')
        ? 6
        : 0,
  },
  {
    name: 'participle-at-the-end',
    example: 'Ол бірнеше рет ұсталған.',
    weigh: ({ reading, after }) =>
      reading.verb?.form === 'participle' &&
      reading.verb.tense === 'perfect' &&
      !reading.verb.nominal &&
      (after === undefined || after.kind === 'mark')
        ? -4
        : 0,
  },
  {
    name: 'participle-before-after',
    example: 'Үш күн өткен соң ол келді.',
    weigh: ({ reading, after }) =>
      reading.verb?.form === 'participle' && !reading.verb.nominal && isAny(after, AFTER) ? -4 : 0,
  },
  {
    name: 'participle-before-not',
    example: 'Ол ұсталған жоқ.',
    weigh: ({ reading, after, units, at }) =>
      reading.verb?.form === 'participle' &&
      !reading.verb.nominal &&
      !(reading.verb.tense === 'future' && after?.text === 'жоқ') &&
      (isAny(after, NOT) || (isAny(after, SEEMS) && units[at + 2]?.kind !== 'word'))
        ? -6
        : 0,
  },
  {
    name: 'converb-before-its-auxiliary',
    example: 'Біз бұл мәселені шеше алмаймыз.',
    weigh: ({ reading, unit, after }) =>
      reading.verb?.form === 'converb' &&
      reading.verb.converb === 'simultaneous' &&
      unit.text.toLowerCase() !== 'кеше' &&
      !(reading.verb.voices?.includes('reflexive') && unit.readings.some(isToWhom)) &&
      after?.readings.some(({ lemma, verb }) => verb !== undefined && !verb.voices && AFTER_A.has(lemma)) ===
        true
        ? -9
        : 0,
  },
  {
    name: 'asked-and-not-as-hard-as',
    example: 'Олар бізді тастай ма?',
    weigh: ({ reading, after }) =>
      reading.verb?.form === 'converb' && reading.verb.converb === 'simultaneous' && isAny(after, ASKING)
        ? -8
        : 0,
  },
  {
    name: 'bare-command',
    example: 'Біздің бас әкім келді.',
    weigh: ({ reading, after }) =>
      reading.verb?.form === 'finite' && reading.verb.mood === 'imperative' && reading.verb.person === '2sg'
        ? after?.text === '!'
          ? -4
          : 3
        : 0,
  },
  {
    name: 'verb-after-that',
    example: '«Жеңдік», – деп жазды Асан.',
    weigh: ({ reading, before }) =>
      before?.text === 'деп' && (reading.verb?.form === 'finite' || reading.verb?.form === 'participle')
        ? -6
        : 0,
  },
  {
    name: 'said-at-the-end',
    example: 'Ол келмеймін деген.',
    weigh: ({ reading, unit, after }) => {
      if (!isAny(unit, SAID)) return 0;
      return (reading.verb !== undefined) === closesClause(after) ? -6 : 0;
    },
  },
];

/** қарсыласына берді: a person in the dative, not a reflexive verb. */
function isToWhom({ nominal, entry }: UnitReading): boolean {
  return nominal?.case === 'dat' && nominal.possessor === '3' && entry?.flags.includes('hum') === true;
}

function isTime(unit: ReadingContext['after']): boolean {
  return (
    unit !== undefined &&
    (unit.readings[0]?.entry?.flags.includes('time') === true ||
      ['date', 'year'].includes(unit.fixed?.number?.kind ?? ''))
  );
}
