import type { EntryContent } from '#glossary/model/entry.ts';

const PARTS = [
  'forms',
  'renderings',
  'type',
  'status',
  'domain',
  'gender',
  'role',
  'kind',
  'region',
  'definition',
  'note',
  'source',
  'sourceUrl',
  'isCaseSensitive',
  'scope',
  'renamings',
] as const satisfies readonly (keyof EntryContent)[];

export type EntryPart = (typeof PARTS)[number];

/** The parts in which one state of an entry differs from another; empty = they are the same. */
export function changedParts(present: EntryContent, earlier: EntryContent): readonly EntryPart[] {
  return PARTS.filter((part) => JSON.stringify(present[part]) !== JSON.stringify(earlier[part]));
}
