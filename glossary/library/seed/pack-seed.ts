import { writeFileSync } from 'node:fs';
import { lemmaKey } from '#glossary/kazakh/morphology/dictionary.ts';
import { stemEndTable } from '#glossary/kazakh/morphology/stem-ends.ts';
import { LEXICON, parseLexicon, stemEndsFile } from './read-lexicon.ts';
import { ESTABLISHED_NAMES, FOREIGN_NAMES, GIVEN_NAMES, SURNAMES } from './read-names.ts';
import { packedFile, packFrom, seedLines } from './read-table.ts';

/** Writes the packed file of every list that is looked up by words into a seed folder, beside its TSV files. */
export function packSeed(seedDirectory: string): void {
  writeFileSync(packedFile(LEXICON, seedDirectory), packFrom(LEXICON, seedDirectory));
  writeFileSync(packedFile(GIVEN_NAMES, seedDirectory), packFrom(GIVEN_NAMES, seedDirectory));
  writeFileSync(packedFile(SURNAMES, seedDirectory), packFrom(SURNAMES, seedDirectory));
  writeFileSync(packedFile(FOREIGN_NAMES, seedDirectory), packFrom(FOREIGN_NAMES, seedDirectory));
  writeFileSync(packedFile(ESTABLISHED_NAMES, seedDirectory), packFrom(ESTABLISHED_NAMES, seedDirectory));
  const lemmas = seedLines(LEXICON, seedDirectory).flatMap(({ lines }) => parseLexicon(lines).map(lemmaKey));
  writeFileSync(stemEndsFile(seedDirectory), stemEndTable(lemmas));
}
