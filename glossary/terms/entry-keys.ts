import { foldForMatch } from '#glossary/kazakh/letters/fold.ts';
import type { NominalFeatures } from '#glossary/kazakh/morphology/features.ts';
import { inflectNoun } from '#glossary/kazakh/morphology/inflect-noun.ts';
import { stemCandidates } from '#glossary/kazakh/morphology/stem-candidates.ts';
import { termKeys } from '#glossary/kazakh/morphology/term-forms.ts';
import type { EntryContent } from '#glossary/model/entry.ts';
import { innerWord } from './recognition/inner-word.ts';
import { PLACE } from './recognition/place.ts';
import { formKeys, fullKey } from './recognition/term-form.ts';
import { termWords } from './recognition/term-words.ts';

/** Words of folded English with inner apostrophes; a hyphen parts them, as the spelling check reads them. */
const ENGLISH_WORD = /[\p{L}\p{M}]+(?:'\p{L}+)*/gu;

/** What of an entry the library keeps beside it. */
export interface EntryKeys {
  /**
   * Keys under which the entry is found without a look at the others: the recognition keys of its Kazakh forms, the
   * words of a person's full name, and the words of its renderings.
   */
  readonly keys: readonly string[];
  /** Places (PLACE) of its words and stems. */
  readonly places: ReadonlyMap<string, number>;
}

/** Keys and places of an entry. */
export function entryKeys({ type, forms, renderings }: EntryContent): EntryKeys {
  const keys = new Set<string>();
  const places = new Map<string, number>();
  const mark = (words: string, mask: number): void => void places.set(words, (places.get(words) ?? 0) | mask);
  for (const { text } of forms) {
    const found = formKeys(text);
    for (const key of found.full) keys.add(storedFullKey(key));
    for (const [words, mask] of found.places) mark(words, mask);
  }
  if (type === 'person') {
    for (const { text } of forms) {
      for (const stem of partStems(text)) {
        keys.add(storedPartKey(stem));
        mark(stem, PLACE.name);
      }
    }
  }
  for (const { text } of renderings) {
    for (const [word] of foldForMatch(text).matchAll(ENGLISH_WORD)) keys.add(storedEnglishKey(word));
  }
  return { keys: [...keys], places };
}

/** Keys of the entries a search may mean: «министрлігіне» finds министрлігі, «Таразда» Тараз, "EU" the EU. */
export function searchKeys(query: string): readonly string[] {
  const words = termWords(query);
  const last = words.at(-1);
  if (last === undefined) return [];
  const before = words
    .slice(0, -1)
    .map(({ folded }) => innerWord(folded))
    .join(' ');
  const full = stemCandidates(last.text).flatMap(({ stem, features }) => [
    storedFullKey(fullKey(before, stem, false)),
    ...(features.possessor === undefined ? [] : [storedFullKey(fullKey(before, stem, true))]),
  ]);
  return query.trim().length > 2 ? full : [...full, englishKey(query.trim())];
}

/** Forms of a noun that stand inside terms: аудан әкімі, Абай ауданы әкімдігі, министрлігінің комитеті. */
const INSIDE_TERMS: readonly NominalFeatures[] = [
  { case: 'nom' },
  { case: 'nom', possessor: '3' },
  { case: 'nom', number: 'pl' },
  { case: 'nom', number: 'pl', possessor: '3' },
  { case: 'gen', possessor: '3' },
];

/** A folded word of three letters or more that takes endings by sound. */
const KAZAKH_WORD = /^[а-яёәғқңөұүһі]{3,}$/;

/**
 * Folded words by which the search of one word means terms of several that hold it in another form: «министрлігінің»
 * means министрлік, министрлігі, министрліктері. Without those that hold it as written, which a search finds anyway; empty
 * for several words, and for shorter ones than three letters.
 */
export function searchWords(query: string): readonly string[] {
  const [word, ...more] = termWords(query);
  if (word === undefined || more.length > 0 || !KAZAKH_WORD.test(word.folded)) return [];
  const stems = stemCandidates(word.text).filter(({ grade, stem }) => grade === 'strict' && stem.length > 1);
  const forms = stems.flatMap(({ stem }) => INSIDE_TERMS.flatMap((features) => inflectNoun(stem, features)));
  return [...new Set(forms)].filter((form) => !form.includes(word.folded));
}

/** The surname and the given names of a full name, by which a person already named is meant. */
function partStems(name: string): readonly string[] {
  const words = termWords(name);
  if (words.length < 2) return [];
  return words.flatMap(({ text }) => termKeys(text).map(({ stem }) => stem));
}

/** How one word of a person's full name is stored. */
export function storedPartKey(stem: string): string {
  return `part:${stem}`;
}

/** How a full key of recognition is stored. */
export function storedFullKey(key: string): string {
  return `full:${key}`;
}

/** The key of an English word that stands in a rendering: "Izbasarov" and "izbasarov" have one. */
export function englishKey(word: string): string {
  return storedEnglishKey(foldForMatch(word));
}

function storedEnglishKey(folded: string): string {
  return `english:${folded}`;
}
