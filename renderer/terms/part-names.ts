import type { TextKey } from '../i18n/i18n.ts';
import type { EntryPart } from './changed-parts.ts';

/** What the parts of an entry are called. */
export const PART_NAMES = {
  forms: 'forms',
  renderings: 'renderings',
  type: 'field.type',
  status: 'field.status',
  domain: 'fact.domain',
  gender: 'fact.gender',
  role: 'fact.role',
  kind: 'fact.kind',
  region: 'fact.region',
  definition: 'fact.definition',
  note: 'fact.note',
  source: 'fact.source',
  sourceUrl: 'field.sourceUrl',
  isCaseSensitive: 'caseSensitive',
  scope: 'fact.scope',
  renamings: 'fact.renamings',
} as const satisfies Record<EntryPart, TextKey<'terms'>>;
