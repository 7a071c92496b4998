import { compare } from '#glossary/english/inflection/adjective-forms.ts';
import type { Adjective } from '../parse/tree.ts';
import type { Unit } from '../read/unit.ts';
import { type Piece, word } from './piece.ts';
import { englishOf } from './sense.ts';
import type { Writing } from './writing.ts';

/** The adjective in words; of a person's age when `isOfPerson`: екі апталық сәби "a two-week-old infant". */
export function adjectiveWords({ unit, degree }: Adjective, writing: Writing, isOfPerson = false): Piece[] {
  const reading = unit.readings[0];
  const english = englishOf(unit, writing);
  const isMonths = degree !== null && isNumber(degree) && reading?.lemma === 'айлық';
  const period = isMonths ? `${englishOf(degree, writing)}-month` : periodOf(unit);
  if (period)
    return word(period + (isOfPerson ? '-old' : ''), { start: (degree ?? unit).start, end: unit.end });
  const derivation = reading?.nominal?.derivation;
  if (derivation === 'with' && !degree) return word(`with ${english}`, unit);
  if (derivation === 'without') return word(`without ${english}`, unit);
  if (derivation === 'comparative') return word(compare(english, 'comparative'), unit);
  if (degree && derivation === 'with' && isNumber(degree)) {
    return word(`${englishOf(degree, writing)}-${english}`, { start: degree.start, end: unit.end });
  }
  const lemma = degree?.text.toLowerCase();
  if (degree && lemma === 'ең')
    return [
      ...word('the'),
      ...word(/^(?:best|worst|most)\b/.test(english) ? english : compare(english, 'superlative'), {
        start: degree.start,
        end: unit.end,
      }),
    ];
  return [...(degree ? word(englishOf(degree, writing), degree) : []), ...word(english, unit)];
}

/** үш күндік "three-day"; null for what is no span of time before a noun. */
function periodOf({ fixed }: Unit): string | null {
  if (fixed?.number?.kind !== 'measure' || !fixed.number.attributive) return null;
  const [, count, unit] =
    /^([\p{L}\d,.-]+) (second|minute|hour|day|week|month|year)s?$/u.exec(fixed.english) ?? [];
  return count && unit ? `${count}-${unit}` : null;
}

function isNumber({ fixed, readings }: Unit): boolean {
  return fixed?.number != null || readings[0]?.pos === 'num';
}
