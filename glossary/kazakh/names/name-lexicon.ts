import type { TermType } from '#glossary/model/term-type.ts';
import { fold } from '../letters/fold.ts';
import { stemCandidates } from '../morphology/stem-candidates.ts';
import type { NameData, NameGender, Title } from './name-data.ts';
import { isFormOfPossessed } from './possessed-form.ts';
import { partByEnding } from './surname-endings.ts';

/** A settled name cut into its words, all folded. */
export interface SettledName {
  readonly words: readonly string[];
  /** As the list writes it. */
  readonly name: string;
  readonly type: TermType;
}

/** The lists of names, ready to be asked for folded words. */
export interface NameLexicon {
  readonly givenNames: ReadonlyMap<string, { readonly gender: NameGender; readonly isWord: boolean }>;
  /** Foreign given names and surnames: Джон, Трамп. */
  readonly foreignNames: ReadonlyMap<
    string,
    { readonly part: 'given' | 'surname'; readonly gender: NameGender }
  >;
  /** Latin spellings of foreign given names: john. */
  readonly latinGivenNames: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** Types of settled names of one word. */
  readonly settledTypes: ReadonlyMap<string, ReadonlySet<TermType>>;
  /** Settled names by their first word, the longest first. */
  readonly settledByFirst: ReadonlyMap<string, readonly SettledName[]>;
  readonly abbreviations: ReadonlyMap<string, TermType>;
  readonly titles: ReadonlyMap<string, Title>;
  /** The head of a place, institution, event or work that a word is a form of: облысында → облысы. */
  headOf(word: string): { readonly head: string; readonly type: TermType } | null;
  /** Bare forms of the heads of institutions: орталық of орталығы. */
  readonly bareHeads: ReadonlyMap<string, TermType>;
  /** Whether any reading of a word (folded) is a lemma of the word list. */
  isCommonWord(word: string): boolean;
  /** Whether a base form is a part of a person's name by list or by its ending (Досаева, Асанұлы). */
  isPersonWord(base: string): boolean;
}

/** Prepares the lists; cost linear in their size. */
export function createNameLexicon(data: NameData): NameLexicon {
  const commonWords = new Set(data.commonWords.map(fold));
  const givenNames = new Map(
    data.givenNames.map(({ name, gender, isWord }) => [
      fold(name),
      { gender, isWord: isWord || commonWords.has(fold(name)) },
    ]),
  );
  const foreignNames = new Map(
    data.foreignNames.map(({ name, part, gender }) => [fold(name), { part, gender }]),
  );
  const latinGivenNames = new Set(
    data.foreignNames.filter(({ part }) => part === 'given').map(({ english }) => fold(english)),
  );
  const surnames = new Set(data.surnames.map(fold));
  const settledTypes = new Map<string, Set<TermType>>();
  const settledByFirst = new Map<string, SettledName[]>();
  for (const { name, type } of data.established) {
    const words = fold(name).split(' ');
    const first = words[0]!;
    if (words.length === 1) settledTypes.set(first, (settledTypes.get(first) ?? new Set()).add(type));
    else settledByFirst.set(first, [...(settledByFirst.get(first) ?? []), { words, name, type }]);
  }
  for (const names of settledByFirst.values()) names.sort((a, b) => b.words.length - a.words.length);
  const heads = new Map<string, TermType>([
    ...data.placeWords.filter(({ head }) => !head.includes(' ')).map(({ head }) => [head, 'place'] as const),
    ...data.institutionHeads
      .filter(({ head }) => !head.includes(' '))
      .map(({ head, type }) => [head, type] as const),
  ]);
  const headsByStart = new Map<string, string[]>();
  for (const head of heads.keys()) {
    const start = head.slice(0, HEAD_START);
    headsByStart.set(start, [...(headsByStart.get(start) ?? []), head]);
  }
  const bareHeads = new Map<string, TermType>();
  for (const [head, type] of heads) {
    for (const { stem, features } of stemCandidates(head)) {
      if (features.possessor === '3' && features.case === 'nom' && type === 'institution')
        bareHeads.set(stem, type);
    }
  }
  const titles = new Map(data.titles.map((title) => [title.title, title]));

  function headOf(word: string): { head: string; type: TermType } | null {
    const candidates = headsByStart.get(word.slice(0, HEAD_START)) ?? [];
    const head = candidates
      .filter((candidate) => isFormOfPossessed(candidate, word))
      .sort((a, b) => b.length - a.length)[0];
    return head === undefined ? null : { head, type: heads.get(head)! };
  }

  function isCommonWord(word: string): boolean {
    return stemCandidates(word).some(({ stem }) => commonWords.has(stem)) || isVerbForm(word, commonWords);
  }

  function isPersonWord(base: string): boolean {
    return (
      givenNames.has(base) ||
      surnames.has(base) ||
      foreignNames.has(base) ||
      (settledTypes.get(base)?.has('person') ?? false) ||
      partByEnding(base) !== 'given'
    );
  }

  return {
    givenNames,
    foreignNames,
    latinGivenNames,
    surnames,
    settledTypes,
    settledByFirst,
    abbreviations: new Map(data.abbreviations.map(({ abbreviation, type }) => [fold(abbreviation), type])),
    titles,
    bareHeads,
    headOf,
    isCommonWord,
    isPersonWord,
  };
}

const HEAD_START = 3;

/** Endings of verbs that begin sentences: converbs, participles, verbal nouns with what may follow them. */
const VERB_ENDING =
  /^(?:[ыі]?п|[ае]|й|[ғқгк][ае]н.*|[ае]т[ыі]н.*|йт[ыі]н.*|у.*|[дт][ыі].*|с[ае].*|м[ае].*|[ыі]л.*|[ыі]н.*)$/;
const SHORTEST_VERB = 2;

/** Whether a word is a lemma of the list with the ending of a verb: «келген», «айтуынша». */
function isVerbForm(word: string, lemmas: ReadonlySet<string>): boolean {
  for (let length = SHORTEST_VERB; length < word.length; length += 1) {
    if (lemmas.has(word.slice(0, length)) && VERB_ENDING.test(word.slice(length))) return true;
  }
  return false;
}
