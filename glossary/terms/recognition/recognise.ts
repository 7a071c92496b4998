import type { StemCandidate } from '#glossary/kazakh/morphology/stem-candidates.ts';
import type { Span } from '#glossary/model/span.ts';
import { followedBy, PLACE } from './place.ts';
import { fullKey, type TermForm } from './term-form.ts';
import type { TermIndex } from './term-index.ts';
import { type TermWord, termWords } from './term-words.ts';
import { type Around, isVerbHere } from './verb-here.ts';
import { waysListed } from './word-facts.ts';

/** A term found in a text. The span covers its endings, and quotation marks inside it but not around it. */
export interface Recognised<Term> extends Span {
  readonly form: TermForm<Term>;
  /** How the last word is read: its stem and what its endings say. */
  readonly reading: StemCandidate;
  /** Whether a possessive ending belongs to the form itself (the head of an izafet) and says nothing here. */
  readonly isPossessed: boolean;
  /** Number of the first word among the words of the text, 0-based. */
  readonly firstWord: number;
  /** Forms of other terms that fit the same words, best first. */
  readonly rivals: readonly TermForm<Term>[];
}

interface Found<Term> {
  readonly from: number;
  readonly to: number;
  readonly form: TermForm<Term>;
  readonly reading: StemCandidate;
  readonly isPossessed: boolean;
  readonly cost: number;
}

/**
 * The terms that stand in a Kazakh text, in order and without overlaps: of overlapping ones the one with most words
 * wins, then the first, then the reading that asks least of the endings. The last word of a form may have any noun
 * endings (Тараз in Тараздағы, кітап in кітабы, Қаржы министрлігі in Қаржы министрлігіне), the words before it stand as
 * listed but for the genitive of an izafet head and the plural (see innerWord); a listed capital asks for a capital. Empty when nothing is found. Linear in the text; `words` are its words
 * where the caller has them.
 */
export function recognise<Term>(
  text: string,
  index: TermIndex<Term>,
  words = termWords(text),
): readonly Recognised<Term>[] {
  const found: Found<Term>[] = [];
  index.expect?.(words);
  for (let from = 0; from < words.length; from += 1) findFrom(text, words, from, index, found);
  return longestFirst(found, words);
}

function findFrom<Term>(
  text: string,
  words: readonly TermWord[],
  from: number,
  index: TermIndex<Term>,
  found: Found<Term>[],
): void {
  const first = index.facts(words[from]!);
  for (const { reading, isPossessed, forms } of first.fits) {
    if (reading.features.case === 'acc' && isVerbHere(reading, aroundOf(text, words, from))) continue;
    offer(words, from, from, reading, isPossessed, forms, found);
  }
  for (const { text: before, places } of first.inners)
    goOn(words, from, from, { before, places }, index, found);
}

/** What a text has of a form so far. */
interface Begun {
  /** The words up to the last one read, as the form lists them. */
  readonly before: string;
  readonly places: number;
}

/** Finds the forms that begin with the words `from` … `to`. */
function goOn<Term>(
  words: readonly TermWord[],
  from: number,
  to: number,
  { before, places }: Begun,
  index: TermIndex<Term>,
  found: Found<Term>[],
): void {
  const next = words[to + 1];
  if (!(places & PLACE.first) || !next?.joinsPrevious) return;
  const facts = index.facts(next);
  for (const reading of facts.lasts) {
    for (const isPossessed of waysListed(reading)) {
      if (!(places & followedBy(fullKey('', reading.stem, isPossessed)))) continue;
      const forms = index.under(fullKey(before, reading.stem, isPossessed));
      offer(words, from, to + 1, reading, isPossessed, forms, found);
    }
  }
  for (const inner of facts.inners) {
    if (!(inner.places & PLACE.inside)) continue;
    const longer = `${before} ${inner.text}`;
    goOn(words, from, to + 1, { before: longer, places: index.places(longer) }, index, found);
  }
}

function aroundOf(text: string, words: readonly TermWord[], at: number): Around {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]];
  return {
    before: before && word.joinsPrevious ? before : null,
    next: next?.joinsPrevious ? next : null,
    mark: text.slice(word.end).trimStart().charAt(0),
  };
}

function offer<Term>(
  words: readonly TermWord[],
  from: number,
  to: number,
  reading: StemCandidate,
  isPossessed: boolean,
  forms: readonly TermForm<Term>[],
  found: Found<Term>[],
): void {
  for (const form of forms) {
    if (!hasItsCapitals(form, words[from]!)) continue;
    const cost =
      (reading.grade === 'strict' ? 0 : 10) +
      (isPossessed ? 1 : 0) +
      (reading.length < words[to]!.text.length ? 1 : 0);
    found.push({ from, to, form, reading, isPossessed, cost });
  }
}

/**
 * A name is asked to begin with a capital; it is one when its last word has one (Алматы, Нұр Отан), while the capital of
 * Жаңа жыл may only be that of a list. A case-sensitive form begins with its own letters, but for the last one of a
 * word, which the ending may change.
 */
function hasItsCapitals<Term>({ text, isCaseSensitive }: TermForm<Term>, first: TermWord): boolean {
  if (isCaseSensitive) return first.text.startsWith((text.split(' ', 1)[0] ?? '').slice(0, -1));
  return !isCapital(text.slice(text.lastIndexOf(' ') + 1)) || isCapital(first.text);
}

function isCapital(word: string): boolean {
  const letter = word.charAt(0);
  return letter !== letter.toLowerCase();
}

function longestFirst<Term>(found: Found<Term>[], words: readonly TermWord[]): readonly Recognised<Term>[] {
  if (found.length === 0) return [];
  found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || a.cost - b.cost);
  const taken = new Uint8Array(words.length);
  const chosen: Found<Term>[] = [];
  for (const one of found) {
    if (taken.subarray(one.from, one.to + 1).includes(1)) continue;
    taken.fill(1, one.from, one.to + 1);
    chosen.push(one);
  }
  chosen.sort((a, b) => a.from - b.from);
  return chosen.map(({ from, to, form, reading, isPossessed }) => ({
    start: words[from]!.start,
    end: words[to]!.end,
    form,
    reading,
    isPossessed,
    firstWord: from,
    rivals: rivalsOf(found, from, to, form),
  }));
}

/** Forms of other terms on the same words. */
function rivalsOf<Term>(
  found: readonly Found<Term>[],
  from: number,
  to: number,
  form: TermForm<Term>,
): readonly TermForm<Term>[] {
  const rivals = new Map<Term, TermForm<Term>>();
  for (const other of found) {
    if (other.from !== from || other.to !== to || other.form.term === form.term) continue;
    if (!rivals.has(other.form.term)) rivals.set(other.form.term, other.form);
  }
  return [...rivals.values()];
}
