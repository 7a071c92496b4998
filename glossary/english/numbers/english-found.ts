import type { NumberMention, Quantity } from '#glossary/model/number-mention.ts';

/** A recognized number without its place, and the index of the first lexeme after it. */
export interface EnglishFound {
  readonly number: Omit<NumberMention, 'start' | 'end'>;
  readonly next: number;
}

/** Fills in what most numbers have not. */
export function englishNumber(
  next: number,
  parts: Pick<Quantity, 'kind' | 'values'> & Partial<NumberMention>,
): EnglishFound {
  const number = {
    date: null,
    unit: '',
    currency: '',
    approximation: '' as const,
    fraction: null,
    inWords: false,
    ...parts,
  };
  return { number, next };
}
