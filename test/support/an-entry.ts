import { bareEntry, type EntryContent, preferredAs } from '#glossary/model/entry.ts';

/** The content of an entry with one form and one rendering, changed as asked. */
export function anEntry(base: string, rendering: string, changes: Partial<EntryContent> = {}): EntryContent {
  return {
    ...bareEntry(base),
    renderings: [preferredAs(rendering)],
    ...changes,
  };
}
