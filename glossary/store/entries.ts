import type Database from 'better-sqlite3';
import { type Entry, type EntryContent, preferredRendering } from '#glossary/model/entry.ts';
import type { EntryFilter, EntryPage, EntryQuery } from '#glossary/model/entry-query.ts';
import { hashText } from '#glossary/model/hash-text.ts';
import type { EntryId, Timestamp } from '#glossary/model/ids.ts';
import type { TermType } from '#glossary/model/term-type.ts';
import type { Row } from './row.ts';
import type { TextMeasures } from './text-measures.ts';
import type { TrackedTable } from './tracked-table.ts';

/** The glossary. */
export interface EntryTable {
  readonly tracked: TrackedTable;
  get(id: EntryId): Entry | null;
  list(query: EntryQuery, from: number, count: number): EntryPage;
  /** Entries with the same base form or preferred rendering, oldest first. */
  alike(content: EntryContent): readonly Entry[];
  /** Entries under a key, oldest first; once in 10^15 keys also another one, whose key is only hashed alike. */
  underKey(key: string): readonly Entry[];
  /** The same without reading them. */
  idsUnderKey(key: string): readonly EntryId[];
  hasKey(key: string): boolean;
  /** Those of the keys that some entry has; one question for many. */
  keysAmong(keys: readonly string[]): ReadonlySet<string>;
  count(): number;
  /** Changes with every write to the glossary, and stays over restarts. Cost: counts the entries. */
  stamp(): string;
  /** Changes with every write to the glossary seen through this connection; costs next to nothing. */
  version(): string;
  /** Makes the keys of all entries when there are none, as after a migration. */
  fillKeys(): void;
  /** Ids in groups of the same base form and the same type or rendering; the groups by base form. */
  alikeGroups(): readonly (readonly EntryId[])[];
  /** Entries that came from the starter glossary, by its keys. */
  starters(): ReadonlyMap<string, EntryId>;
  /** Entries of a type with the same base form but for capitals, oldest first. */
  withBase(text: string, type: TermType): readonly EntryId[];
  /** All entries one by one, oldest first, read by pages, so that others may write meanwhile. */
  iterate(): Iterable<Entry>;
}

const SELECTED = `entry.id, content, starter_key AS starterKey, created_at AS createdAt, created_by AS createdBy,
  edited_at AS changedAt, edited_by AS changedBy, revision`;

const UNDER_KEYS = 'SELECT entry_id FROM entry_key WHERE key IN (SELECT value FROM json_each(?))';

const USED = `EXISTS (SELECT 1 FROM entry_use JOIN article ON article.id = entry_use.article_id
  WHERE entry_use.entry_id = entry.id AND removed_at IS NULL)`;

const ONLY: Readonly<Record<EntryFilter, string>> = {
  used: USED,
  unused: `NOT ${USED}`,
  conflicting: `EXISTS (SELECT 1 FROM entry AS other
    WHERE other.base = entry.base AND other.id <> entry.id AND other.rendering <> entry.rendering)`,
  'without-rendering': "rendering = ''",
};

/** Entries read at a time by iterate. */
const PAGE = 500;

const ORDER: Readonly<Record<EntryQuery['sort'], string>> = {
  source: 'base',
  rendering: 'rendering',
  type: 'type',
  status: 'status',
  changed: 'edited_at',
};

export function entryTable(sql: Database.Database, measures: TextMeasures): EntryTable {
  const byId = sql.prepare(`SELECT ${SELECTED} FROM entry WHERE id = ?`);
  const alike = sql.prepare(
    `SELECT ${SELECTED} FROM entry WHERE base = @base OR (@rendering <> '' AND rendering = @rendering) ORDER BY id`,
  );
  const keyed = sql.prepare('SELECT entry_id FROM entry_key WHERE key = ? ORDER BY entry_id').pluck();
  const foreignWrites = sql.prepare('PRAGMA data_version').pluck();
  let ownWrites = 0;
  const keyKnown = sql.prepare('SELECT 1 FROM entry_key WHERE key = ? LIMIT 1').pluck();
  const among = sql
    .prepare(
      `SELECT value FROM json_each(?) AS wanted
       WHERE EXISTS (SELECT 1 FROM entry_key WHERE entry_key.key = wanted.value)`,
    )
    .pluck();
  const counted = sql.prepare('SELECT count(*) FROM entry').pluck();
  const newest = sql.prepare('SELECT max(edited_at) FROM entry').pluck();
  const doubled = sql.prepare(
    `SELECT id, base, type, rendering FROM entry
     WHERE base IN (SELECT base FROM entry GROUP BY base HAVING count(*) > 1) ORDER BY base, id`,
  );
  const started = sql.prepare("SELECT starter_key, id FROM entry WHERE starter_key <> ''").raw();
  const based = sql.prepare('SELECT id FROM entry WHERE type = ? AND base = ? ORDER BY id').pluck();
  const after = sql.prepare(`SELECT ${SELECTED} FROM entry WHERE id > ? ORDER BY id LIMIT ${PAGE}`);
  const dropKeys = sql.prepare('DELETE FROM entry_key WHERE entry_id = ?');
  const addKey = sql.prepare('INSERT OR IGNORE INTO entry_key (key, entry_id) VALUES (?, ?)');
  const anyKey = sql.prepare('SELECT 1 FROM entry_key LIMIT 1').pluck();

  function addKeys(id: number, content: EntryContent): void {
    for (const key of measures.entryKeys(content)) addKey.run(hashText(key), id);
  }

  function idsUnder(key: string): readonly EntryId[] {
    return keyed.all(hashText(key)) as EntryId[];
  }

  return {
    tracked: {
      name: 'entry',
      columns: ['content', 'starter_key', 'created_at', 'created_by', 'edited_by'],
      derive: (row) => derivedColumns(row, measures),
      afterWrite: (id, row) => {
        const content = contentOf(row);
        ownWrites += 1;
        if (!content) return;
        dropKeys.run(id);
        addKeys(id, content);
      },
      afterDelete: () => {
        ownWrites += 1;
      },
      label: (row) => contentOf(row)?.forms[0]?.text ?? '',
    },
    get(id) {
      const record = byId.get(id);
      return record === undefined ? null : toEntry(record as EntryRecord);
    },
    list(query, from, count) {
      const { where, values } = narrowing(query, measures);
      const direction = query.isDescending ? 'DESC' : 'ASC';
      const rest = query.sort === 'source' ? '' : `, base ${direction}`;
      const records = sql
        .prepare(
          `SELECT ${SELECTED} FROM entry ${where}
           ORDER BY ${ORDER[query.sort]} ${direction}${rest}, id LIMIT ? OFFSET ?`,
        )
        .all(...values, count, from);
      const total = sql
        .prepare(`SELECT count(*) FROM entry ${where}`)
        .pluck()
        .get(...values);
      return { total: Number(total), entries: (records as EntryRecord[]).map(toEntry) };
    },
    alike(content) {
      const { base, rendering } = derivedColumns({ content: JSON.stringify(content) }, measures);
      return (alike.all({ base, rendering }) as EntryRecord[]).map(toEntry);
    },
    underKey: (key) => idsUnder(key).map((id) => toEntry(byId.get(id) as EntryRecord)),
    idsUnderKey: idsUnder,
    keysAmong(keys) {
      const byHash = new Map(keys.map((key) => [hashText(key), key]));
      const found = among.all(JSON.stringify([...byHash.keys()])) as number[];
      return new Set(found.map((hash) => byHash.get(hash)!));
    },
    hasKey: (key) => keyKnown.get(hashText(key)) !== undefined,
    count: () => Number(counted.get()),
    version: () => `${ownWrites} ${foreignWrites.get()}`,
    fillKeys() {
      if (anyKey.get() !== undefined) return;
      for (let last = 0; ; ) {
        const page = after.all(last) as EntryRecord[];
        for (const { id, content } of page) addKeys(id, JSON.parse(content) as EntryContent);
        if (page.length < PAGE) return;
        last = page.at(-1)!.id;
      }
    },
    stamp: () => `${counted.get()} ${newest.get() ?? ''}`,
    alikeGroups: () => groupAlike(doubled.all() as AlikeRecord[]),
    starters: () => new Map(started.all() as [string, EntryId][]),
    withBase: (text, type) => based.all(type, measures.fold(text)) as EntryId[],
    *iterate() {
      for (let last = 0; ; ) {
        const page = (after.all(last) as EntryRecord[]).map(toEntry);
        yield* page;
        if (page.length < PAGE) return;
        last = page.at(-1)!.id;
      }
    },
  };
}

interface AlikeRecord {
  readonly id: EntryId;
  readonly base: string;
  readonly type: string;
  readonly rendering: string;
}

function groupAlike(records: readonly AlikeRecord[]): readonly (readonly EntryId[])[] {
  const groups: AlikeRecord[][] = [];
  for (const record of records) {
    const group = groups.findLast((one) =>
      one.some(
        ({ base, type, rendering }) =>
          base === record.base &&
          (type === record.type || (rendering !== '' && rendering === record.rendering)),
      ),
    );
    if (group && group[0]!.base === record.base) group.push(record);
    else groups.push([record]);
  }
  return groups.filter(({ length }) => length > 1).map((group) => group.map(({ id }) => id));
}

function narrowing(
  query: EntryQuery,
  { fold, searchKeys }: TextMeasures,
): { readonly where: string; readonly values: readonly string[] } {
  const conditions: string[] = [];
  const values: string[] = [];
  const among = (column: string, allowed: readonly string[]): void => {
    if (allowed.length === 0) return;
    conditions.push(`${column} IN (${allowed.map(() => '?').join(', ')})`);
    values.push(...allowed);
  };
  among('type', query.types);
  among('status', query.statuses);
  if (query.domain !== '') among('domain', [query.domain]);
  if (query.only !== undefined) conditions.push(ONLY[query.only]);
  if (query.search.trim() !== '') {
    const keys = searchKeys(query.search);
    const underKey = keys.length === 0 ? '' : ` OR id IN (${UNDER_KEYS})`;
    conditions.push(`(instr(searched, ?) > 0${underKey})`);
    values.push(fold(query.search.trim()));
    if (keys.length > 0) values.push(JSON.stringify(keys.map(hashText)));
  }
  return { where: conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`, values };
}

function contentOf(row: Row): EntryContent | null {
  return typeof row.content === 'string' ? (JSON.parse(row.content) as EntryContent) : null;
}

/** What the table sorts, filters and finds by. */
function derivedColumns(row: Row, { fold }: TextMeasures): Row {
  const content = contentOf(row);
  if (!content) return {};
  const texts = [...content.forms, ...content.renderings].map(({ text }) => text);
  return {
    type: content.type,
    status: content.status,
    domain: content.domain,
    base: fold(content.forms[0]?.text ?? ''),
    rendering: fold(preferredRendering(content) ?? ''),
    searched: fold(texts.join('\n')),
  };
}

interface EntryRecord {
  readonly id: EntryId;
  readonly content: string;
  readonly starterKey: string;
  readonly createdAt: Timestamp;
  readonly createdBy: string;
  readonly changedAt: Timestamp;
  readonly changedBy: string;
  readonly revision: number;
}

function toEntry({ content, ...rest }: EntryRecord): Entry {
  return { ...(JSON.parse(content) as EntryContent), ...rest };
}
