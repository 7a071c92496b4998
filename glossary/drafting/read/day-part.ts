import type { Unit } from './unit.ts';

/** Parts of the day before an hour, with the English behind it. */
const DAY_PARTS: Readonly<Record<string, string>> = {
  таңғы: 'in the morning',
  таңертеңгі: 'in the morning',
  түскі: 'in the afternoon',
  кешкі: 'in the evening',
  түнгі: 'at night',
};

/** таңғы бесте, кешкі сағат жетіде, таңғы сағат алтылар: the part of the day with its hour is one unit, a time. */
export function joinDayParts(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const part = units[at]!;
    const behind = DAY_PARTS[part.text.toLowerCase()];
    const skipsHour = units[at + 1]?.text.toLowerCase() === 'сағат';
    const hour = units[at + (skipsHour ? 2 : 1)];
    const english = behind && hour && hourOf(hour);
    if (!english) {
      joined.push(part);
      continue;
    }
    at += skipsHour ? 2 : 1;
    const until = untilOf(hour);
    const time = until ? { ...hour, end: until.start - 1 } : hour;
    joined.push(timeUnit(part, time, english.includes(':') ? english : `${english} ${behind}`));
    if (until) joined.push(until);
  }
  return joined;
}

/** The hour in English: "five", "19:00"; null for what is none. */
function hourOf({ fixed, readings }: Unit): string | null {
  const [reading] = readings;
  if (fixed?.number) {
    const isHour = fixed.number.kind === 'cardinal' && (fixed.number.values[0] ?? 25) <= 24;
    return isHour || fixed.number.kind === 'time' ? fixed.english.replace(/^(?:at|up to) /, '') : null;
  }
  return reading?.pos === 'num' && reading.nominal ? (reading.entry?.senses[0]?.english ?? null) : null;
}

/** The word дейін of түнгі онға дейін, which numbers take as "up to"; null for other hours. */
function untilOf({ fixed, text, end }: Unit): Unit | null {
  if (fixed?.number?.approximation !== 'up-to' || !text.endsWith(` ${UNTIL}`)) return null;
  return {
    start: end - UNTIL.length,
    end,
    text: UNTIL,
    kind: 'fixed',
    fixed: { english: 'until', type: null, gender: 'u', number: null },
    readings: [{ lemma: UNTIL, pos: 'postp', cost: 0 }],
  };
}

const UNTIL = 'дейін';

function timeUnit(part: Unit, hour: Unit, english: string): Unit {
  const reading = hour.readings[0]!;
  const nominal = { case: reading.nominal?.case ?? 'nom' } as const;
  return {
    start: part.start,
    end: hour.end,
    text: `${part.text} ${hour.text}`,
    kind: 'fixed',
    fixed: {
      english,
      type: null,
      gender: 'u',
      number: hour.fixed?.number ? { ...hour.fixed.number, kind: 'time', case: nominal.case } : null,
    },
    readings: [{ lemma: part.text, pos: 'num', nominal, cost: 0 }],
  };
}
