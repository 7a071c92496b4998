import { type StemCandidate, stemCandidates } from './stem-candidates.ts';

/**
 * One key under which the last word of a term is found. With `possessed` the term is listed with the possessive of an
 * izafet head, and every possessive form of the stem is a form of it: «Қаржы министрлігі» has the key министрлік,
 * possessed, and so the forms министрлігіне, министрліктерінің, ауа райы has ауа райымыз.
 */
export interface TermKey {
  /** A stem as in StemCandidate. */
  readonly stem: string;
  readonly possessed: boolean;
}

/**
 * Keys of a term by its last word in its base form, the plain one first; a word that cannot be a possessive has no
 * other. Only the last word of a term takes endings: the words before it stand as they are listed.
 */
export function termKeys(lastWord: string): readonly TermKey[] {
  const [bare, ...inflected] = stemCandidates(lastWord);
  const keys: TermKey[] = [{ stem: bare!.stem, possessed: false }];
  for (const { stem, features } of inflected) {
    if (features.possessor !== '3' || features.case !== 'nom' || features.number || features.outer) continue;
    keys.push({ stem, possessed: true });
  }
  return keys;
}

/** Whether a reading of a word is a form of the term with this key. */
export function bearsKey(candidate: StemCandidate, key: TermKey): boolean {
  return candidate.stem === key.stem && (!key.possessed || candidate.features.possessor !== undefined);
}

/**
 * Whether a word is a form of a term's last word. `kind` says how the term is listed: `plain`, or `possessed` for an
 * izafet head (министрлігі has the form министрлігіне, not министрлікке).
 */
export function isInflectionOf(stem: string, word: string, kind: 'plain' | 'possessed' = 'plain'): boolean {
  const keys = termKeys(stem).filter(({ possessed }) => possessed === (kind === 'possessed'));
  return stemCandidates(word).some((candidate) => keys.some((key) => bearsKey(candidate, key)));
}
