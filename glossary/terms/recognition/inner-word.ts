import type { StemCandidate } from '#glossary/kazakh/morphology/stem-candidates.ts';

/** The genitive of a word in ы or і, most of them izafet heads: Республикасының, министрлігінің. */
const GENITIVE = /(?:ының|інің)$/;

/**
 * How a word inside a longer term is compared: an izafet head that is itself a possessor stands with or without the
 * genitive (Қазақстан Республикасы Президенті, Қазақстан Республикасының Президенті), and so does a word that ends like
 * one (Алматының әкімі). Other words keep their genitive: баланың бақшасы is no бала бақшасы. Takes and gives a folded
 * word. Own knowledge; both are seen in running text.
 */
export function innerWord(folded: string): string {
  return GENITIVE.test(folded) ? folded.slice(0, -'ның'.length) : folded;
}

/**
 * The singular of a plural without other endings inside a longer term: аудандар әкімдері are of аудан әкімі. With a
 * genitive it is none, as in the singular: балалардың бақшасы is no бала бақшасы. null = it is none.
 */
export function singularInside({ stem, features, grade }: StemCandidate): string | null {
  const { number, possessor, case: ending, outer, copula } = features;
  const isBare = ending === 'nom' && possessor === undefined && !outer && !copula;
  return number === 'pl' && isBare && grade === 'strict' ? stem : null;
}
