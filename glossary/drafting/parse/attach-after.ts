import { isSaying, isTimeNoun } from './clause-items.ts';
import { settlePredicate } from './settle-predicate.ts';
import { isSpeaker, withSubject } from './speaker.ts';
import type { Clause, Item } from './tree.ts';

/** Puts what is left behind or without a verb where it belongs. */
export function finish(stack: Item[]): Item[] {
  settlePredicate(stack, undefined, undefined);
  return attachAfter(stack.map((item, at) => asMain(item, stack.slice(at + 1))));
}

/** Баға түсіп, ал сұраныс өсті: before a conjunction a linked clause is a main one, of the time of the next. */
function asMain(item: Item, after: readonly Item[]): Item {
  if (item.kind !== 'clause' || item.group.form !== 'sequence') return item;
  const next = after.find((one): one is Clause => one.kind === 'clause' && one.group.form === 'finite');
  if (!next || !after.some(({ kind }) => kind === 'connector')) return item;
  return { ...item, group: { ...item.group, form: 'finite', tense: next.group.tense } };
}

/** What stands behind a verb of saying: «…», – деді министр кеше. */
function attachAfter(stack: readonly Item[]): Item[] {
  const items: Item[] = [];
  for (const item of stack) {
    const before = items.at(-1);
    if (before?.kind !== 'clause' || before.group.form !== 'finite') {
      items.push(item);
      continue;
    }
    if (
      item.kind === 'noun' &&
      item.features.case === 'nom' &&
      !before.subject &&
      isSpeaker(item) &&
      !isTimeNoun(item)
    ) {
      items[items.length - 1] = withSubject(before, item);
    } else if (
      (item.kind === 'noun' && item.features.case !== 'nom') ||
      item.kind === 'phrase' ||
      item.kind === 'adverb'
    ) {
      if (isSaying(before.group))
        items[items.length - 1] = { ...before, inner: [...before.inner, item], end: item.end };
      else items.push(item);
    } else items.push(item);
  }
  return items;
}
