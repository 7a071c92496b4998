import type { EntryContent } from '#glossary/model/entry.ts';

/** The content of an entry with one form and one rendering, changed as asked. */
export function anEntry(base: string, rendering: string, changes: Partial<EntryContent> = {}): EntryContent {
  return {
    type: 'other',
    status: 'approved',
    domain: '',
    forms: [{ text: base, kind: 'base' }],
    renderings: [{ text: rendering, status: 'preferred', kind: 'full', isForbiddenEverywhere: false }],
    gender: 'unknown',
    role: '',
    kind: '',
    region: '',
    definition: '',
    note: '',
    source: '',
    sourceUrl: '',
    isCaseSensitive: false,
    scope: null,
    renamings: [],
    ...changes,
  };
}
