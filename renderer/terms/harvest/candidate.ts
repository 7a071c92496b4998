import type { HarvestCandidate } from '#contract/terms-service.ts';
import type { EntryContent } from '#glossary/model/entry.ts';
import type { TermType } from '#glossary/model/term-type.ts';
import { newEntry } from '../entry-content.ts';

/** What tells candidates apart. */
export function candidateKey({ base, type }: HarvestCandidate): string {
  return `${type} ${base}`;
}

/** The likeliest English; '' when none is known. */
export function englishOf({ suggestions }: HarvestCandidate): string {
  return suggestions[0]?.text ?? '';
}

/** What the writer makes of a candidate: other English, another type; what is absent is as it was found. */
export interface Mended {
  readonly english?: string;
  readonly type?: TermType;
}

/** The entry a candidate becomes; only a person has a gender. */
export function contentOfCandidate(candidate: HarvestCandidate, mended: Mended): EntryContent {
  const { english = englishOf(candidate), type = candidate.type } = mended;
  const content = newEntry(candidate.base, english, type);
  return type === 'person' ? { ...content, gender: candidate.gender } : content;
}
