import { diffArrays } from 'diff';
import { distance } from 'fastest-levenshtein';

/** What became of a sentence; indexes count in the two lists given. */
export type SentenceDifference =
  /** `newIndexes` has several when the writer had merged them. */
  | { readonly kind: 'same'; readonly oldIndex: number; readonly newIndexes: readonly number[] }
  /** Parts of one new sentence that the writer had split; all of them stay. */
  | { readonly kind: 'same-parts'; readonly oldIndexes: readonly number[]; readonly newIndex: number }
  | { readonly kind: 'changed'; readonly oldIndex: number; readonly newIndex: number }
  | { readonly kind: 'added'; readonly newIndex: number }
  | { readonly kind: 'removed'; readonly oldIndex: number };

/** Sentences at least this alike (1 = equal) are one that was corrected; own judgement. */
const ALIKE = 0.55;

/** Longer sentences are compared by their beginnings, UTF-16 units. */
const COMPARED = 400;

/**
 * The differences of two lists of sentences, in order of the new list: a longest common subsequence, then merged, split
 * and corrected sentences between what stayed.
 */
export function compareSources(old: readonly string[], fresh: readonly string[]): SentenceDifference[] {
  const differences: SentenceDifference[] = [];
  let oldAt = 0;
  let newAt = 0;
  let gap: Gap = { olds: [], news: [] };
  const closeGap = (): void => {
    differences.push(...compareGap(old, fresh, gap));
    gap = { olds: [], news: [] };
  };
  for (const part of diffArrays(old.map(normalised), fresh.map(normalised))) {
    const count = part.value.length;
    if (part.removed) gap.olds.push(...range(oldAt, count));
    else if (part.added) gap.news.push(...range(newAt, count));
    else {
      closeGap();
      for (let at = 0; at < count; at += 1)
        differences.push({ kind: 'same', oldIndex: oldAt + at, newIndexes: [newAt + at] });
    }
    if (!part.added) oldAt += count;
    if (!part.removed) newAt += count;
  }
  closeGap();
  return differences;
}

/** Sentences between two that stayed. */
interface Gap {
  readonly olds: number[];
  readonly news: number[];
}

function compareGap(
  old: readonly string[],
  fresh: readonly string[],
  { olds, news }: Gap,
): SentenceDifference[] {
  const differences: SentenceDifference[] = [];
  const waiting = [...olds];
  const coming = [...news];
  while (waiting.length > 0 && coming.length > 0) {
    const merged = piecesOf(old[waiting[0]!]!, coming, fresh);
    const parts = piecesOf(fresh[coming[0]!]!, waiting, old);
    if (merged > 1) {
      differences.push({ kind: 'same', oldIndex: waiting.shift()!, newIndexes: coming.splice(0, merged) });
    } else if (parts > 1) {
      const newIndex = coming.shift()!;
      differences.push({ kind: 'same-parts', oldIndexes: waiting.splice(0, parts), newIndex });
    } else {
      const partner = coming.findIndex((index) => likeness(old[waiting[0]!]!, fresh[index]!) >= ALIKE);
      const oldIndex = waiting.shift()!;
      for (const newIndex of coming.splice(0, Math.max(partner, 0)))
        differences.push({ kind: 'added', newIndex });
      if (partner < 0) differences.push({ kind: 'removed', oldIndex });
      else differences.push({ kind: 'changed', oldIndex, newIndex: coming.shift()! });
    }
  }
  for (const oldIndex of waiting) differences.push({ kind: 'removed', oldIndex });
  for (const newIndex of coming) differences.push({ kind: 'added', newIndex });
  return differences;
}

/** How many of the first pieces, joined, are the whole; 0 = none. */
function piecesOf(whole: string, indexes: readonly number[], texts: readonly string[]): number {
  const wanted = bare(whole);
  let joined = '';
  for (const [at, index] of indexes.entries()) {
    joined += bare(texts[index]!);
    if (joined === wanted) return at + 1;
    if (!wanted.startsWith(joined)) return 0;
  }
  return 0;
}

function likeness(a: string, b: string): number {
  const [one, other] = [normalised(a).slice(0, COMPARED), normalised(b).slice(0, COMPARED)];
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 1 : 1 - distance(one, other) / longest;
}

function normalised(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function bare(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => from + at);
}
