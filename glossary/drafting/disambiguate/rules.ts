import { closesClause, isAny, mayBeVerb, mayOpenNoun, type ReadingContext } from './context.ts';

/** One reason to prefer or avoid a reading; what `weigh` gives is added to the cost, so that negative is likelier. */
export interface ReadingRule {
  readonly name: string;
  /** A sentence of our own in which the rule decides. */
  readonly example: string;
  readonly weigh: (context: ReadingContext) => number;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const COMITATIVE = words('мен бен пен');
const CLITICS = words('да де та те');
const MODALS = words('керек қажет тиіс мүмкін лазым міндетті абзал жөн');
const EXISTENCE = words('бар жоқ');
const OPENERS = words('ал онда сонда тек ендеше сонымен қайта');
const OBJECT_CASES = words('acc dat loc abl ins');
const SAID = words('деген дейді десе деді');
const AFTER_A = words('ал баста бер жатыр жат жазда отыр');
const AFTER_PARTICIPLE = words('соң сайын үшін сияқты секілді кезде');
const NOT = words('жоқ емес еді болатын екен');
const SEEMS = words('сияқты секілді көрінеді тәрізді');
const PROBABLY = words('шығар болар');
const POSTURE = words('отыр жатыр жүр тұр');

/** Postpositions that speak of the person before when they stand alone: сөзінше "according to him". */
const STANDING_ALONE = /(?:інше|ынша)$/;

/** Rules that settle a word by its neighbours, each tried on every reading. Weights are own judgement, no measurement. */
export const READING_RULES: readonly ReadingRule[] = [
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
      if (previous?.pos === 'adv' && before?.kind !== 'mark') return -2;
      const place = previous?.nominal;
      const governed =
        place !== undefined && place.case !== 'nom' && place.case !== 'gen' && !place.attributive;
      return governed && before?.kind !== 'mark' && !isTime(after) ? -4 : 0;
    },
  },
  {
    name: 'verbal-noun-after-its-object',
    example: 'Олар тұтқындарды босатуды талап етті.',
    weigh: ({ reading, previous, before }) => {
      if (reading.verb?.form !== 'verbal-noun' || before?.kind === 'mark') return 0;
      const ending = previous?.verb && 'nominal' in previous.verb ? previous.verb.nominal : previous?.nominal;
      const kind = ending?.case;
      if (kind === undefined || !OBJECT_CASES.has(kind) || ending?.attributive) return 0;
      return kind === 'acc' ? -8 : -2.5;
    },
  },
  {
    name: 'person-before-a-name',
    example: 'Белсенді Асан Болатов келді.',
    weigh: ({ reading, after }) =>
      after?.fixed?.type === 'person' && reading.pos === 'n' && reading.entry?.flags.includes('hum')
        ? -2.5
        : 0,
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
    name: 'plural-person-before-its-verb',
    example: 'Алғашқы күні қонақтар екі кітап алды.',
    weigh: ({ reading, unit }) =>
      reading.verb?.form === 'participle' &&
      reading.verb.tense === 'future' &&
      !reading.verb.negative &&
      unit.readings.some(({ nominal, entry }) => nominal?.number === 'pl' && entry?.flags.includes('hum'))
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
    name: 'verb-after-its-converb',
    example: 'Ол хат жазып отыр.',
    weigh: ({ reading, previous, unit }) =>
      previous?.verb?.form === 'converb' ? (reading.verb ? (isAny(unit, POSTURE) ? -6 : -3) : 0) : 0,
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
    name: 'possessed-after-its-owner',
    example: 'Белсендінің ұсталғаны белгілі болды.',
    weigh: ({ reading, previous, before }) =>
      previous?.nominal?.case === 'gen' && before?.kind !== 'mark' && possessorOf(reading) === '3' ? -3 : 0,
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
      return reading.pos === 'adj' ? 2 : 3;
    },
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
    weigh: ({ reading, before, after }) =>
      reading.nominal?.derivation === 'with' &&
      isCount(before) &&
      mayOpenNoun(after) &&
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
    name: 'mothers',
    example: 'Аналар алаңға жиналды.',
    weigh: ({ reading }) => (reading.lemma === 'аналар' && reading.pos === 'pron' ? 4 : 0),
  },
  {
    name: 'place-before-a-noun',
    example: 'Қамаудағы белсенді аштық жариялады.',
    weigh: ({ reading, after }) => (reading.nominal?.attributive && mayOpenNoun(after) ? -4 : 0),
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
    name: 'probably-at-the-end',
    example: 'Ол келген шығар.',
    weigh: ({ reading, unit, previous }) =>
      isAny(unit, PROBABLY) && reading.pos === 'part' && previous?.verb !== undefined ? -8 : 0,
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
    name: 'participle-before-not',
    example: 'Ол ұсталған жоқ.',
    weigh: ({ reading, after, units, at }) =>
      reading.verb?.form === 'participle' &&
      !reading.verb.nominal &&
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
      after?.readings.some(({ lemma, verb }) => verb !== undefined && !verb.voices && AFTER_A.has(lemma)) ===
        true
        ? -9
        : 0,
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
  {
    name: 'that-after-a-clause',
    example: 'Ол келемін деп айтты.',
    weigh: ({ reading, unit }) => (unit.text === 'деп' && reading.pos === 'conj' ? -2 : 0),
  },
];

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
