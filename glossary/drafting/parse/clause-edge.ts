import { DEPENDENT, isClitic, isDash, isIncluding, isThat } from './clause-items.ts';
import { caseOf, type Item } from './tree.ts';

/** Where a clause begins: after a finite clause, a full stop or colon, a conjunction of clauses. */
export function isEdge(top: Item, stack: readonly Item[]): boolean {
  const below = stack.at(-2);
  if (top.kind === 'clause') return !DEPENDENT.has(top.group.form);
  if (top.kind === 'mark') {
    if (top.text !== ',' && !isDash(top.text)) return true;
    return below === undefined || (below.kind === 'clause' && !DEPENDENT.has(below.group.form));
  }
  if (top.kind === 'connector') {
    if (isThat(top) || isClitic(top) || isIncluding(top) || joinsContents(stack)) return false;
    const joins =
      below !== undefined && (below.kind === 'noun' || below.kind === 'adjective' || below.kind === 'clause');
    return !joins || (below.kind === 'clause' && !DEPENDENT.has(below.group.form));
  }
  return false;
}

/** Егер, which only announces the condition. */
export function isIf(item: Item): boolean {
  return item.kind === 'connector' && /^егер(?: де)?$/i.test(item.unit.text);
}

/** Министр: «…», – деді. */
export function isSpeakersColon(top: Item, stack: readonly Item[], taken: readonly Item[]): boolean {
  return (
    top.kind === 'mark' && top.text === ':' && stack.at(-2)?.kind === 'noun' && taken[0]?.kind === 'quotation'
  );
}

/** …келгенін, бірақ: a conjunction between two things that are said. */
export function joinsContents(stack: readonly Item[]): boolean {
  const before = stack.at(-2)?.kind === 'mark' ? stack.at(-3) : stack.at(-2);
  return before?.kind === 'clause' && before.group.form === 'content' && caseOf(before) === 'acc';
}

/** Where the clause around the top of the stack begins. */
export function edgeIndex(stack: readonly Item[]): number {
  for (let at = stack.length - 1; at >= 0; at -= 1) {
    const item = stack[at]!;
    if (item.kind === 'clause' && !DEPENDENT.has(item.group.form)) return at + 1;
    if (item.kind === 'mark' && item.text !== ',' && !isDash(item.text)) return at + 1;
  }
  return 0;
}
