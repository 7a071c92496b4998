import type { KazakhNumberMention, Quantity } from '#glossary/model/number-mention.ts';
import { BARE, type Ending } from './ending.ts';

/** What a reader recognized, without its place in the text. */
export type Recognized = Omit<KazakhNumberMention, 'start' | 'end'>;

/** A recognized number and the index of the first lexeme after it. */
export interface Found {
  readonly number: Recognized;
  readonly next: number;
}

/** Fills in what most numbers have not: date, unit, currency, approximation, fraction. */
export function recognized(
  parts: Pick<Quantity, 'kind' | 'values'> & Partial<Recognized>,
  ending: Ending = BARE,
): Recognized {
  return {
    date: null,
    unit: '',
    currency: '',
    approximation: '',
    fraction: null,
    inWords: false,
    case: ending.case,
    possessive: ending.possessive,
    attributive: ending.attributive,
    ...parts,
  };
}
