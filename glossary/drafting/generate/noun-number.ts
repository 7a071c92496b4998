import type { Referent } from '#glossary/model/draft.ts';
import { isHuman } from '../parse/agency.ts';
import type { Nominal, Noun } from '../parse/tree.ts';

/** Whom or what the nominal stands for. */
export function referentOf(nominal: Nominal): Referent {
  if (nominal.kind === 'clause') {
    const isPlural = nominal.group.nominal?.number === 'pl';
    return { gender: 'u', isHuman: isPlural, isPlural };
  }
  const flags = nominal.head.readings[0]?.entry?.flags ?? [];
  const gender = nominal.head.fixed?.gender ?? (flags.includes('m') ? 'm' : flags.includes('f') ? 'f' : 'u');
  return {
    gender,
    isHuman: isHuman(nominal) || isOneOfPersons(nominal),
    isPlural: isMany(nominal) || isPlural(nominal),
  };
}

/** қамалғандардың бірі, жолаушылардың бірі. */
function isOneOfPersons({ head, possessor }: Noun): boolean {
  if (
    !/^(?:бірі|біреуі|кейбірі|көбі|екеуі|біразы|үшеуі|бірнешеуі)$/.test(head.readings[0]?.lemma ?? '') ||
    possessor === null
  )
    return false;
  return possessor.kind === 'noun' ? isHuman(possessor) : possessor.group.nominal?.number === 'pl';
}

/** Several members; a name that only says who it is does not count. */
export function isMany({ others }: Noun): boolean {
  return others.some(({ conjunction }) => conjunction !== 'namely');
}

const MANY: ReadonlySet<string> = new Set(
  'бірнеше көп көптеген бірқатар барлық кейбір түрлі әртүрлі көптеген біраз аз қаншама жүздеген мыңдаған ондаған миллиондаған талай санаулы қанша неше екі-үш бір-екі'.split(
    ' ',
  ),
);

export function isPlural(noun: Noun): boolean {
  const flags = noun.head.readings[0]?.entry?.flags ?? [];
  if (/^(?:people|police|authorities|staff)$/.test(noun.head.readings[0]?.entry?.senses[0]?.english ?? ''))
    return true;
  if (flags.includes('unc')) return false;
  if (flags.includes('pl') || flags.includes('sg')) return true;
  if (/^(?:көбі|көпшілігі)$/.test(noun.head.readings[0]?.lemma ?? '') && noun.possessor?.kind === 'noun')
    return isPlural(noun.possessor);
  if (
    /^(?:олар|бәрі|көбі|барлығы|көпшілігі|кейбірі|екеуі|біразы|үшеуі|бірнешеуі|қалғандары)$/.test(
      noun.head.readings[0]?.lemma ?? '',
    )
  )
    return true;
  if (innermost(noun).number === 'pl') return true;
  if (isSerial(noun)) return false;
  if (noun.measure) return isPlural(noun.measure);
  const number = noun.numeral?.fixed?.number;
  if (number) return number.kind === 'cardinal' && (number.values[0] !== 1 || number.values.length > 1);
  if (noun.numeral) return noun.numeral.readings[0]?.lemma !== 'бір';
  const count = noun.head.fixed?.number;
  if (count?.kind === 'fraction' && noun.possessor?.kind === 'noun') return isPlural(noun.possessor);
  if (count) return count.values[0] !== 1;
  return noun.determiners.some((unit) => MANY.has(unit.readings[0]?.lemma ?? ''));
}

export function innermost(noun: Noun) {
  return noun.features.outer ?? noun.features;
}

/** A large number before an izafet head names it: 5513 бөлімшесі "unit 5513". */
export function isSerial({ numeral, features, possessor }: Noun): boolean {
  const number = numeral?.fixed?.number;
  return (
    number?.kind === 'cardinal' &&
    !number.inWords &&
    /^\d+$/.test(numeral?.text ?? '') &&
    number.values[0]! >= 100 &&
    features.possessor === '3' &&
    possessor === null
  );
}
