import type { Converb, Person, Tense, Voice } from './features.ts';
import {
  CLOSE,
  CONSONANT,
  GLIDE_Y,
  LATERAL,
  NASAL,
  SONORANT,
  VOICED,
  VOICELESS,
  VOWEL,
} from './letter-class.ts';
import {
  AT,
  always,
  beginningWithA,
  beginningWithLostA,
  beginningWithU,
  both,
  byClass,
  byVowel,
  melting,
  type Suffix,
  suffix,
} from './suffix.ts';

const STEM = AT.verb | AT.voice;
const STEM_OR_NEGATIVE = STEM | AT.negative;

/**
 * The endings of verbs in the order they are written: voice, negation, tense or mood, person; participles and verbal
 * nouns go on with the endings of nouns. Spellings: own knowledge, checked against forms seen in running text.
 */
export const VOICE_SUFFIXES: Readonly<Record<Voice, Suffix>> = {
  reciprocal: suffix('voice-reciprocal', STEM, AT.voice, byVowel('с', 'ыс')),
  reflexive: suffix('voice-reflexive', STEM, AT.voice, byVowel('н', 'ын')),
  causative: suffix('voice-causative', STEM, AT.voice, [
    both('т', VOWEL | SONORANT | GLIDE_Y | LATERAL),
    both('дыр', LATERAL | NASAL | VOICED | SONORANT),
    both('тыр', VOICELESS),
    both('ғыз', CONSONANT & ~VOICELESS),
    both('қыз', VOICELESS),
  ]),
  passive: suffix('voice-passive', STEM, AT.voice, byVowel('л', 'ыл')),
};

/** The passive of a stem whose last consonant is л: алын, жоспарлан. */
export const PASSIVE_AFTER_L = suffix('voice-passive', STEM, AT.voice, [
  both('ын', LATERAL),
  both('н', VOWEL),
]);

export const NEGATIVE = suffix('negative', STEM, AT.negative, byClass('ма', 'ма', 'ма', 'ба', 'ба', 'па'));

/** -а: stem of the present, and the simultaneous converb. */
export const PRESENT = suffix('present', STEM_OR_NEGATIVE, AT.present, beginningWithA(''));

/** -ып: the sequential converb, and the stem of the evidential past. */
export const SEQUENTIAL = suffix('sequential', STEM_OR_NEGATIVE, AT.sequential, byVowel('п', 'ып'));

/** -ды, before the short persons. */
export const PAST = suffix(
  'past',
  STEM_OR_NEGATIVE,
  AT.shortPersons,
  byClass('ды', 'ды', 'ды', 'ды', 'ды', 'ты'),
);

/** -са, before the short persons. */
export const CONDITIONAL = suffix('conditional', STEM_OR_NEGATIVE, AT.shortPersons, always('са'));

/** Participles. */
export const PARTICIPLES = {
  perfect: suffix('perfect', STEM_OR_NEGATIVE, AT.participle, afterG('ған', 'қан')),
  habitual: suffix('habitual', STEM_OR_NEGATIVE, AT.participle, beginningWithA('тын')),
  future: suffix('future', STEM, AT.participle, beginningWithLostA('р', both('р', CLOSE))),
  intention: suffix(
    'intention',
    STEM_OR_NEGATIVE,
    AT.participle,
    byClass('мақ', 'мақ', 'мақ', 'бақ', 'бақ', 'пақ'),
  ),
} as const satisfies Partial<Record<Tense, Suffix>>;

/** -мас, the negative of -ар, after -ма: бармас. */
export const FUTURE_NEGATIVE = suffix('future', AT.negative, AT.participle, always('с'));

/** -мақшы, the other form of -мақ. */
export const INTENTION_LONG = suffix(
  'intention',
  STEM_OR_NEGATIVE,
  AT.participle,
  byClass('мақшы', 'мақшы', 'мақшы', 'бақшы', 'бақшы', 'пақшы'),
);

export const VERBAL_NOUN = suffix('verbal-noun', STEM_OR_NEGATIVE, AT.verbalNoun, beginningWithU(''));
export const AGENT = suffix('agent', STEM_OR_NEGATIVE, AT.verbalNoun, beginningWithU('шы'));

/** Converbs with an ending of their own. */
export const CONVERB_SUFFIXES: Readonly<Record<Exclude<Converb, 'sequential' | 'simultaneous'>, Suffix>> = {
  purpose: suffix('purpose', STEM_OR_NEGATIVE, AT.end, afterG('ғалы', 'қалы')),
  until: suffix('until', STEM_OR_NEGATIVE, AT.end, afterG('ғанша', 'қанша')),
  unless: suffix('unless', AT.negative, AT.end, always('йынша')),
  cause: suffix('cause', STEM_OR_NEGATIVE, AT.end, afterG('ғандықтан', 'қандықтан')),
};

/** "Let me, let us, let him". */
export const OPTATIVES: Readonly<Record<'1sg' | '1pl' | '3', Suffix>> = {
  '1sg': suffix(
    'optative-1sg',
    STEM_OR_NEGATIVE,
    AT.end,
    beginningWithLostA('йын', melting('и', 'ын', CLOSE, 'close')),
  ),
  '1pl': suffix(
    'optative-1pl',
    STEM_OR_NEGATIVE,
    AT.end,
    beginningWithLostA('йық', melting('и', 'ық', CLOSE, 'close')),
  ),
  '3': suffix('optative-3', STEM_OR_NEGATIVE, AT.end, always('сын')),
};

/** Commands; to one person (сен) it is the bare stem. */
export const IMPERATIVES: Readonly<Record<'2sg-polite' | '2pl' | '2pl-polite', Suffix>> = {
  '2sg-polite': suffix('imperative-2sg-polite', STEM_OR_NEGATIVE, AT.end, byVowel('ңыз', 'ыңыз')),
  '2pl': suffix('imperative-2pl', STEM_OR_NEGATIVE, AT.end, byVowel('ңдар', 'ыңдар')),
  '2pl-polite': suffix('imperative-2pl-polite', STEM_OR_NEGATIVE, AT.end, byVowel('ңыздар', 'ыңыздар')),
};

/** -ғы, then a person: барғысы (келеді) "wants to go". */
export const DESIDERATIVE = suffix('desiderative', STEM_OR_NEGATIVE, AT.desire, afterG('ғы', 'қы'));

/** The short set of persons, after -ды and -са; the third has no ending. */
export const SHORT_PERSONS: Readonly<Record<Exclude<Person, '3'>, Suffix>> = {
  '1sg': suffix('person-1sg', AT.shortPersons | AT.desire, AT.end, always('м')),
  '2sg': suffix('person-2sg', AT.shortPersons | AT.desire, AT.end, always('ң')),
  '2sg-polite': suffix('person-2sg-polite', AT.shortPersons | AT.desire, AT.end, always('ңыз')),
  '1pl': suffix('person-1pl', AT.shortPersons, AT.end, always('қ')),
  '2pl': suffix('person-2pl', AT.shortPersons | AT.desire, AT.end, always('ңдар')),
  '2pl-polite': suffix('person-2pl-polite', AT.shortPersons | AT.desire, AT.end, always('ңыздар')),
};

export const DESIRE_PERSONS: Readonly<Record<'3' | '1pl', Suffix>> = {
  '3': suffix('person-3', AT.desire, AT.end, always('сы')),
  '1pl': suffix('person-1pl', AT.desire, AT.end, always('мыз')),
};

/** The third person of the present and of the evidential past. */
export const PRESENT_3 = suffix('person-3', AT.present, AT.end, always('ды'));
export const EVIDENTIAL_3 = suffix('person-3', AT.sequential, AT.end, always('ты'));

/** барам beside барамын. */
export const PRESENT_1SG_SHORT = suffix('person-1sg', AT.present, AT.end, always('м'));

function afterG(voiced: string, voiceless: string) {
  return byClass(voiced, voiced, voiced, voiced, voiced, voiceless);
}

/** Every suffix that only a verb takes, for the search from the end of a word. */
export const VERB_SUFFIXES: readonly Suffix[] = [
  ...Object.values(VOICE_SUFFIXES),
  PASSIVE_AFTER_L,
  NEGATIVE,
  PRESENT,
  SEQUENTIAL,
  PAST,
  CONDITIONAL,
  ...Object.values(PARTICIPLES),
  FUTURE_NEGATIVE,
  INTENTION_LONG,
  VERBAL_NOUN,
  AGENT,
  ...Object.values(CONVERB_SUFFIXES),
  ...Object.values(OPTATIVES),
  ...Object.values(IMPERATIVES),
  DESIDERATIVE,
  ...Object.values(SHORT_PERSONS),
  ...Object.values(DESIRE_PERSONS),
  PRESENT_3,
  EVIDENTIAL_3,
  PRESENT_1SG_SHORT,
];
