import { printQuantity } from '#glossary/english/numbers/print-quantity.ts';
import type { EnglishVariant } from '#glossary/english/numbers/variant.ts';
import { fold } from '#glossary/kazakh/letters/fold.ts';
import type { EnglishGender } from '#glossary/model/draft.ts';
import type { KazakhNumberMention } from '#glossary/model/number-mention.ts';
import type { Span } from '#glossary/model/span.ts';
import type { TermType } from '#glossary/model/term-type.ts';
import { endingsOfFixed } from './fixed-endings.ts';
import type { Unit } from './unit.ts';

export function fixedUnit(
  written: string,
  { start, end }: Span,
  base: string,
  fixed: { english: string; type: TermType; gender: EnglishGender },
): Unit {
  return {
    start,
    end,
    text: written,
    kind: 'fixed',
    fixed: { ...fixed, number: null },
    readings: [{ lemma: fold(base), pos: 'propn', nominal: endingsOfFixed(written, base), cost: 0 }],
  };
}

/** «2020 жылы» after a noun reads as a span of years; so many years are a date. */
function asYear(number: KazakhNumberMention): KazakhNumberMention {
  const [value = 0] = number.values;
  const isYear = number.unit === 'year' && number.possessive && value >= 1000 && value <= 2100;
  return isYear ? { ...number, kind: 'year', unit: '' } : number;
}

export function numberUnit(text: string, found: KazakhNumberMention, variant: EnglishVariant): Unit {
  const number = asYear(found);
  const { start, end } = number;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: 'fixed',
    fixed: {
      english: printQuantity(number, variant).replace(/timeses$/, 'times'),
      type: null,
      gender: 'u',
      number,
    },
    readings: [
      {
        lemma: text.slice(start, end),
        pos: 'num',
        nominal: {
          case: number.case,
          ...(number.possessive && { possessor: '3' as const }),
        },
        cost: 0,
      },
    ],
  };
}
