import {
  type NominalFeatures,
  PERSONS,
  type Person,
  type VerbFeatures,
  VOICES,
  type Voice,
} from './features.ts';
import { nominalFeatures } from './nominal-features.ts';

/** Reads the suffixes of a verb, innermost first, into features; ids are those of verb-suffixes.ts. */
export function verbFeatures(ids: readonly string[]): VerbFeatures {
  const voices: Voice[] = [];
  let at = 0;
  for (; ids[at]?.startsWith('voice-'); at++)
    voices.push(VOICES.find((voice) => ids[at] === `voice-${voice}`)!);
  const negative = ids[at] === 'negative';
  if (negative) at++;
  const base = { ...(voices.length > 0 && { voices }), ...(negative && { negative: true as const }) };
  return { ...base, ...restOf(ids[at], ids.slice(at + 1)) } as VerbFeatures;
}

function restOf(id: string | undefined, after: readonly string[]): VerbFeatures {
  switch (id) {
    case undefined:
      return { form: 'finite', mood: 'imperative', person: '2sg' };
    case 'present':
      return after.length > 0
        ? { form: 'finite', tense: 'present', person: personIn(after[0]!) }
        : { form: 'converb', converb: 'simultaneous' };
    case 'sequential':
      return after.length > 0
        ? { form: 'finite', tense: 'evidential', person: personIn(after[0]!) }
        : { form: 'converb', converb: 'sequential' };
    case 'past':
      return { form: 'finite', tense: 'past', person: personIn(after[0]) };
    case 'conditional':
    case 'desiderative':
      return { form: 'finite', mood: id, person: personIn(after[0]) };
    case 'perfect':
    case 'habitual':
    case 'future':
    case 'intention':
      if (after[0]?.startsWith('person-')) return { form: 'finite', tense: id, person: personIn(after[0]) };
      return { form: 'participle', tense: id, ...nominalPart(after) };
    case 'verbal-noun':
    case 'agent':
      return { form: id, ...nominalPart(after) };
    case 'purpose':
    case 'until':
    case 'unless':
    case 'cause':
      return { form: 'converb', converb: id };
    case 'person-1sg':
    case 'person-2sg':
    case 'person-2sg-polite':
    case 'person-1pl':
    case 'person-2pl':
    case 'person-2pl-polite':
      return { form: 'finite', tense: 'present', person: personIn(id) };
    default:
      return {
        form: 'finite',
        mood: id.startsWith('optative') ? 'optative' : 'imperative',
        person: personIn(id),
      };
  }
}

function nominalPart(ids: readonly string[]): { nominal?: NominalFeatures } {
  return ids.length > 0 ? { nominal: nominalFeatures(ids) } : {};
}

/** The person named after the first hyphen of an id; the third when there is no id. */
function personIn(id: string | undefined): Person {
  if (id === undefined) return '3';
  const name = id.slice(id.indexOf('-') + 1);
  return PERSONS.find((person) => person === name)!;
}
