import type { TermType } from '#glossary/model/term-type.ts';
import { fold } from '../letters/fold.ts';
import { stemCandidates } from '../morphology/stem-candidates.ts';
import type { ForeignName, NameData, NameGender, Title } from './name-data.ts';
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
  givenName(word: string): { readonly gender: NameGender; readonly isWord: boolean } | undefined;
  /** A foreign given name or surname: Джон, Трамп. */
  foreignName(word: string): ForeignName | undefined;
  /** Whether a word is the Latin spelling of a foreign given name: john. */
  isLatinGivenName(word: string): boolean;
  /** Types of the settled names that are written like this; empty when there is none. */
  settledTypes(name: string): ReadonlySet<TermType>;
  /** Settled names of several words that begin with this one, the longest first. */
  settledBeginning(word: string): readonly SettledName[];
  readonly abbreviations: ReadonlyMap<string, TermType>;
  readonly titles: ReadonlyMap<string, Title>;
  /** The head of a place, institution, event or work that a word is a form of: облысында → облысы. */
  headOf(word: string): { readonly head: string; readonly type: TermType } | null;
  /** Whether a word is the bare form of the head of an institution: орталық of орталығы. */
  readonly isBareHead: (word: string) => boolean;
  /** Whether a word is itself a lemma of the word list and no proper noun. */
  isLemma(word: string): boolean;
  /** Whether a word is only ever a pronoun, particle, conjunction or the like: оның, осы, алайда. */
  isFunctionWord(word: string): boolean;
  /** Whether any reading of a word (folded) is a lemma of the word list. */
  isCommonWord(word: string): boolean;
  /** Whether a base form is a part of a person's name by list or by its ending (Досаева, Асанұлы). */
  isPersonWord(base: string): boolean;
  /** Whether a base form is a surname and no given name, by list or by its ending: Трамп, Тоқаев. */
  isSurname(base: string): boolean;
}

/** Prepares the lists. */
export function createNameLexicon(data: NameData): NameLexicon {
  const isLemma = (word: string): boolean => data.entries(word).some(({ pos }) => pos !== 'propn');

  function givenName(word: string): { gender: NameGender; isWord: boolean } | undefined {
    const name = data.givenNames.find(word)[0];
    return name && { gender: name.gender, isWord: name.isWord || isLemma(word) };
  }

  function settledTypes(name: string): ReadonlySet<TermType> {
    const found = data.established.find(name);
    return found.length === 0 ? NO_TYPES : new Set(found.map(({ type }) => type));
  }

  function settledBeginning(word: string): readonly SettledName[] {
    return data.establishedByFirst
      .find(word)
      .map(({ name, type }) => ({ words: fold(name).split(' '), name, type }))
      .sort((a, b) => b.words.length - a.words.length);
  }

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
  let bareHeads: ReadonlySet<string> | undefined;
  const titles = new Map(data.titles.map((title) => [title.title, title]));

  function headOf(word: string): { head: string; type: TermType } | null {
    const candidates = headsByStart.get(word.slice(0, HEAD_START)) ?? [];
    const head = candidates
      .filter((candidate) => isFormOfPossessed(candidate, word))
      .sort((a, b) => b.length - a.length)[0];
    return head === undefined ? null : { head, type: heads.get(head)! };
  }

  function isBareHead(word: string): boolean {
    bareHeads ??= bareForms([...heads.keys()].filter((head) => heads.get(head) === 'institution'));
    return bareHeads.has(word);
  }

  function isFunctionWord(word: string): boolean {
    const entries = data.entries(word);
    const isListed = entries.some(({ pos }) => FUNCTION_POS.has(pos));
    return (
      PRONOUN_OWNER.test(word) ||
      (isListed && entries.every(({ pos }) => pos === 'adv' || FUNCTION_POS.has(pos)))
    );
  }

  function isCommonWord(word: string): boolean {
    return stemCandidates(word).some(({ stem }) => isLemma(stem)) || isVerbForm(word, isLemma);
  }

  function isPersonWord(base: string): boolean {
    return (
      data.givenNames.find(base).length > 0 ||
      data.surnames.find(base).length > 0 ||
      data.foreignNames.find(base).length > 0 ||
      settledTypes(base).has('person') ||
      partByEnding(base) !== 'given'
    );
  }

  function isSurname(base: string): boolean {
    if (data.givenNames.find(base).length > 0) return false;
    if (settledTypes(base).has('person')) return true;
    const foreign = data.foreignNames.find(base);
    if (foreign.length > 0) return foreign.every(({ part }) => part === 'surname');
    return partByEnding(base) === 'surname';
  }

  return {
    givenName,
    foreignName: (word) => data.foreignNames.find(word).at(-1),
    isLatinGivenName: (word) => data.foreignNamesByEnglish.find(word).some(({ part }) => part === 'given'),
    settledTypes,
    settledBeginning,
    abbreviations: new Map(data.abbreviations.map(({ abbreviation, type }) => [fold(abbreviation), type])),
    titles,
    isBareHead,
    headOf,
    isLemma,
    isFunctionWord,
    isCommonWord,
    isPersonWord,
    isSurname,
  };
}

/** What heads are without their possessive ending: орталығы → орталық. */
function bareForms(heads: readonly string[]): ReadonlySet<string> {
  const bare = heads.flatMap((head) =>
    stemCandidates(head).filter(({ features }) => features.possessor === '3' && features.case === 'nom'),
  );
  return new Set(bare.map(({ stem }) => stem));
}

const HEAD_START = 3;
const FUNCTION_POS: ReadonlySet<string> = new Set(['pron', 'det', 'conj', 'part', 'postp', 'intj']);
/** Genitives of pronouns; they are no regular forms of their lemmas. */
const PRONOUN_OWNER = /^(?:оның|мұның|бұның|соның|осының|менің|сенің|біздің|сіздің|сіздердің|олардың)$/;
const NO_TYPES: ReadonlySet<TermType> = new Set();

/** Endings of verbs that begin sentences: converbs, participles, verbal nouns with what may follow them. */
const VERB_ENDING =
  /^(?:[ыі]?п|[ае]|й|[ғқгк][ае]н.*|[ае]т[ыі]н.*|йт[ыі]н.*|у.*|[дт][ыі].*|с[ае].*|м[ае].*|[ыі]л.*|[ыі]н.*)$/;
const SHORTEST_VERB = 2;

/** Whether a word is a lemma of the list with the ending of a verb: «келген», «айтуынша». */
function isVerbForm(word: string, isLemma: (word: string) => boolean): boolean {
  for (let length = SHORTEST_VERB; length < word.length; length += 1) {
    if (VERB_ENDING.test(word.slice(length)) && isLemma(word.slice(0, length))) return true;
  }
  return false;
}
