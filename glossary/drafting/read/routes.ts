import type { Unit } from './unit.ts';

/** What leads from one place to another. */
const ROUTES =
  /^(?:тас ?жол|авто ?жол|темір ?жол|күре ?жол|трасса|жол|пойыз|бағыт|рейс|автобус|магистраль|құбыр|мұнай құбыры|газ құбыры|әуе ?рейс|дәліз)/;

/** Алматы – Өскемен тасжолы: two places with a dash before what leads from one to the other are one name. */
export function joinRoutes(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const [from, dash, to] = joined.slice(-3);
    const isRoute =
      isBarePlace(from) && isBarePlace(to) && /^[-–—]$/.test(dash?.text ?? '') && ROUTES.test(lemmaOf(unit));
    if (isRoute) {
      const english = `${from.fixed!.english}–${to.fixed!.english}`;
      const text = `${from.text}–${to.text}`;
      joined.splice(-3, 3, {
        ...to,
        start: from.start,
        text,
        fixed: { ...to.fixed!, type: 'other', english },
      });
    }
    joined.push(unit);
  }
  return joined;
}

function isBarePlace(unit: Unit | undefined): unit is Unit {
  return unit?.fixed?.type === 'place' && unit.readings[0]?.nominal?.case === 'nom';
}

function lemmaOf({ readings }: Unit): string {
  return readings[0]?.lemma ?? '';
}
