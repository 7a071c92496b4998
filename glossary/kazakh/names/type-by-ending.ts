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

/** Ends of surnames of other languages that hardly end a Kazakh word or the name of a place. Own knowledge. */
const FOREIGN_SURNAME =
  /(?:.чук|.щук|.манн|.фман|.штейн|.[еио]лли|.етти|.уки|.мура|.мото|.яма|.дзава|.[нр]сон|.н[ое]нко|.[рндг]ез|.[рндг]ес)$/;

/** Whether a base form ends like a surname of another language: Накамура, Ковальчук, Мартинелли, Фернандес. */
export function isForeignSurname(base: string): boolean {
  return FOREIGN_SURNAME.test(base) && base.length > LONGEST_WORD && !/[әғқңөұүһі]/.test(base);
}

/** What is as short may be a word of any kind. */
const LONGEST_WORD = 5;

/** The type of a single name no list knows, by its stem, its case and its neighbours; a place when nothing speaks. */
export function typeByEnding({ base }: NameReading, besidePerson: boolean): TermType {
  return besidePerson || PERSON.test(base) || isForeignSurname(base) ? 'person' : 'place';
}
