import {
  ENTRY_STATUSES,
  type EntryContent,
  type EntryStatus,
  RENDERING_KINDS,
  RENDERING_STATUSES,
  type Renaming,
  type Rendering,
  SOURCE_FORM_KINDS,
  type SourceForm,
} from '#glossary/model/entry.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import {
  TERM_COLUMNS,
  type TermColumn,
  type TermReadOptions,
  type TermRecord,
} from '#glossary/model/term-exchange.ts';
import { isTermType, type TermType } from '#glossary/model/term-type.ts';
import { joinList, splitList } from './cell-list.ts';

/** A row of a table of terms: cells by what they hold. */
export type TermRow = Partial<Record<TermColumn, string>>;

/** Every column but those that only other programs' tables have. */
type WrittenColumn = Exclude<TermColumn, 'forbidden' | 'ignore'>;

/** Columns of the tables Qostil writes, in order. */
export const WRITTEN_COLUMNS: readonly WrittenColumn[] = TERM_COLUMNS.filter(
  (column): column is WrittenColumn => column !== 'forbidden' && column !== 'ignore',
);

/** An entry as a row; recordOf makes the same entry of it. */
export function rowOf({ content, ...record }: TermRecord): Record<(typeof WRITTEN_COLUMNS)[number], string> {
  const [base, ...variants] = content.forms;
  const [first, ...others] = content.renderings;
  const isPlainFirst = first !== undefined && isPreferredFull(first);
  return {
    kazakh: base?.text ?? '',
    english: isPlainFirst ? first.text : '',
    type: content.type,
    status: content.status,
    domain: content.domain,
    variants: joinList(variants.map(({ text, kind }) => `${text} [${kind}]`)),
    renderings: joinList((isPlainFirst ? others : content.renderings).map(renderingItem)),
    gender: content.gender,
    role: content.role,
    kind: content.kind,
    region: content.region,
    definition: content.definition,
    note: content.note,
    source: content.source,
    'source-url': content.sourceUrl,
    'case-sensitive': content.isCaseSensitive ? 'yes' : '',
    renamings: joinList(content.renamings.map(renamingItem)),
    scope: content.scope === null ? '' : String(content.scope),
    'starter-key': record.starterKey,
    'created-at': record.createdAt,
    'created-by': record.createdBy,
    'changed-at': record.changedAt,
    'changed-by': record.changedBy,
  };
}

/** The entry of a row; null without a Kazakh form. What a cell does not say is as in a new entry. */
export function recordOf(row: TermRow, { type, domain }: TermReadOptions): TermRecord | null {
  const cell = (column: TermColumn): string => row[column] ?? '';
  const variants = splitList(cell('variants')).map(formOf);
  const base = cell('kazakh').trim();
  const forms: readonly SourceForm[] = base === '' ? variants : [{ text: base, kind: 'base' }, ...variants];
  const [first] = forms;
  if (first === undefined) return null;
  const english = cell('english').trim();
  const content: EntryContent = {
    type: typeOf(cell('type')) ?? type ?? 'other',
    status: statusOf(cell('status')),
    domain: cell('domain') || (domain ?? ''),
    forms: base === '' ? [{ ...first, kind: 'base' }, ...forms.slice(1)] : forms,
    renderings: [
      ...(english === '' ? [] : [rendering(english, 'preferred')]),
      ...splitList(cell('renderings')).map(renderingOf),
      ...splitList(cell('forbidden')).map((text) => rendering(text, 'forbidden')),
    ],
    gender: genderOf(cell('gender')),
    role: cell('role'),
    kind: cell('kind'),
    region: cell('region'),
    definition: cell('definition'),
    note: cell('note'),
    source: cell('source'),
    sourceUrl: cell('source-url'),
    isCaseSensitive: /^(?:yes|true|1|иә|да)$/i.test(cell('case-sensitive').trim()),
    scope: /^[1-9]\d*$/.test(cell('scope')) ? (Number(cell('scope')) as ArticleId) : null,
    renamings: splitList(cell('renamings')).map(renamingOf),
  };
  return {
    content,
    starterKey: cell('starter-key'),
    createdAt: cell('created-at'),
    createdBy: cell('created-by'),
    changedAt: cell('changed-at'),
    changedBy: cell('changed-by'),
  };
}

/** What an item is, behind its text. */
const MARK = /^(.*?)\s*\[([^[\]]*)\]$/s;

function formOf(item: string): SourceForm {
  const [, text = '', mark = ''] = MARK.exec(item) ?? [];
  const kind = SOURCE_FORM_KINDS.find((one) => one === mark);
  return kind === undefined ? { text: item, kind: 'variant' } : { text, kind };
}

function renderingItem({ text, status, kind, isForbiddenEverywhere }: Rendering): string {
  return `${text} [${status} ${kind}${isForbiddenEverywhere ? ' everywhere' : ''}]`;
}

function renderingOf(item: string): Rendering {
  const [, text = '', mark = ''] = MARK.exec(item) ?? [];
  const words = mark.split(' ');
  const status = RENDERING_STATUSES.find((one) => words.includes(one));
  if (status === undefined) return rendering(item, 'accepted');
  const kind = RENDERING_KINDS.find((one) => words.includes(one)) ?? 'full';
  return { text, status, kind, isForbiddenEverywhere: words.includes('everywhere') };
}

function rendering(text: string, status: Rendering['status']): Rendering {
  return { text, status, kind: 'full', isForbiddenEverywhere: false };
}

function isPreferredFull({ status, kind, isForbiddenEverywhere }: Rendering): boolean {
  return status === 'preferred' && kind === 'full' && !isForbiddenEverywhere;
}

function renamingItem({ direction, source, rendering: english, on }: Renaming): string {
  return joinList([direction, source, english, on], ';');
}

function renamingOf(item: string): Renaming {
  const [direction, source = '', english = '', on = ''] = splitList(item, ';', true);
  return { direction: direction === 'to' ? 'to' : 'from', source, rendering: english, on };
}

function typeOf(cell: string): TermType | null {
  const type = cell.trim().toLowerCase();
  return isTermType(type) ? type : (OTHER_TYPES[type] ?? null);
}

/** What other tools call the types; own knowledge. */
const OTHER_TYPES: Readonly<Record<string, TermType>> = {
  name: 'person',
  people: 'person',
  location: 'place',
  geo: 'place',
  gpe: 'place',
  organisation: 'institution',
  organization: 'institution',
  org: 'institution',
  term: 'other',
};

function statusOf(cell: string): EntryStatus {
  return ENTRY_STATUSES.find((status) => status === cell.trim().toLowerCase()) ?? 'approved';
}

function genderOf(cell: string): EntryContent['gender'] {
  const gender = cell.trim().toLowerCase();
  if (gender === 'female' || gender === 'f') return 'female';
  return gender === 'male' || gender === 'm' ? 'male' : 'unknown';
}
