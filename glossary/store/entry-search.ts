import type Database from 'better-sqlite3';
import type { EntryFilter, EntryQuery } from '#glossary/model/entry-query.ts';
import { hashText } from '#glossary/model/hash-text.ts';
import type { EntryId } from '#glossary/model/ids.ts';
import type { TextMeasures } from './text-measures.ts';

/** Ids of one page of a query with the number of all. */
export interface EntryIdPage {
  readonly total: number;
  readonly ids: readonly EntryId[];
}

/** What finds the entries of a query. */
export interface EntrySearch {
  /** One page; asks twice, for the number of all and for its ids. */
  page(query: EntryQuery, from: number, count: number): EntryIdPage;
  /** Takes the searched text of an entry up, and out again: before the entry itself changes. */
  add(id: number, searched: string): void;
  drop(id: number): void;
}

/** Matches up to which sorting them is quicker than walking the index in order until the page is full. */
const FEW = 2000;

const USED = `(SELECT entry_id FROM entry_use JOIN article ON article.id = entry_use.article_id
  WHERE removed_at IS NULL)`;

const ONLY: Readonly<Record<EntryFilter, string>> = {
  used: `entry.id IN ${USED}`,
  unused: `entry.id NOT IN ${USED}`,
  conflicting: 'base IN (SELECT base FROM entry GROUP BY base HAVING min(rendering) <> max(rendering))',
  'without-rendering': "rendering = ''",
};

/** Equal rows by base form, then by age; what one import changed is in its order. */
const ORDER: Readonly<Record<EntryQuery['sort'], readonly string[]>> = {
  source: ['base'],
  rendering: ['rendering', 'base'],
  type: ['type', 'base'],
  status: ['status', 'base'],
  changed: ['edited_at'],
};

/** A condition or a list of ids in SQL with its values. */
interface Part {
  readonly text: string;
  readonly values: readonly string[];
}

export function entrySearch(sql: Database.Database, measures: TextMeasures): EntrySearch {
  // No trigger and no SELECT inside: with either, FTS5 writes to disk at each statement.
  const add = sql.prepare('INSERT INTO entry_text (rowid, searched) VALUES (?, ?)');
  const drop = sql.prepare('DELETE FROM entry_text WHERE rowid = ?');

  function page(query: EntryQuery, from: number, count: number): EntryIdPage {
    const matches = matchesOf(query.search, measures);
    const filters = filtersOf(query);
    const conditions = filters.map(({ text }) => text);
    const values = [...(matches?.values ?? []), ...filters.flatMap((filter) => filter.values)];
    const where = (all: readonly string[]): string => (all.length === 0 ? '' : `WHERE ${all.join(' AND ')}`);
    const listed = matches && `(${matches.text}) AS matching CROSS JOIN entry ON entry.id = matching.id`;
    const total = Number(
      sql
        .prepare(
          matches && filters.length === 0
            ? `SELECT count(*) FROM (${matches.text})`
            : `SELECT count(*) FROM ${listed ?? 'entry'} ${where(conditions)}`,
        )
        .pluck()
        .get(...values),
    );
    const source = matches && total > FEW ? 'entry' : (listed ?? 'entry');
    const inOrder =
      source === 'entry' && matches ? [`entry.id IN (${matches.text})`, ...conditions] : conditions;
    const ids = sql
      .prepare(`SELECT entry.id FROM ${source} ${where(inOrder)} ${orderOf(query)} LIMIT ? OFFSET ?`)
      .pluck()
      .all(...values, count, from);
    return { total, ids: ids as EntryId[] };
  }

  return { page, add: (id, searched) => void add.run(id, searched), drop: (id) => void drop.run(id) };
}

function orderOf({ sort, isDescending }: EntryQuery): string {
  const direction = isDescending ? 'DESC' : 'ASC';
  return `ORDER BY ${[...ORDER[sort], 'entry.id'].map((column) => `${column} ${direction}`).join(', ')}`;
}

/**
 * Ids of the entries a search means; null = all. They hold the words as written, of one or two letters only at their
 * beginning, or are under a key of the search, as the base of an inflected word is.
 */
function matchesOf(search: string, { fold, searchKeys }: TextMeasures): Part | null {
  const folded = fold(search.trim());
  if (folded === '') return null;
  const keys = JSON.stringify(searchKeys(search).map(hashText));
  const underKey = 'SELECT entry_id FROM entry_key WHERE key IN (SELECT value FROM json_each(?))';
  if ([...folded].length >= 3)
    return {
      text: `SELECT rowid AS id FROM entry_text WHERE entry_text MATCH ? UNION ${underKey}`,
      values: [`"${folded.replaceAll('"', '""')}"`, keys],
    };
  const beginning = (column: string): string => `SELECT id FROM entry WHERE ${column} BETWEEN ? AND ?`;
  const range = [folded, `${folded}\u{10ffff}`];
  return {
    text: `${beginning('base')} UNION ${beginning('rendering')} UNION ${underKey}`,
    values: [...range, ...range, keys],
  };
}

function filtersOf(query: EntryQuery): readonly Part[] {
  const among = (column: string, allowed: readonly string[]): readonly Part[] =>
    allowed.length === 0
      ? []
      : [{ text: `${column} IN (${allowed.map(() => '?').join(', ')})`, values: allowed }];
  return [
    ...among('type', query.types),
    ...among('status', query.statuses),
    ...among('domain', query.domains),
    ...(query.only === undefined ? [] : [{ text: ONLY[query.only], values: [] }]),
  ];
}
