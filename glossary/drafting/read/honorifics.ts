import type { Unit } from './unit.ts';

/** Words of respect behind a name, with the English that goes before or behind it. */
const HONORIFICS: Readonly<Record<string, { readonly before?: string; readonly after?: string }>> = {
  мырза: { before: 'Mr' },
  ханым: { before: 'Ms' },
  апай: { after: 'apay' },
  ағай: { after: 'agay' },
  әже: { after: 'azhe' },
  қажы: { after: 'qazhy' },
  ата: { after: 'ata' },
};

/** Роза апайдың, Асан мырзаға: a name with the word of respect behind it is one unit, with the endings of that word. */
export function joinHonorifics(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const name = joined.at(-1);
    const reading = unit.readings.find(({ lemma, nominal }) => lemma in HONORIFICS && !nominal?.possessor);
    const isBare = name?.readings[0]?.nominal?.case === 'nom';
    if (unit.kind !== 'word' || !reading?.nominal || name?.fixed?.type !== 'person' || !isBare) {
      joined.push(unit);
      continue;
    }
    const { before, after } = HONORIFICS[reading.lemma]!;
    const english = [before, name.fixed.english, after].filter((part) => part !== undefined).join(' ');
    joined[joined.length - 1] = {
      ...name,
      end: unit.end,
      text: `${name.text} ${unit.text}`,
      fixed: { ...name.fixed, english, gender: genderOf(reading.lemma) ?? name.fixed.gender },
      readings: [{ ...name.readings[0]!, nominal: reading.nominal }],
    };
  }
  return joined;
}

function genderOf(honorific: string): 'm' | 'f' | null {
  if (/^(?:ханым|апай|әже)$/.test(honorific)) return 'f';
  return /^(?:мырза|ағай|ата)$/.test(honorific) ? 'm' : null;
}
