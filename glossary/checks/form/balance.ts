import { NONE, type Problem, problem } from '../check.ts';
import type { Pair } from '../pair.ts';

/** How many marks of a kind are open at the end (+), or closed before they were opened (−). */
export type Balance = (text: string) => number;

/**
 * The English is out of balance and the source is not. A quotation may run over several sentences: then the source is
 * out of balance too, and the English may be; or the English opens what a later sentence of its paragraph closes.
 */
export function outOfBalance(
  { source, target, paragraph }: Pair,
  balance: Balance,
  mark: RegExp,
): readonly Problem[] {
  if (paragraph !== '' && balance(paragraph) === 0) return NONE;
  if (balance(target) === 0 || source === '' || (balance(source) !== 0 && countOf(source, mark) % 2 === 1))
    return NONE;
  const at = target.search(mark);
  return [problem(at < 0 ? [] : [{ side: 'target', start: at, end: at + 1 }])];
}

/** Pairs of the same mark on both sides (”…”) are as good as balanced. */
function countOf(text: string, mark: RegExp): number {
  return text.match(new RegExp(mark.source, 'g'))?.length ?? 0;
}
