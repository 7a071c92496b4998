import { CASES, type KazakhCase } from '#glossary/model/lexicon.ts';
import { DERIVATIONS, type Derivation, type NominalFeatures, PERSONS, type Person } from './features.ts';

type Mutable = { -readonly [key in keyof NominalFeatures]: NominalFeatures[key] };

/** The features of a noun with no ending. */
export const NOMINATIVE: NominalFeatures = { case: 'nom' };

/** Reads nominal suffixes, innermost first, into features; ids are those of nominal-suffixes.ts. */
export function nominalFeatures(ids: readonly string[]): NominalFeatures {
  const features: Mutable = { case: 'nom' };
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at]!;
    if (id === 'plural') features.number = 'pl';
    else if (id.startsWith('possessive-')) features.possessor = personOf(id);
    else if (id.startsWith('derive-')) features.derivation = derivationOf(id);
    else if (id.startsWith('person-')) features.copula = personOf(id);
    else if (isCase(id)) features.case = id;
    else if (id === 'similative' || id === 'equative') features[id] = true;
    else {
      if (id === 'attributive') features.attributive = true;
      else {
        features.case = 'gen';
        features.owned = true;
      }
      if (at + 1 < ids.length) features.outer = nominalFeatures(ids.slice(at + 1));
      return features;
    }
  }
  return features;
}

function personOf(id: string): Person {
  const person = id.slice(id.indexOf('-') + 1);
  return PERSONS.find((known) => known === person)!;
}

function derivationOf(id: string): Derivation {
  return DERIVATIONS.find((known) => id === `derive-${known}`)!;
}

function isCase(id: string): id is KazakhCase {
  return (CASES as readonly string[]).includes(id);
}
