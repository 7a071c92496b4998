import type { EntryContent } from '#glossary/model/entry.ts';
import type { TermType } from '#glossary/model/term-type.ts';

/** The content of a new entry: its Kazakh, its English ('' = none yet), its type. */
export function newEntry(kazakh: string, english: string, type: TermType): EntryContent {
  const rendering = english.trim();
  return {
    type,
    status: 'approved',
    domain: '',
    forms: [{ text: kazakh.trim(), kind: 'base' }],
    renderings:
      rendering === ''
        ? []
        : [{ text: rendering, status: 'preferred', kind: 'full', isForbiddenEverywhere: false }],
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
  };
}
