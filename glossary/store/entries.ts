import type Database from 'better-sqlite3';
import { alphabetKey, byAlphabet } from '#glossary/model/alphabet-order.ts';
import { type Entry, type EntryContent, preferredRendering } from '#glossary/model/entry.ts';
import { entryFromJson, entryToJson } from '#glossary/model/entry-json.ts';
import type { DomainCount, EntryIdPage, EntryPage, EntryQuery } from '#glossary/model/entry-query.ts';
import type { EntryId, Timestamp } from '#glossary/model/ids.ts';
import type { TermType } from '#glossary/model/term-type.ts';
import { entryLookup } from './entry-lookup.ts';
import { entrySearch } from './entry-search.ts';
import type { Row } from './row.ts';
import type { TextMeasures } from './text-measures.ts';
import type { TrackedTable } from './tracked-table.ts';

/** The glossary. */
export interface EntryTable {
  readonly tracked: TrackedTable;
  get(id: EntryId): Entry | null;
  list(query: EntryQuery, from: number, count: number): Omit<EntryPage, 'uses'>;
  listIds(query: EntryQuery, from: number, count: number): EntryIdPage;
  /** Entries with the same base form or preferred rendering, oldest first. */
  alike(content: EntryContent): readonly Entry[];
  /** Entries under a key, oldest first; once in 10^15 keys also another one, whose key is only hashed alike. */
  underKey(key: string): readonly Entry[];
  /** The same without reading them. */
  idsUnderKey(key: string): readonly EntryId[];
  hasKey(key: string): boolean;
  /** Where words stand in the forms of the glossary (PLACE bits); 0 = nowhere. A bit too many is possible. */
  placesOf(words: string): number;
  /** The same of many, in one question. */
  placesOfAll(words: readonly string[], into: Map<string, number>): void;
  count(): number;
  /** The domains that entries have, by name, '' among them. */
  domains(): readonly DomainCount[];
  /** Changes with every write to the glossary, and stays over restarts. Cost: counts the entries. */
  stamp(): string;
  /** Changes with every write to the glossary seen through this connection; costs next to nothing. */
  version(): string;
  /** Runs a work that writes many entries and does not look them up; they are found after it. */
  inBulk<Result>(work: () => Result): Result;
  /** Makes the keys of all entries when there are none, as after a migration. */
  fillKeys(): void;
  /** Ids in groups of the same base form and the same type or rendering; the groups by base form, in order of the alphabet. */
  alikeGroups(): readonly (readonly EntryId[])[];
  /** Entries that came from the starter glossary, by its keys. */
  starters(): ReadonlyMap<string, EntryId>;
  /**
   * Entries with the same base form and type as given ones, oldest first; one question for many. Asked by a content, and
   * told of ids added later.
   */
  sameThings(contents: readonly EntryContent[]): SameThings;
  /** All entries one by one, oldest first, read by pages, so that others may write meanwhile. */
  iterate(): Iterable<Entry>;
}

const SELECTED = `entry.id, content, starter_key AS starterKey, created_at AS createdAt, created_by AS createdBy,
  edited_at AS changedAt, edited_by AS changedBy, revision`;

/** Entries read at a time by iterate. */
const PAGE = 500;

export function entryTable(sql: Database.Database, measures: TextMeasures): EntryTable {
  const byId = sql.prepare(`SELECT ${SELECTED} FROM entry WHERE id = ?`);
  const alike = sql.prepare(
    `SELECT ${SELECTED} FROM entry WHERE base = @base OR (@rendering <> '' AND rendering = @rendering) ORDER BY id`,
  );
  const lookup = entryLookup(sql, measures);
  const search = entrySearch(sql, measures);
  const foreignWrites = sql.prepare('PRAGMA data_version').pluck();
  let ownWrites = 0;
  /** Whether the change under way leaves forms and renderings as they are, as another status does. */
  let isNamedAsBefore = false;
  /** Whether it also leaves the keys: a person has more of them. */
  let isFoundAsBefore = false;
  const counted = sql.prepare('SELECT count(*) FROM entry').pluck();
  const newest = sql.prepare('SELECT max(edited_at) FROM entry').pluck();
  const doubled = sql.prepare(
    `SELECT id, base, type, rendering FROM entry
     WHERE base IN (SELECT base FROM entry GROUP BY base HAVING count(*) > 1) ORDER BY base, id`,
  );
  const started = sql.prepare("SELECT starter_key, id FROM entry WHERE starter_key <> ''").raw();
  const based = sql
    .prepare(
      'SELECT base, entry.type, entry.id FROM json_each(?) AS wanted JOIN entry ON base = wanted.value ORDER BY entry.id',
    )
    .raw();
  const domains = sql.prepare('SELECT domain, count(*) AS entries FROM entry GROUP BY domain');
  const after = sql.prepare(`SELECT ${SELECTED} FROM entry WHERE id > ? ORDER BY id LIMIT ${PAGE}`);
  const contentAt = sql.prepare('SELECT content FROM entry WHERE id = ?').pluck();

  function* records(): Generator<EntryRecord> {
    for (let last = 0; ; ) {
      const page = after.all(last) as EntryRecord[];
      yield* page;
      if (page.length < PAGE) return;
      last = page.at(-1)!.id;
    }
  }

  function entriesOf(ids: readonly EntryId[]): readonly Entry[] {
    return ids.map((id) => toEntry(byId.get(id) as EntryRecord));
  }

  return {
    tracked: {
      name: 'entry',
      columns: ['content', 'starter_key', 'created_at', 'created_by', 'edited_by'],
      derive: (row) => derivedColumns(row, measures, isNamedAsBefore),
      beforeChange: (id, values) => {
        if (values && values.content === undefined) return;
        const present = entryFromJson(String(contentAt.get(id)));
        const next = values && contentOf(values);
        isNamedAsBefore = next !== null && namesOf(next) === namesOf(present);
        isFoundAsBefore = isNamedAsBefore && isPerson(next!) === isPerson(present);
        if (!isNamedAsBefore) search.drop(id);
        if (!isFoundAsBefore) lookup.drop(id, present);
      },
      afterWrite: (id, row) => {
        ownWrites += 1;
        const content = contentOf(row);
        if (content && !isFoundAsBefore) lookup.add(id, content);
        if (content && !isNamedAsBefore) search.add(id);
        isNamedAsBefore = false;
        isFoundAsBefore = false;
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
      const { total, ids } = search.page(query, from, count);
      return { total, entries: entriesOf(ids) };
    },
    listIds: search.page,
    alike(content) {
      const { base, rendering } = derivedColumns({ content: entryToJson(content) }, measures);
      return (alike.all({ base, rendering }) as EntryRecord[]).map(toEntry);
    },
    underKey: (key) => entriesOf(lookup.idsUnder(key)),
    idsUnderKey: lookup.idsUnder,
    hasKey: lookup.has,
    placesOf: lookup.placesOf,
    placesOfAll: lookup.placesOfAll,
    count: () => Number(counted.get()),
    domains: () => (domains.all() as DomainCount[]).sort((a, b) => byAlphabet(a.domain, b.domain)),
    version: () => `${ownWrites} ${foreignWrites.get()}`,
    fillKeys() {
      if (!lookup.isEmpty()) return;
      lookup.inBulk(() => {
        for (const { id, content } of records()) lookup.add(id, entryFromJson(content));
      });
    },
    inBulk: (work) => search.inBulk(() => lookup.inBulk(work)),
    stamp: () => `${counted.get()} ${newest.get() ?? ''}`,
    alikeGroups: () => groupAlike(doubled.all() as AlikeRecord[]),
    starters: () => new Map(started.all() as [string, EntryId][]),
    sameThings(contents) {
      const keyOf = (base: string, type: string): string => `${type} ${base}`;
      const bases = new Map<EntryContent, string>();
      const baseOf = (content: EntryContent): string => {
        const base = bases.get(content) ?? alphabetKey(measures.fold(content.forms[0]?.text ?? ''));
        bases.set(content, base);
        return base;
      };
      const known = new Map<string, EntryId[]>();
      const add = (key: string, id: EntryId): void => {
        const ids = known.get(key);
        if (ids) ids.push(id);
        else known.set(key, [id]);
      };
      const asked = [...new Set(contents.map(baseOf))];
      for (const [base, type, id] of based.all(JSON.stringify(asked)) as [string, TermType, EntryId][])
        add(keyOf(base, type), id);
      return {
        of: (content) => known.get(keyOf(baseOf(content), content.type)) ?? [],
        add: (content, id) => add(keyOf(baseOf(content), content.type), id),
      };
    },
    *iterate() {
      for (const record of records()) yield toEntry(record);
    },
  };
}

/** Entries with the same base form, but for capitals, and the same type. */
export interface SameThings {
  readonly of: (content: EntryContent) => readonly EntryId[];
  readonly add: (content: EntryContent, id: EntryId) => void;
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

/** The content of a row that has one. */
function contentOf({ content }: Row): EntryContent | null {
  return typeof content === 'string' ? entryFromJson(content) : null;
}

/** Forms and renderings of an entry, as a text to compare. */
function namesOf({ forms, renderings }: EntryContent): string {
  return JSON.stringify([forms, renderings]);
}

function isPerson({ type }: EntryContent): boolean {
  return type === 'person';
}

/** What the table sorts, filters and finds by; of an entry named as before only what its names do not say. */
function derivedColumns(row: Row, { fold }: Pick<TextMeasures, 'fold'>, isNamedAsBefore = false): Row {
  const content = contentOf(row);
  if (!content) return {};
  const { type, status, domain, forms, renderings } = content;
  if (isNamedAsBefore) return { type, status, domain };
  const folded = [...forms, ...renderings].map(({ text }) => fold(text));
  const preferred = preferredRendering(content);
  const at = renderings.findIndex(({ text }) => text === preferred);
  return {
    type,
    status,
    domain,
    base: alphabetKey(folded[0] ?? ''),
    rendering: at < 0 ? '' : folded[forms.length + at]!,
    // What a search looks through.
    searched: folded.join('\n'),
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
  return { ...entryFromJson(content), ...rest };
}
