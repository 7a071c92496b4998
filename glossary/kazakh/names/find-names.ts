import { findHeaded } from './headed-names.ts';
import { linkMentions } from './link-mentions.ts';
import type { NameData } from './name-data.ts';
import { createNameLexicon, type NameLexicon } from './name-lexicon.ts';
import type { FoundName, NameMention } from './name-mention.ts';
import { readRun } from './name-runs.ts';
import { cutNameWords, type NameWord } from './name-words.ts';
import { findQuoted } from './quoted-names.ts';
import { findAbbreviation, findSettled } from './settled-names.ts';
import { findRecurring, withPersonsShown } from './shown-names.ts';
import { createTakenWords, type TakenWords } from './taken-words.ts';

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
  const taken = createTakenWords(words.length);
  findSure(words, taken, lexicon);
  for (let at = 0; at < words.length; at += 1) {
    const name = taken.nameAt(at) === null ? findAbbreviation(words, at, lexicon) : null;
    if (name !== null) taken.take(name);
  }
  for (let at = 0; at < words.length; ) {
    const end = runEnd(words, taken, at);
    for (const name of readRun(words, at, end, lexicon)) taken.take(name);
    at = Math.max(end, at + 1);
  }
  for (const name of withPersonsShown(taken.names(), lexicon)) taken.take(name);
  for (const name of findRecurring(words, taken)) taken.take(name);
  return taken.names();
}

/** Names of the lists, quotations, and names that end in a head noun; the longer, headed ones win. */
function findSure(words: readonly NameWord[], taken: TakenWords, lexicon: NameLexicon): void {
  let previous: FoundName | null = null;
  for (let at = 0; at < words.length; at += 1) {
    const headed = findHeaded(words, at, previous, lexicon);
    if (headed !== null) {
      const settled = taken.nameAt(at);
      const isWhole = settled !== null && settled.from < headed.from && settled.to >= headed.to;
      previous = isWhole || settled?.from === headed.from ? settled! : headed;
      taken.take(previous);
    } else if (taken.nameAt(at) === null) {
      const name = findSettled(words, at, lexicon) ?? findQuoted(words, at, lexicon);
      if (name !== null) taken.take(name);
    }
  }
}

/** A run goes on over free capitals with nothing but space between them; `from` itself when there is none. */
function runEnd(words: readonly NameWord[], taken: TakenWords, from: number): number {
  let end = from;
  while (end < words.length && words[end]!.isCapital && taken.nameAt(end) === null) {
    if (end > from && words[end]!.startsSentence) break;
    end += 1;
  }
  return end;
}
