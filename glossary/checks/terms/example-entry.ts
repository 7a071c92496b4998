import { bareEntry, type Entry, type EntryContent } from '#glossary/model/entry.ts';
import type { EntryId } from '#glossary/model/ids.ts';

/** An entry for the examples of checks: base form, renderings preferred first, and what else it needs. */
export function exampleEntry(
  base: string,
  renderings: readonly string[],
  more: Partial<EntryContent> = {},
): Entry {
  return {
    id: base.length as EntryId,
    ...bareEntry(base),
    renderings: renderings.map((text, at) => ({
      text,
      status: at === 0 ? 'preferred' : 'accepted',
      kind: 'full',
      isForbiddenEverywhere: false,
    })),
    starterKey: '',
    createdAt: '',
    createdBy: '',
    changedAt: '',
    changedBy: '',
    revision: 1,
    ...more,
  };
}
