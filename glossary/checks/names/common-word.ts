import type { Pair } from '../pair.ts';

/** Whether a name is also a word of the list, which a headline writes with a capital. */
export function isCommonWord(base: string, { tools }: Pick<Pair, 'tools'>): boolean {
  const english = tools.analyzer.analyze(base.toLowerCase())[0]?.entry?.senses[0]?.english;
  return english !== undefined && !/^\p{Lu}/u.test(english);
}
