import type { HarvestCandidate } from '#contract/terms-service.ts';
import type { EntryContent } from '#glossary/model/entry.ts';
import { newEntry } from '../entry-content.ts';

/** What tells candidates apart. */
export function candidateKey({ base, type }: HarvestCandidate): string {
  return `${type} ${base}`;
}

/** The likeliest English; '' when none is known. */
export function englishOf({ suggestions }: HarvestCandidate): string {
  return suggestions[0]?.text ?? '';
}

/** The entry a candidate becomes under an English. */
export function contentOfCandidate({ base, type, gender }: HarvestCandidate, english: string): EntryContent {
  return { ...newEntry(base, english, type), gender };
}
