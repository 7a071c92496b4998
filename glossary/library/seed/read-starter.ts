import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntryContent, Renaming, Rendering, SourceForm, SourceFormKind } from '#glossary/model/entry.ts';
import { isTermType } from '#glossary/model/term-type.ts';

/** A row of the starter glossary: what a user may take over into a library. */
export interface StarterEntry {
  /** Names the row for good ("kostanay-region"): under it a later list updates what an earlier one brought. */
  readonly key: string;
  /** Under what it is offered, the name of its file: "places-kazakhstan". */
  readonly topic: string;
  readonly content: EntryContent;
}

/** The first line of every file, in this order. */
const COLUMNS = [
  'key',
  'kazakh',
  'variants',
  'type',
  'english',
  'short',
  'accepted',
  'forbidden',
  'domain',
  'kind',
  'region',
  'note',
  'renamed',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** The topics of the starter glossary, in the order of their names. A missing folder throws the error of the file system. */
export function starterTopics(seedDirectory: string): string[] {
  return readdirSync(join(seedDirectory, 'glossary'))
    .filter((file) => file.endsWith('.tsv'))
    .map((file) => file.slice(0, -'.tsv'.length))
    .sort();
}

/**
 * Reads seed/glossary/*.tsv of a seed directory, the given topics or all of them. A missing file throws the error of
 * the file system; a line of the wrong shape an Error naming file and line, since the lists are shipped, not written
 * by the user.
 */
export function readStarter(seedDirectory: string, topics = starterTopics(seedDirectory)): StarterEntry[] {
  return topics.flatMap((topic) => {
    const file = join(seedDirectory, 'glossary', `${topic}.tsv`);
    return parseStarter(readFileSync(file, 'utf8'), topic);
  });
}

/** Reads the text of one topic; throws an Error naming topic and line for a line of the wrong shape. */
export function parseStarter(text: string, topic: string): StarterEntry[] {
  const [head, ...lines] = text.replace(/\n$/u, '').split('\n');
  if (head !== COLUMNS.join('\t'))
    throw new Error(`seed/glossary/${topic}.tsv: not the columns ${COLUMNS.join(' ')}`);
  return lines.map((line, index) => {
    const cells = line.split('\t');
    const row = Object.fromEntries(COLUMNS.map((column, at) => [column, cells[at] ?? ''])) as Row;
    const content =
      cells.length === COLUMNS.length && row.key !== '' && row.kazakh !== '' ? toContent(row) : null;
    if (content === null) throw new Error(`seed/glossary/${topic}.tsv, line ${index + 2}: ${line}`);
    return { key: row.key, topic, content };
  });
}

/** null = a type or a renaming that does not exist. */
function toContent(row: Row): EntryContent | null {
  const renamings = items(row.renamed).map(toRenaming);
  if (!isTermType(row.type) || !renamings.every((renaming) => renaming !== null)) return null;
  return {
    type: row.type,
    status: 'approved',
    domain: row.domain,
    forms: [{ text: row.kazakh, kind: 'base' }, ...items(row.variants).map(toForm)],
    renderings: [
      ...items(row.english).map((text) => rendering(text, 'preferred', 'full')),
      ...items(row.short).map((text) => rendering(text, 'preferred', 'short')),
      ...items(row.accepted).map((text) => rendering(text, 'accepted', 'full')),
      ...items(row.forbidden).map((text) => rendering(text, 'forbidden', 'full')),
    ],
    gender: 'unknown',
    role: '',
    kind: row.kind,
    region: row.region,
    definition: '',
    note: row.note,
    source: '',
    sourceUrl: '',
    isCaseSensitive: false,
    scope: null,
    renamings: renamings.filter((renaming) => renaming !== null),
  };
}

/** A forbidden rendering is so only where the Kazakh stands: "Columbia" may well be the district. */
function rendering(text: string, status: Rendering['status'], kind: Rendering['kind']): Rendering {
  return { text, status, kind, isForbiddenEverywhere: false };
}

/** A variant: "Голландия", "short:Балқаш", "acronym:БҰҰ", "former:Түркі кеңесі". */
const VARIANT = /^(?:(short|acronym|former):)?(.+)$/u;

function toForm(variant: string): SourceForm {
  const [, kind = 'variant', text = ''] = VARIANT.exec(variant) ?? [];
  return { text, kind: kind as SourceFormKind };
}

/** A renaming: "from:Целиноград:Tselinograd:1992-07-06", the day left out where it is not known. */
const RENAMING = /^(from|to):([^:]+):([^:]+):(\d{4}-\d\d-\d\d)?$/u;

function toRenaming(cell: string): Renaming | null {
  const [, direction, source, english, on = ''] = RENAMING.exec(cell) ?? [];
  if (direction === undefined || source === undefined || english === undefined) return null;
  return { direction: direction as Renaming['direction'], source, rendering: english, on };
}

/** The items of a cell. */
function items(cell: string): string[] {
  return cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
