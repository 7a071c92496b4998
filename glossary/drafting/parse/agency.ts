import type { Unit } from '../read/unit.ts';
import type { Noun } from './tree.ts';

/** бірі, көбі, бәрі: words that name a part of what stands before them. */
export function isPart({ readings }: Unit): boolean {
  const [reading] = readings;
  if (reading?.pos === 'num' || reading?.pos === 'det') return reading.nominal?.possessor === '3';
  return reading?.pos === 'pron' && /[ыі]$/.test(reading.lemma) && reading.lemma !== 'өзі';
}

/** екеуі, алтауы, қалғандары: of those spoken of, who are mostly persons. */
function isCollective({ readings }: Unit): boolean {
  return /(?:[еа]у[ыі]|қалғандары|көбі|кейбірі|кейбіреуі|біреуі|біреулері)$/.test(readings[0]?.lemma ?? '');
}

/** A person or group of persons, by the lexicon or as a name. */
export function isHuman(noun: Noun): boolean {
  if (noun.head.fixed) return noun.head.fixed.type === 'person';
  const reading = noun.head.readings[0];
  return reading?.entry?.flags.includes('hum') === true || PERSONAL.has(reading?.lemma ?? '');
}

const PERSONAL: ReadonlySet<string> = new Set('мен сен сіз біз олар біреу біреулер'.split(' '));

/** A relative, who belongs to a person. */
export function isKin({ head }: Pick<Noun, 'head'>): boolean {
  return KIN.has(head.readings[0]?.lemma.split(' ').at(-1) ?? '');
}

const KIN: ReadonlySet<string> = new Set(
  'ана әке ата-ана шеше әпке аға іні қарындас сіңлі ұл қыз бала әйел күйеу жұбай немере ата әже туыс көрші дос құрбы сыныптас құрдас таныс'.split(
    ' ',
  ),
);

/** жұмысшылардың бірі, before the name of that one. */
export function isMember(noun: Noun): boolean {
  const { possessor } = noun;
  if (!isPart(noun.head) || possessor === null) return false;
  return possessor.kind === 'noun' ? isHuman(possessor) : possessor.group.nominal?.number === 'pl';
}

/** An institution speaks and acts as a person does. */
export function isAgentive(noun: Noun): boolean {
  const type = noun.head.fixed?.type;
  if (type === 'place' || type === 'other') return true;
  if (isPart(noun.head) && (noun.possessor !== null || isCollective(noun.head))) return true;
  if (noun.head.readings[0]?.lemma === 'өзі' && noun.features.case === 'nom') return true;
  if (noun.head.readings[0]?.lemma.endsWith('күш') && noun.features.number === 'pl') return true;
  if (PORTIONS.test(noun.head.readings[0]?.lemma ?? '') && noun.possessor?.kind === 'noun')
    return isAgentive(noun.possessor);
  return (
    isHuman(noun) ||
    noun.head.fixed?.type === 'institution' ||
    noun.head.readings[0]?.lemma === 'ол' ||
    isActing(noun.head)
  );
}

/** министрлік, білім басқармасы: a word for an institution. */
export function isActing({ readings }: Unit): boolean {
  const lemma = readings[0]?.lemma ?? '';
  return (
    AGENTIVE.has(lemma) ||
    AGENTIVE.has(
      lemma
        .split(' ')
        .at(-1)!
        .replace(/с?[ыі]$/, '')
        .replace(/г$/, 'к')
        .replace(/ғ$/, 'қ'),
    )
  );
}

/** депутаттардың бір бөлігі, тұрғындардың жартысы: acts as those do of whom it is a part. */
const PORTIONS = /(?:^|\s)(?:бөлік|бөлігі|жарты|көпшілік|көпшілігі|көп|тең|тобы?)$/;

const AGENTIVE: ReadonlySet<string> = new Set(
  'үкімет,орган,полиция,министрлік,прокуратура,парламент,сот,комитет,ведомство,ұйым,компания,партия,мекеме,басшылық,билік,әкімдік,кеңес,комиссия,басылым,баспасөз қызметі,құтқару қызметі,барлау қызметі,қауіпсіздік қызметі,шекара қызметі,көші-қон қызметі,оппозиция,тергеу,редакция,басқарма,департамент,агенттік,қор,одақ,тарап,қозғалыс,мәслихат,мәжіліс,сенат,елшілік,армия,әскер,банк,қауымдастық,федерация,мемлекет,ел,әкімшілік,ректорат,дирекция,ұжым,команда,құрама,корпорация,холдинг,бірлестік,газет,журнал,телеарна,штаб,бюро,инспекция,бригада,кәсіподақ,алқа,кәсіпорын,телекомпания,фирма,клуб,университет,альянс,құрылтай,фабрика,зауыт,комбинат'.split(
    ',',
  ),
);
