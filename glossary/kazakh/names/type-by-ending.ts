import type { TermType } from '#glossary/model/term-type.ts';
import type { NameReading } from './name-words.ts';

/** Second parts of given names and surnames. */
const PERSON =
  /(?:хан|бек|бай|жан|гүл|ғали|мұрат|нұр|болат|мұхамед|мұхамбет|қожа|мырза|берген|керей|сұлтан)$/;

/** The type of a single name no list knows, by its stem, its case and its neighbours; a place when nothing speaks. */
export function typeByEnding({ base }: NameReading, besidePerson: boolean): TermType {
  return besidePerson || PERSON.test(base) ? 'person' : 'place';
}
