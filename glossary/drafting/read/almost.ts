import type { Unit } from './unit.ts';

/** Words of the whole, with the English that "almost" makes of them. */
const WHOLE: Readonly<Record<string, string>> = {
  барлық: 'almost all',
  бүкіл: 'almost the whole',
  барлығы: 'almost all',
  бәрі: 'almost all',
  бар: 'almost all',
  әр: 'almost every',
  әрбір: 'almost every',
};

/** барлық тұрғыны дерлік: "almost" goes before the word of the whole, some words back. */
export function joinAlmost(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const at =
      unit.text === 'дерлік' ? joined.findLastIndex(({ readings }) => lemmaIn(readings) in WHOLE) : -1;
    const whole = joined[at];
    if (whole === undefined || joined.length - at > 4) {
      joined.push(unit);
      continue;
    }
    const english = WHOLE[lemmaIn(whole.readings)]!;
    joined[at] = { ...whole, fixed: { english, type: null, gender: 'u', number: null } };
  }
  return joined;
}

function lemmaIn(readings: Unit['readings']): string {
  return readings[0]?.lemma ?? '';
}
