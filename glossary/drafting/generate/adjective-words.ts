import { compare } from '#glossary/english/inflection/adjective-forms.ts';
import type { Adjective } from '../parse/tree.ts';
import type { Unit } from '../read/unit.ts';
import { type Piece, word } from './piece.ts';
import { englishOf } from './sense.ts';
import type { Writing } from './writing.ts';

export function adjectiveWords({ unit, degree }: Adjective, writing: Writing): Piece[] {
  const reading = unit.readings[0];
  const english = englishOf(unit, writing);
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

function isNumber({ fixed, readings }: Unit): boolean {
  return fixed?.number != null || readings[0]?.pos === 'num';
}
