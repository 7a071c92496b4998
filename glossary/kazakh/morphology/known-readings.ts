import type { LexiconEntry, PartOfSpeech } from '#glossary/model/lexicon.ts';
import type { Analysis } from './analysis.ts';
import type { Dictionary } from './dictionary.ts';
import { POSTURE_VERBS, PREDICATIVE_WORDS } from './exceptions.ts';
import { type Derivation, type NominalFeatures, type VerbFeatures, VOICES, type Voice } from './features.ts';
import { NOMINATIVE, nominalFeatures } from './nominal-features.ts';
import { hasOwnForms, PRONOUN_FORMS } from './pronouns.ts';
import { type Ending, idsOf, morphemesOf } from './read-chain.ts';
import { COST_OF_GRADE, nominalCost, verbalCost } from './reading-cost.ts';
import { isEndingMark } from './stem-sound.ts';
import { AT } from './suffix.ts';
import { type Grade, nounStemsBefore, verbStemsBefore } from './undo-junction.ts';
import { verbFeatures } from './verb-features.ts';
import { searchWord } from './word-search.ts';

/** Every reading of a folded word as a form of an entry; empty when none explains it. In no order. */
export function knownReadings(word: string, dictionary: Dictionary): Analysis[] {
  const found: Analysis[] = wholeWordReadings(word, dictionary);
  const add = (reading: Analysis | undefined) => {
    if (reading) found.push(reading);
  };
  searchWord(word, (start, chain, harmony) => {
    const inner = chain[chain.length - 1]!;
    const { from, id } = inner.suffix;
    const ending: Ending = { word, start, chain };
    const written = word.slice(0, isEndingMark(word[start - 1]) ? start - 1 : start);
    if (written === '') return;
    if (from & AT.noun) {
      nounStemsBefore(written, inner, harmony, (stem, grade) => {
        for (const entry of dictionary.entries(stem)) add(nominalReading(entry, ending, grade));
      });
      if (inner.form[0] === 'ы' || inner.form[0] === 'і') {
        for (const entry of dictionary.elided(written)) add(nominalReading(entry, ending, 'strict'));
      }
    }
    if (from & AT.verb) {
      const take = (stem: string) => {
        for (const entry of dictionary.entries(stem)) add(verbalReading(entry, ending, dictionary));
      };
      if (id.startsWith('person-')) take(POSTURE_VERBS.get(written) ?? '');
      else if (written === 'е' && id === 'past') take('еді');
      else verbStemsBefore(written, inner, harmony, take);
    }
    if (from & AT.possessed3) {
      for (const entry of dictionary.entries(written)) add(possessedReading(entry, ending));
    }
  });
  return found;
}

/** Readings of the word as it stands: an entry, a pronoun's irregular form, a present like жүр. */
function wholeWordReadings(word: string, dictionary: Dictionary): Analysis[] {
  const found: Analysis[] = dictionary.entries(word).map((entry) => bareReading(entry, word));
  const whole = (entry: LexiconEntry) => ({ lemma: entry.lemma, pos: entry.pos, entry, morphemes: [word] });
  for (const entry of dictionary.entries(POSTURE_VERBS.get(word) ?? '')) {
    if (entry.pos === 'v') found.push({ kind: 'verbal', ...whole(entry), features: PRESENT_3, cost: 0 });
  }
  for (const { lemma, features } of PRONOUN_FORMS.get(word) ?? []) {
    for (const entry of dictionary.entries(lemma)) {
      if (entry.pos === 'pron') found.push({ kind: 'nominal', ...whole(entry), features, cost: 0 });
    }
  }
  return found;
}

const PRESENT_3: VerbFeatures = { form: 'finite', tense: 'present', person: '3' };
const COMMAND = verbFeatures([]);

function bareReading(entry: LexiconEntry, word: string): Analysis {
  const shared = { lemma: entry.lemma, pos: entry.pos, entry, morphemes: [word] };
  if (entry.pos === 'v')
    return { kind: 'verbal', ...shared, features: COMMAND, cost: verbalCost(COMMAND, 0) };
  if (INFLECTED.has(entry.pos)) return { kind: 'nominal', ...shared, features: NOMINATIVE, cost: 0 };
  return { kind: 'invariable', ...shared, cost: 0 };
}

const INFLECTED: ReadonlySet<PartOfSpeech> = new Set(['n', 'propn', 'adj', 'num', 'pron', 'det', 'adv']);

function nominalReading(entry: LexiconEntry, ending: Ending, grade: Grade): Analysis | undefined {
  const { pos, flags, lemma } = entry;
  if (!INFLECTED.has(pos) && !PREDICATIVE_WORDS.has(lemma)) return undefined;
  if (grade === 'irregular' && !flags.some((flag) => flag === 'F' || flag === 'B' || flag === 'keep'))
    return undefined;
  if (pos === 'pron' && hasOwnForms(lemma)) return undefined;
  const features = nominalFeatures(idsOf(ending.chain));
  if (features.derivation && !DERIVED_FROM[features.derivation].includes(pos)) return undefined;
  if (pos === 'adv' && !isAdverbial(features)) return undefined;
  const cost = nominalCost(pos, features, ending.chain.length) + COST_OF_GRADE[grade];
  return { kind: 'nominal', lemma, pos, entry, features, morphemes: morphemesOf(ending), cost };
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

function verbalReading(entry: LexiconEntry, ending: Ending, dictionary: Dictionary): Analysis | undefined {
  if (entry.pos !== 'v' && entry.lemma !== 'еді') return undefined;
  const features = verbFeatures(idsOf(ending.chain));
  if (!inOrder(features.voices ?? [])) return undefined;
  const cost = verbalCost(features, ending.chain.length) + dictionary.rarity(entry);
  const { lemma, pos } = entry;
  return { kind: 'verbal', lemma, pos, entry, features, morphemes: morphemesOf(ending), cost };
}

/** Whether voices stand in the order of VOICES, each once: таныс-тыр-ыл. */
function inOrder(voices: readonly Voice[]): boolean {
  return voices.every((voice, at) => at === 0 || VOICES.indexOf(voices[at - 1]!) < VOICES.indexOf(voice));
}

/** Lemmas that are listed with a possessive and take its cases: бәрі → бәріне, біреуі → біреуінің, Елбасы → Елбасына. */
function possessedReading(entry: LexiconEntry, ending: Ending): Analysis | undefined {
  const { lemma, pos } = entry;
  if (pos !== 'pron' && pos !== 'num' && pos !== 'det' && !lemma.endsWith('басы')) return undefined;
  const features = nominalFeatures(['possessive-3', ...idsOf(ending.chain)]);
  const cost = nominalCost(pos, features, ending.chain.length);
  return { kind: 'nominal', lemma, pos, entry, features, morphemes: morphemesOf(ending), cost };
}
