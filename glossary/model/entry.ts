import type { ArticleId, CalendarDate, EntryId, Timestamp } from './ids.ts';
import type { TermType } from './term-type.ts';

export const ENTRY_STATUSES = ['proposed', 'approved', 'deprecated'] as const;

export type EntryStatus = (typeof ENTRY_STATUSES)[number];

/** What a Kazakh form of an entry is. `base` is the dictionary form: exactly one an entry. */
export const SOURCE_FORM_KINDS = ['base', 'variant', 'short', 'acronym', 'former'] as const;

export type SourceFormKind = (typeof SOURCE_FORM_KINDS)[number];

/** A Kazakh form under which an entry is recognised, uninflected. */
export interface SourceForm {
  readonly text: string;
  readonly kind: SourceFormKind;
}

/** `forbidden` must not stand in the English: anywhere, or only where the source form stands. */
export const RENDERING_STATUSES = ['preferred', 'accepted', 'forbidden'] as const;

export type RenderingStatus = (typeof RENDERING_STATUSES)[number];

export const RENDERING_KINDS = ['full', 'short', 'acronym'] as const;

export type RenderingKind = (typeof RENDERING_KINDS)[number];

/** An English form of an entry. The preferred full form is used at the first mention, the preferred short form after it. */
export interface Rendering {
  readonly text: string;
  readonly status: RenderingStatus;
  readonly kind: RenderingKind;
  /** For `forbidden` only: true = wherever the English stands, false = only where the source form stands. */
  readonly isForbiddenEverywhere: boolean;
}

export type Gender = 'female' | 'male' | 'unknown';

/** An older or newer name of the thing with the day it changed. */
export interface Renaming {
  readonly direction: 'from' | 'to';
  readonly source: string;
  readonly rendering: string;
  readonly on: CalendarDate;
}

/** The editable part of a glossary entry: one thing with one house rendering, known variants and a record of why. */
export interface EntryContent {
  readonly type: TermType;
  readonly status: EntryStatus;
  /** '' = general. */
  readonly domain: string;
  /** At least one; the first is the base form. */
  readonly forms: readonly SourceForm[];
  /** May be empty: an entry waiting for its English. */
  readonly renderings: readonly Rendering[];
  readonly gender: Gender;
  /** Office or trade of a person: "lawyer"; '' = none. */
  readonly role: string;
  /** Kind of a place: "city", "river", "region"; '' = none. */
  readonly kind: string;
  /** Region of a place; '' = none. */
  readonly region: string;
  readonly definition: string;
  readonly note: string;
  readonly source: string;
  readonly sourceUrl: string;
  readonly isCaseSensitive: boolean;
  /** null = the whole library, else one article. */
  readonly scope: ArticleId | null;
  readonly renamings: readonly Renaming[];
}

/** Fields a bulk edit sets in many entries at once; absent = as it was. */
export type EntryChanges = Partial<
  Pick<
    EntryContent,
    'type' | 'status' | 'domain' | 'isCaseSensitive' | 'scope' | 'region' | 'kind' | 'source'
  >
>;

/** An approved entry about which nothing is known but its base form; what more is known is spread over it. */
export function bareEntry(base: string): EntryContent {
  return {
    type: 'other',
    status: 'approved',
    domain: '',
    forms: [{ text: base, kind: 'base' }],
    renderings: [],
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

/** The preferred rendering of a kind. */
export function preferredAs(text: string, kind: RenderingKind = 'full'): Rendering {
  return { text, status: 'preferred', kind, isForbiddenEverywhere: false };
}

/** A glossary entry as stored. */
export interface Entry extends EntryContent {
  readonly id: EntryId;
  /** '' = the user's own, else the key of the starter list's row it came from. */
  readonly starterKey: string;
  readonly createdAt: Timestamp;
  readonly createdBy: string;
  readonly changedAt: Timestamp;
  readonly changedBy: string;
  readonly revision: number;
}

/** The rendering an entry asks for: the preferred of the wanted kind, else the preferred full form, else null. */
export function preferredRendering(entry: EntryContent, kind: RenderingKind = 'full'): string | null {
  const preferred = entry.renderings.filter((rendering) => rendering.status === 'preferred');
  const wanted = preferred.find((rendering) => rendering.kind === kind);
  return (wanted ?? preferred.find((rendering) => rendering.kind === 'full') ?? preferred[0])?.text ?? null;
}
