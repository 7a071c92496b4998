import { bareEntry, type Entry, type EntryContent, preferredAs } from '#glossary/model/entry.ts';
import type { TermType } from '#glossary/model/term-type.ts';

/**
 * The content of a new entry: its Kazakh, its English ('' = none yet), its type. A person of two names is called by the
 * surname after the first mention: Aigul Serikbayeva, then Serikbayeva.
 */
export function newEntry(kazakh: string, english: string, type: TermType): EntryContent {
  const rendering = english.trim();
  const words = rendering.split(/\s+/u);
  return {
    ...bareEntry(kazakh.trim()),
    type,
    renderings: [
      ...(rendering === '' ? [] : [preferredAs(rendering)]),
      ...(type === 'person' && words.length === 2 && words[1] ? [preferredAs(words[1], 'short')] : []),
    ],
  };
}

/** The editable part of a stored entry. */
export function contentOf(entry: Entry): EntryContent {
  const { id, starterKey, createdAt, createdBy, changedAt, changedBy, revision, ...content } = entry;
  return content;
}
