import type { TermType } from '#glossary/model/term-type.ts';
import { fold } from '../letters/fold.ts';
import { inCapitalsOf, knownReading } from './base-form.ts';
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
  let previous: FoundName | null = null;
  for (let at = 0; at < words.length; at += 1) {
    const headed = findHeaded(words, at, previous, lexicon);
    if (headed !== null) {
      const settled = taken[headed.from];
      if (settled?.from === headed.from && settled.to === headed.to) {
        previous = settled;
        continue;
      }
      taken.fill(undefined, headed.from, headed.to);
      take(headed);
      previous = headed;
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
  const found = new Set(taken.filter((name) => name !== undefined));
  for (const name of withPersonsShown([...found], lexicon)) take(name);
  for (const name of findRecurring(words, taken, found)) take(name);
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

/**
 * Single names no list knows, taken for places, that are the surname or given name of a person the text has in full:
 * «Анри Бушар келді. Кейін Бушардан сұрадық».
 */
function withPersonsShown(found: readonly FoundName[], lexicon: NameLexicon): FoundName[] {
  const persons = found.filter(({ type, base }) => type === 'person' && base.includes(' '));
  const words = new Set(persons.flatMap(({ base }) => fold(base).split(' ')));
  return found
    .filter(
      ({ type, base }) => type === 'place' && words.has(fold(base)) && !lexicon.settledTypes.has(fold(base)),
    )
    .map((name) => ({ ...name, type: 'person' }));
}

/**
 * Names that only stand at the start of a sentence, where their capital proves nothing, but that the text has shown
 * to be names elsewhere: «Асан Болатов келді. Болатов …», «… Болатқа берді. Болат …».
 */
function* findRecurring(
  words: readonly NameWord[],
  taken: readonly (FoundName | undefined)[],
  found: ReadonlySet<FoundName>,
): Generator<FoundName> {
  const types = new Map<string, TermType>();
  for (const { type, base } of found) {
    if (type === 'person') for (const part of base.split(' ')) types.set(fold(part), type);
    else if (!base.includes(' ')) types.set(fold(base), type);
  }
  for (const [at, word] of words.entries()) {
    if (taken[at] !== undefined || !word.startsSentence || !word.isCapital || word.kind !== 'word') continue;
    const reading = knownReading(word, (base) => types.has(base));
    if (reading === null) continue;
    yield { from: at, to: at + 1, type: types.get(reading.base)!, base: inCapitalsOf(word, reading.base) };
  }
}
