import type { Quotation } from '../parse/tree.ts';
import { nominalWords } from './noun-words.ts';
import type { Piece } from './piece.ts';
import { itemsWords } from './sentence-words.ts';
import { aside, type Writing } from './writing.ts';

/** Direct speech or a quoted name with English quotation marks; who is spoken of inside is forgotten behind it. */
export function quotationWords(quotation: Quotation, writing: Writing): Piece[] {
  const [only, ...others] = quotation.items;
  const inner = aside(writing, () =>
    only?.kind === 'noun' && others.length === 0
      ? nominalWords(only, 'bare', writing)
      : itemsWords(quotation.items, writing),
  );
  const open: Piece[] = quotation.open ? [{ text: '“', source: null, glue: 'right' }] : [];
  const close: Piece[] = quotation.close ? [{ text: '”', source: null, glue: 'left' }] : [];
  return [...open, ...inner, ...close];
}
