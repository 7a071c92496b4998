import { DEPENDENT, isDash } from './clause-items.ts';
import type { Item, Quotation } from './tree.ts';

/** The finite clause before деп goes with it; before дейді, which `isSaid` tells, a comma may stand: Ол келеді, дейді министр. */
export function takeSaid(stack: Item[], taken: Item[], isSaid = false): void {
  const at = stack.findLastIndex((item) => item.kind !== 'mark');
  const before = stack[at];
  const isDashed = stack.slice(at + 1).some((item) => item.kind === 'mark' && isDash(item.text));
  const isCut = isSaid && stack.at(-1)?.kind === 'mark' && stack.length - at === 2;
  if (
    before?.kind === 'quotation' ||
    ((isDashed || isCut) && before?.kind === 'clause' && !DEPENDENT.has(before.group.form))
  )
    stack.length = at + 1;
  const said = stack.at(-1);
  if (said?.kind === 'clause' && !DEPENDENT.has(said.group.form)) taken.unshift(stack.pop()!);
  if (said?.kind === 'quotation') taken.unshift(takeQuotations(stack));
}

/** Several quotations in a row are said as one. */
function takeQuotations(stack: Item[]): Quotation {
  const last = stack.pop() as Quotation;
  const row: Item[] = [last];
  while (stack.at(-1)?.kind === 'mark' && stack.at(-2)?.kind === 'quotation') {
    row.unshift(stack.pop()!);
    row.unshift(stack.pop()!);
  }
  if (row.length === 1) return last;
  return { kind: 'quotation', start: row[0]!.start, end: last.end, open: false, close: false, items: row };
}
