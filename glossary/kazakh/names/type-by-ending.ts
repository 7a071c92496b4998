import type { TermType } from '#glossary/model/term-type.ts';
import type { NameReading } from './name-words.ts';

/** Second parts of given names and surnames. */
const PERSON =
  /(?:хан|бек|бай|тай|жан|гүл|ғали|мұрат|нұр|болат|мұхамед|мұхамбет|[қғ]ожа|мырза|берген|керей|сұлтан)$/;

/** Second parts of names of places. */
const PLACE =
  /(?:стан|тау|төбе|көл|бұлақ|сай|жайлау|ауыл|қала|кент|қорған|құдық|өзен|тоғай|арал|бұрг|бург|град|ск|жар|шоқы|қарағай|тас)$/;

/** Whether a base form ends like the name of a place: Бестөбе, Көкжайлау, Ақтас. */
export function hasPlaceEnding(base: string): boolean {
  return PLACE.test(base) && base.length > SHORTEST;
}

const SHORTEST = 4;

/** The type of a single name no list knows, by its stem, its case and its neighbours; a place when nothing speaks. */
export function typeByEnding({ base }: NameReading, besidePerson: boolean): TermType {
  return besidePerson || PERSON.test(base) ? 'person' : 'place';
}
