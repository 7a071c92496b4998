import type { KazakhCase } from '#glossary/model/lexicon.ts';
import type { Person } from './features.ts';
import { VOWEL } from './letter-class.ts';
import { AT, always, both, byClass, byVowel, type Suffix, suffix } from './suffix.ts';

/** Places where a case ending takes its ordinary form. */
const PLAIN =
  AT.noun |
  AT.derived |
  AT.derivedQ |
  AT.plural |
  AT.possessedLong |
  AT.attributive |
  AT.owned |
  AT.participle |
  AT.verbalNoun;
const CASE_PLACES = PLAIN | AT.possessedShort;
/** Places where a possessive may stand. */
const SINGLE = AT.noun | AT.derived | AT.derivedG | AT.participle | AT.verbalNoun;
const OWNABLE = SINGLE | AT.plural;

/**
 * The endings of nouns in the order they are written: plural, possessive, case, then -ғы or -нікі and the same again,
 * at last the person of a predicate. Spellings: own knowledge, checked against forms seen in running text.
 */
export const PLURAL = suffix(
  'plural',
  AT.noun | AT.derived | AT.derivedQ | AT.attributive | AT.owned | AT.participle | AT.verbalNoun,
  AT.plural,
  byClass('лар', 'лар', 'дар', 'дар', 'дар', 'тар'),
);

export const POSSESSIVES: Readonly<Record<Person, Suffix>> = {
  '1sg': suffix('possessive-1sg', OWNABLE, AT.possessedShort, byVowel('м', 'ым')),
  '2sg': suffix('possessive-2sg', OWNABLE, AT.possessedShort, byVowel('ң', 'ың')),
  '2sg-polite': suffix('possessive-2sg-polite', OWNABLE, AT.possessedLong, byVowel('ңыз', 'ыңыз')),
  '3': suffix('possessive-3', OWNABLE | AT.attributive, AT.possessed3, byVowel('сы', 'ы')),
  '1pl': suffix('possessive-1pl', OWNABLE, AT.possessedLong, byVowel('мыз', 'ымыз')),
  '2pl': suffix('possessive-2pl', SINGLE, AT.possessedLong, byVowel('ңдар', 'ыңдар')),
  '2pl-polite': suffix('possessive-2pl-polite', SINGLE, AT.possessedLong, byVowel('ңыздар', 'ыңыздар')),
};

/** -лар is written once: достарың is "your friends" whether you are one or many. */
export const POSSESSIVES_AFTER_PLURAL: Readonly<Record<'2pl' | '2pl-polite', Suffix>> = {
  '2pl': suffix('possessive-2pl', AT.plural, AT.possessedShort, always('ың')),
  '2pl-polite': suffix('possessive-2pl-polite', AT.plural, AT.possessedLong, always('ыңыз')),
};

/** Case endings after a stem, a plural or a possessive of the first and second person. */
export const CASE_SUFFIXES: Readonly<Record<Exclude<KazakhCase, 'nom'>, Suffix>> = {
  gen: suffix('gen', CASE_PLACES, AT.end, byClass('ның', 'дың', 'дың', 'ның', 'дың', 'тың')),
  dat: suffix('dat', PLAIN, AT.end, byClass('ға', 'ға', 'ға', 'ға', 'ға', 'қа')),
  acc: suffix('acc', CASE_PLACES, AT.end, byClass('ны', 'ды', 'ды', 'ды', 'ды', 'ты')),
  loc: suffix('loc', CASE_PLACES, AT.locative, byClass('да', 'да', 'да', 'да', 'да', 'та')),
  abl: suffix('abl', CASE_PLACES, AT.ablative, byClass('дан', 'дан', 'дан', 'нан', 'дан', 'тан')),
  ins: suffix('ins', CASE_PLACES, AT.end, byClass('мен', 'мен', 'мен', 'мен', 'бен', 'пен'), true),
};

/** Dative after -ым, -ың: досыма. */
export const DATIVE_SHORT = suffix('dat', AT.possessedShort, AT.end, always('а'));

/** Case endings after the possessive of the third person, with the pronominal н: баласына, баласында. */
export const CASE_SUFFIXES_3: Readonly<Record<Exclude<KazakhCase, 'nom'>, Suffix>> = {
  gen: suffix('gen', AT.possessed3, AT.end, always('ның')),
  dat: suffix('dat', AT.possessed3, AT.end, always('на')),
  acc: suffix('acc', AT.possessed3, AT.end, [both('н', VOWEL)]),
  loc: suffix('loc', AT.possessed3, AT.locative, always('нда')),
  abl: suffix('abl', AT.possessed3, AT.ablative, always('нан')),
  ins: suffix('ins', AT.possessed3, AT.end, always('мен'), true),
};

/** -ғы after a locative: қаладағы. */
export const ATTRIBUTIVE = suffix('attributive', AT.locative, AT.attributive, always('ғы'));

/** -нікі "belonging to", always front. */
export const OWNED = suffix(
  'owned',
  CASE_PLACES,
  AT.owned,
  byClass('нікі', 'дікі', 'дікі', 'дікі', 'дікі', 'тікі'),
  true,
);
export const OWNED_3 = suffix('owned', AT.possessed3, AT.owned, always('нікі'), true);

/** -дай "like". */
export const SIMILATIVE = suffix(
  'similative',
  CASE_PLACES,
  AT.end,
  byClass('дай', 'дай', 'дай', 'дай', 'дай', 'тай'),
);
/** With the pronominal н: үйіндей, менікіндей. */
export const SIMILATIVE_3 = suffix('similative', AT.possessed3 | AT.owned, AT.end, always('ндай'));

/** -ша "according to". On a bare stem it makes another word (қазақша), so it is kept apart from the inflections. */
export const EQUATIVE = suffix('equative', CASE_PLACES, AT.end, always('ша'));
export const EQUATIVE_3 = suffix('equative', AT.possessed3, AT.end, always('нша'));

/** After what a person ending makes a predicate of a noun. */
const PREDICATES = CASE_PLACES | AT.possessed3 | AT.locative | AT.ablative;

/** The long set of persons: predicates, -ған, -ар, -мақ, -ып, -а, and the bare stems of POSTURE_VERBS. */
export const LONG_PERSONS: Readonly<Record<Exclude<Person, '3'>, Suffix>> = {
  '1sg': longPerson('1sg', byClass('мын', 'мын', 'мын', 'мын', 'бын', 'пын')),
  '2sg': longPerson('2sg', always('сың')),
  '2sg-polite': longPerson('2sg-polite', always('сыз')),
  '1pl': longPerson('1pl', byClass('мыз', 'мыз', 'мыз', 'быз', 'быз', 'пыз')),
  '2pl': longPerson('2pl', always('сыңдар')),
  '2pl-polite': longPerson('2pl-polite', always('сыздар')),
};

function longPerson(person: Person, spellings: ReturnType<typeof always>): Suffix {
  return suffix(`person-${person}`, PREDICATES | AT.present | AT.sequential | AT.verb, AT.end, spellings);
}

/** Every suffix a noun can take, for the search from the end of a word. */
export const NOMINAL_SUFFIXES: readonly Suffix[] = [
  PLURAL,
  ...Object.values(POSSESSIVES),
  ...Object.values(POSSESSIVES_AFTER_PLURAL),
  ...Object.values(CASE_SUFFIXES),
  DATIVE_SHORT,
  ...Object.values(CASE_SUFFIXES_3),
  ATTRIBUTIVE,
  OWNED,
  OWNED_3,
  SIMILATIVE,
  SIMILATIVE_3,
  EQUATIVE,
  EQUATIVE_3,
  ...Object.values(LONG_PERSONS),
];

/** After an abbreviation the possessive of the third person may go unwritten: АҚШ-на = its dative. */
export const UNWRITTEN_POSSESSIVE = new Set<Suffix>([
  ...Object.values(CASE_SUFFIXES_3),
  OWNED_3,
  SIMILATIVE_3,
]);
