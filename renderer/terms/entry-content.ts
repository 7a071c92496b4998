import type { EntryContent, Rendering, RenderingKind } from '#glossary/model/entry.ts';
import type { TermType } from '#glossary/model/term-type.ts';

/**
 * The content of a new entry: its Kazakh, its English ('' = none yet), its type. A person of two names is called by the
 * surname after the first mention: Aigul Serikbayeva, then Serikbayeva.
 */
export function newEntry(kazakh: string, english: string, type: TermType): EntryContent {
  const rendering = english.trim();
  const words = rendering.split(/\s+/u);
  return {
    type,
    status: 'approved',
    domain: '',
    forms: [{ text: kazakh.trim(), kind: 'base' }],
    renderings: [
      ...(rendering === '' ? [] : [preferred(rendering, 'full')]),
      ...(type === 'person' && words.length === 2 && words[1] ? [preferred(words[1], 'short')] : []),
    ],
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

function preferred(text: string, kind: RenderingKind): Rendering {
  return { text, status: 'preferred', kind, isForbiddenEverywhere: false };
}
