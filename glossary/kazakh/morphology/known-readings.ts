import type { LexiconEntry, PartOfSpeech } from '#glossary/model/lexicon.ts';
import type { Analysis } from './analysis.ts';
import type { Dictionary } from './dictionary.ts';
import type { EndingChain } from './ending-chain.ts';
import { POSTURE_VERBS, PREDICATIVE_WORDS } from './exceptions.ts';
import type { Derivation, NominalFeatures, VerbFeatures } from './features.ts';
import { findEndings } from './find-endings.ts';
import { NOMINATIVE } from './nominal-features.ts';
import { hasOwnForms, PRONOUN_FORMS } from './pronouns.ts';
import { COST_OF_ENDINGS, COST_OF_GRADE, verbalCost } from './reading-cost.ts';
import { isEndingMark } from './stem-sound.ts';
import { AT } from './suffix.ts';
import { type Grade, nounStemsBefore, type StemTaker, verbStemsBefore } from './undo-junction.ts';
import { verbFeatures } from './verb-features.ts';

/** Every reading of a folded word as a form of an entry; empty when none explains it. In no order. */
export type KnownReadings = (word: string) => Analysis[];

/** Reads words with a dictionary. What is known of the word at hand is kept here, not made anew for each ending. */
export function createKnownReadings(dictionary: Dictionary): KnownReadings {
  const { stemEnds } = dictionary;
  let found: Analysis[] = [];
  let word = '';
  let chain: EndingChain;
  /** What stands before the endings, as it is written, with the hyphen between. */
  let before = '';
  let entries: readonly LexiconEntry[];

  function stem(length: number, added: string): string {
    if (!stemEnds.mayBeLemma(length, added)) return '';
    const lemma = word.slice(0, length) + added;
    entries = dictionary.entries(lemma);
    return entries.length > 0 ? lemma : '';
  }

  const nouns: StemTaker = {
    stem,
    take(_, grade) {
      for (let at = 0; at < entries.length; at++) takeNominal(entries[at]!, grade);
    },
  };
  const verbs: StemTaker = {
    stem,
    take() {
      for (let at = 0; at < entries.length; at++) takeVerbal(entries[at]!);
    },
  };

  function takeNominal(entry: LexiconEntry, grade: Grade): void {
    const { features, derivation, cost: onNoun } = chain.onNoun;
    if (!bears(entry, features, derivation, grade)) return;
    const { lemma, pos } = entry;
    const cost = onNoun + COST_OF_ENDINGS[pos] + COST_OF_GRADE[grade];
    found.push({ kind: 'nominal', lemma, pos, entry, features, morphemes: chain.behind(before), cost });
  }

  function takeVerbal(entry: LexiconEntry): void {
    const { lemma, pos } = entry;
    const { features, inOrder, cost: onVerb } = chain.onVerb;
    if (!inOrder || (pos !== 'v' && lemma !== 'еді')) return;
    const cost = onVerb + dictionary.rarity(entry);
    found.push({ kind: 'verbal', lemma, pos, entry, features, morphemes: chain.behind(before), cost });
  }

  /** Lemmas that are listed with a possessive and take its cases: бәрі → бәріне, біреуі → біреуінің, Елбасы → Елбасына. */
  function takePossessed(entry: LexiconEntry): void {
    const { lemma, pos } = entry;
    if (pos !== 'pron' && pos !== 'num' && pos !== 'det' && !lemma.endsWith('басы')) return;
    const { features, cost: onNoun } = chain.onPossessed;
    const cost = onNoun + COST_OF_ENDINGS[pos];
    found.push({ kind: 'nominal', lemma, pos, entry, features, morphemes: chain.behind(before), cost });
  }

  /** Readings as what the dictionary has, written as the first `length` letters of the word before the chain at hand. */
  function readStem(length: number): void {
    const { inner, harmony } = chain;
    const { from, id } = inner.suffix;
    if (from & AT.noun) {
      nounStemsBefore(word, length, inner, harmony, nouns);
      if (inner.form.startsWith('ы') || inner.form.startsWith('і')) {
        const written = word.slice(0, length);
        entries = dictionary.elided(written);
        nouns.take(written, 'strict');
      }
    }
    if (from & AT.verb) {
      const irregular = irregularVerb(word, length, id);
      if (irregular === undefined) verbStemsBefore(word, length, inner, harmony, verbs);
      else if (irregular !== '' && stem(0, irregular)) verbs.take(irregular, 'strict');
    }
    if (from & AT.possessed3 && stem(length, '')) {
      for (let at = 0; at < entries.length; at++) takePossessed(entries[at]!);
    }
  }

  return (folded) => {
    word = folded;
    stemEnds.read(word);
    found = wholeWordReadings(word, stem(word.length, '') ? entries : NONE, dictionary);
    const chains = findEndings(word);
    for (let at = 0; at < chains.length; at++) {
      chain = chains[at]!;
      const start = word.length - chain.length;
      const end = isEndingMark(word.charCodeAt(start - 1)) ? start - 1 : start;
      if (end === 0 || !stemEnds.mayEndAt(end)) continue;
      before = word.slice(0, start);
      readStem(end);
    }
    return found;
  };
}

/** The verb whose stem, the first `length` letters of a word, is written otherwise before an ending; '' when none bears it, undefined where the rules hold. */
function irregularVerb(word: string, length: number, ending: string): string | undefined {
  if (ending.startsWith('person-')) return POSTURE_VERBS.get(word.slice(0, length)) ?? '';
  return length === 1 && word.startsWith('е') && ending === 'past' ? 'еді' : undefined;
}

/** Readings of the word as it stands: an entry, a pronoun's irregular form, a present like жүр. */
function wholeWordReadings(
  word: string,
  entries: readonly LexiconEntry[],
  dictionary: Dictionary,
): Analysis[] {
  const found: Analysis[] = [];
  for (let at = 0; at < entries.length; at++) found.push(bareReading(entries[at]!, word));
  const posture = POSTURE_VERBS.get(word);
  if (posture !== undefined) {
    for (const entry of dictionary.entries(posture))
      if (entry.pos === 'v')
        found.push({ kind: 'verbal', ...whole(entry, word), features: PRESENT_3, cost: 0 });
  }
  const forms = PRONOUN_FORMS.get(word);
  if (forms !== undefined) {
    for (const { lemma, features } of forms)
      for (const entry of dictionary.entries(lemma))
        if (entry.pos === 'pron') found.push({ kind: 'nominal', ...whole(entry, word), features, cost: 0 });
  }
  return found;
}

const NONE: readonly LexiconEntry[] = [];

function whole(entry: LexiconEntry, word: string) {
  return { lemma: entry.lemma, pos: entry.pos, entry, morphemes: [word] };
}

const PRESENT_3: VerbFeatures = { form: 'finite', tense: 'present', person: '3' };
const COMMAND = verbFeatures([]);
const COST_OF_COMMAND = verbalCost(COMMAND, 0);

function bareReading(entry: LexiconEntry, word: string): Analysis {
  const { lemma, pos } = entry;
  const morphemes = [word];
  if (pos === 'v')
    return { kind: 'verbal', lemma, pos, entry, features: COMMAND, morphemes, cost: COST_OF_COMMAND };
  if (INFLECTED.has(pos))
    return { kind: 'nominal', lemma, pos, entry, features: NOMINATIVE, morphemes, cost: 0 };
  return { kind: 'invariable', lemma, pos, entry, morphemes, cost: 0 };
}

const INFLECTED: ReadonlySet<PartOfSpeech> = new Set(['n', 'propn', 'adj', 'num', 'pron', 'det', 'adv']);

/** Whether an entry takes endings of nouns that say this. */
function bears(
  entry: LexiconEntry,
  features: NominalFeatures,
  derivation: Derivation | undefined,
  grade: Grade,
): boolean {
  const { pos, lemma } = entry;
  if (!INFLECTED.has(pos) && !PREDICATIVE_WORDS.has(lemma)) return false;
  if (grade === 'irregular' && !entry.flags.some((flag) => flag === 'F' || flag === 'B' || flag === 'keep'))
    return false;
  if (pos === 'pron' && hasOwnForms(lemma)) return false;
  if (derivation !== undefined && !DERIVED_FROM[derivation].includes(pos)) return false;
  return pos !== 'adv' || isAdverbial(features);
}

/** Adverbs take only cases of place: ертеңге, кейіннен, and -ғы. */
function isAdverbial({ number, possessor, case: kind }: NominalFeatures): boolean {
  return !number && !possessor && kind !== 'acc' && kind !== 'gen';
}

/** Parts of speech from which each derivation is made. */
const DERIVED_FROM: Readonly<Record<Derivation, readonly PartOfSpeech[]>> = {
  abstract: ['n', 'propn', 'adj', 'num', 'pron', 'part'],
  with: ['n', 'propn', 'num'],
  without: ['n', 'pron', 'propn'],
  agent: ['n', 'propn'],
  adjectival: ['adv', 'n'],
  ordinal: ['num'],
  comparative: ['adj', 'adv', 'det'],
  dozens: ['num', 'n'],
};
