import { assertNever } from '#glossary/model/assert-never.ts';
import { QostilError } from '#glossary/model/errors.ts';
import { append, attachToVerb, type Joined, type StemTraits } from './attach.ts';
import { POSTURE_VERBS } from './exceptions.ts';
import type { FiniteFeatures, NominalFeatures, Person, VerbFeatures, Voice } from './features.ts';
import { nominalSuffixes } from './inflect-noun.ts';
import { isVowelLetter } from './letter-class.ts';
import { LONG_PERSONS } from './nominal-suffixes.ts';
import { AT, type Suffix } from './suffix.ts';
import {
  AGENT,
  CONDITIONAL,
  CONVERB_SUFFIXES,
  DESIDERATIVE,
  DESIRE_PERSONS,
  EVIDENTIAL_3,
  FUTURE_NEGATIVE,
  IMPERATIVES,
  INTENTION_LONG,
  NEGATIVE,
  OPTATIVES,
  PARTICIPLES,
  PASSIVE_AFTER_L,
  PAST,
  PRESENT,
  PRESENT_1SG_SHORT,
  PRESENT_3,
  SEQUENTIAL,
  SHORT_PERSONS,
  VERBAL_NOUN,
  VOICE_SUFFIXES,
} from './verb-suffixes.ts';

/**
 * The forms of a verb with these features, the commonest first. The stem is the imperative (бар, оқы); of several words
 * the last is inflected (жауап бер). Voices are made by the regular suffixes; most derived verbs are stems of their own
 * in a dictionary. Throws QostilError `input-invalid` for features that no word has at once.
 */
export function inflectVerb(
  stem: string,
  features: VerbFeatures,
  traits: StemTraits = {},
): readonly string[] {
  const forms = [...tails(features), ...postureTails(stem, features)].map((tail) => {
    const chain = [...(features.negative ? [NEGATIVE] : []), ...tail];
    return build(stem, features.voices ?? [], chain, traits);
  });
  return [...new Set(forms)];
}

function build(stem: string, voices: readonly Voice[], chain: readonly Suffix[], traits: StemTraits): string {
  let word: Joined = { text: stem, harmony: 0 };
  let bare = true;
  const add = (suffix: Suffix) => {
    word = bare ? attachToVerb(stem, suffix, traits) : append(word, suffix);
    bare = false;
  };
  for (const voice of voices) {
    add(voice === 'passive' && endsInL(word.text) ? PASSIVE_AFTER_L : VOICE_SUFFIXES[voice]);
  }
  for (const suffix of chain) add(suffix);
  return word.text;
}

/** тұрмын beside тұрамын. */
function postureTails(stem: string, features: VerbFeatures): readonly (readonly Suffix[])[] {
  if (features.form !== 'finite' || features.tense !== 'present' || features.negative) return [];
  if (POSTURE_VERBS.get(stem) !== stem) return [];
  return [features.person === '3' ? [] : [LONG_PERSONS[features.person]]];
}

/** Whether the last consonant of a stem is л: ал, жоспарла. */
function endsInL(stem: string): boolean {
  const end = isVowelLetter(stem.charCodeAt(stem.length - 1)) ? stem.at(-2) : stem.at(-1);
  return end === 'л';
}

/** The suffixes after the negation, innermost first; several where a form has two spellings. */
function tails(features: VerbFeatures): readonly (readonly Suffix[])[] {
  switch (features.form) {
    case 'finite':
      return finiteTails(features);
    case 'participle':
      return participles(features.tense, features.negative).map((suffix) => [
        suffix,
        ...nominal(features.nominal, AT.participle),
      ]);
    case 'converb':
      if (features.converb === 'sequential') return [[SEQUENTIAL]];
      if (features.converb === 'simultaneous') return [[PRESENT]];
      if (features.converb === 'unless' && !features.negative) {
        throw new QostilError('input-invalid', { missing: 'negative' });
      }
      return [[CONVERB_SUFFIXES[features.converb]]];
    case 'verbal-noun':
      return [[VERBAL_NOUN, ...nominal(features.nominal, AT.verbalNoun)]];
    case 'agent':
      return [[AGENT, ...nominal(features.nominal, AT.verbalNoun)]];
    default:
      return assertNever(features);
  }
}

function finiteTails({ tense, mood, person, negative }: FiniteFeatures): readonly (readonly Suffix[])[] {
  if (mood) return [moodTail(mood, person)];
  switch (tense) {
    case 'present':
      if (person === '3') return [[PRESENT, PRESENT_3]];
      if (person === '1sg')
        return [
          [PRESENT, LONG_PERSONS[person]],
          [PRESENT, PRESENT_1SG_SHORT],
        ];
      return [[PRESENT, LONG_PERSONS[person]]];
    case 'past':
      return [person === '3' ? [PAST] : [PAST, SHORT_PERSONS[person]]];
    case 'evidential':
      return [[SEQUENTIAL, person === '3' ? EVIDENTIAL_3 : LONG_PERSONS[person]]];
    case 'perfect':
    case 'habitual':
    case 'future':
    case 'intention':
      return participles(tense, negative).map((suffix) =>
        person === '3' ? [suffix] : [suffix, LONG_PERSONS[person]],
      );
    case undefined:
      throw new QostilError('input-invalid', { missing: 'tense' });
    default:
      return assertNever(tense);
  }
}

function moodTail(mood: NonNullable<FiniteFeatures['mood']>, person: Person): readonly Suffix[] {
  switch (mood) {
    case 'conditional':
      return person === '3' ? [CONDITIONAL] : [CONDITIONAL, SHORT_PERSONS[person]];
    case 'desiderative':
      return [
        DESIDERATIVE,
        person === '3' || person === '1pl' ? DESIRE_PERSONS[person] : SHORT_PERSONS[person],
      ];
    case 'imperative':
      if (person === '2sg') return [];
      if (person in IMPERATIVES) return [IMPERATIVES[person as keyof typeof IMPERATIVES]];
      break;
    case 'optative':
      if (person in OPTATIVES) return [OPTATIVES[person as keyof typeof OPTATIVES]];
      break;
    default:
      return assertNever(mood);
  }
  throw new QostilError('input-invalid', { mood, person });
}

function participles(tense: keyof typeof PARTICIPLES, negative: true | undefined): readonly Suffix[] {
  if (tense === 'future' && negative) return [FUTURE_NEGATIVE];
  return tense === 'intention' ? [PARTICIPLES.intention, INTENTION_LONG] : [PARTICIPLES[tense]];
}

function nominal(features: NominalFeatures | undefined, place: number): readonly Suffix[] {
  return features ? nominalSuffixes(features, place) : [];
}
