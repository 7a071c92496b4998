import { findHeaded } from './headed-names.ts';
import { linkMentions } from './link-mentions.ts';
import type { NameData } from './name-data.ts';
import { createNameLexicon, type NameLexicon } from './name-lexicon.ts';
import type { FoundName, NameMention } from './name-mention.ts';
import { readRun } from './name-runs.ts';
import { cutNameWords, type NameWord } from './name-words.ts';
import { findQuoted } from './quoted-names.ts';
import { findAbbreviation, findSettled } from './settled-names.ts';

/** Finds the named things of a text. */
export interface NameFinder {
  /**
   * The persons, places, institutions, events and works named in a Kazakh text, in its order and without overlaps,
   * each with its base form (Назарбаевтың → Назарбаев, Кәрімованың → Кәрімова, министрлігінің → министрлігі).
   * Empty when there are none. Give it a whole article, not a sentence: full names explain surnames and initials.
   * Cost linear in the text.
   */
  find(text: string): NameMention[];
}

/** Builds a finder over the lists; cost linear in their size. */
export function createNameFinder(data: NameData): NameFinder {
  const lexicon = createNameLexicon(data);
  return {
    find(text) {
      const words = cutNameWords(text);
      return linkMentions(findAll(words, lexicon), words, lexicon);
    },
  };
}

/** Settled names and heads first, since they are surest; what capitals are left are read as runs. */
function findAll(words: readonly NameWord[], lexicon: NameLexicon): FoundName[] {
  const taken: (FoundName | undefined)[] = new Array(words.length);
  const take = (name: FoundName | null): void => {
    if (name !== null) taken.fill(name, name.from, name.to);
  };
  let floor = 0;
  for (let at = 0; at < words.length; at += 1) {
    const headed = findHeaded(words, at, floor, lexicon);
    if (headed !== null) {
      taken.fill(undefined, headed.from, headed.to);
      take(headed);
      floor = at + 1;
      continue;
    }
    if (taken[at] !== undefined) continue;
    take(findSettled(words, at, lexicon) ?? findQuoted(words, at, lexicon));
  }
  for (let at = 0; at < words.length; at += 1) {
    if (taken[at] === undefined) take(findAbbreviation(words, at, lexicon));
  }
  for (let at = 0; at < words.length; ) {
    const end = taken[at] === undefined && words[at]!.isCapital ? runEnd(words, taken, at) : at;
    for (const name of readRun(words, at, end, lexicon)) take(name);
    at = Math.max(end, at + 1);
  }
  return [...new Set(taken.filter((name) => name !== undefined))];
}

/** A run goes on over capitals with nothing but space between them. */
function runEnd(words: readonly NameWord[], taken: readonly (FoundName | undefined)[], from: number): number {
  let end = from + 1;
  while (
    end < words.length &&
    taken[end] === undefined &&
    words[end]!.isCapital &&
    !words[end]!.startsSentence
  )
    end += 1;
  return end;
}
