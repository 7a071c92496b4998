import { fold } from '#glossary/kazakh/letters/fold.ts';
import type { NominalFeatures } from '#glossary/kazakh/morphology/features.ts';
import { endingReadings, stemCandidates } from '#glossary/kazakh/morphology/stem-candidates.ts';

const NOMINATIVE: NominalFeatures = { case: 'nom' };

/**
 * What the endings of a name or term say, from its written form and its base form: Кәрімованың, Кәрімова → gen. The
 * possessive of a base that has one (министрлігі) is a part of the name and left out.
 */
export function endingsOfFixed(written: string, base: string): NominalFeatures {
  const word = lastWord(written);
  const stem = fold(lastWord(base)).replace(/[«»„“”"]/g, '');
  const bare = word.replace(/[«»„“”"]/g, '');
  if (bare !== word) {
    const ending = /[»“”"][-‐‑–]?(\p{Ll}+)$/u.exec(written)?.[1];
    if (ending !== undefined) return endingReadings(ending)[0] ?? NOMINATIVE;
  }
  const candidates = stemCandidates(bare);
  const plain = candidates.find((candidate) => candidate.stem === stem);
  if (plain !== undefined) return plain.features;
  const unpossessed = new Set(
    stemCandidates(stem).flatMap((one) => (one.features.possessor === '3' ? [one.stem] : [])),
  );
  const possessed = candidates.find(
    (candidate) => candidate.features.possessor === '3' && unpossessed.has(candidate.stem),
  );
  if (possessed === undefined) return NOMINATIVE;
  const { possessor: _, ...features } = possessed.features;
  return features;
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}
