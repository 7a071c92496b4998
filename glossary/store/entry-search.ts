import type Database from 'better-sqlite3';
import type { EntryFilter, EntryIdPage, EntryOrder, EntryQuery } from '#glossary/model/entry-query.ts';
import { hashText } from '#glossary/model/hash-text.ts';
import type { EntryId } from '#glossary/model/ids.ts';
import type { TextMeasures } from './text-measures.ts';

/** What finds the entries of a query. */
export interface EntrySearch {
  /** One page; asks twice, for the number of all and for its ids. */
  page(query: EntryQuery, from: number, count: number): EntryIdPage;
  /** Takes the searched text of an entry up, and out again: before the entry itself changes. */
  add(id: number): void;
  drop(id: number): void;
  /** Runs a work that adds many entries and does not search them; they are found after it. */
  inBulk<Result>(work: () => Result): Result;
}

/** Matches up to which sorting them is quicker than walking the index in order until the page is full. */
const FEW = 2000;

/** One entry in so many matches: then each is looked at in order until the page is full. */
const COMMON = 10;

const USED = `(SELECT entry_id FROM entry_use JOIN article ON article.id = entry_use.article_id
  WHERE removed_at IS NULL)`;

const ONLY: Readonly<Record<EntryFilter, string>> = {
  used: `entry.id IN ${USED}`,
  unused: `entry.id NOT IN ${USED}`,
  conflicting: 'base IN (SELECT base FROM entry GROUP BY base HAVING min(rendering) <> max(rendering))',
  'without-rendering': "rendering = ''",
};

/** How often the articles name an entry. */
const USES = `(SELECT total(mentions) FROM entry_use JOIN article ON article.id = entry_use.article_id
  WHERE entry_id = entry.id AND removed_at IS NULL)`;

/** Equal rows by base form, then by age; what one import changed is in its order. */
const ORDER: Readonly<Record<EntryOrder, readonly string[]>> = {
  added: [],
  source: ['base'],
  rendering: ['rendering', 'base'],
  type: ['type', 'base'],
  status: ['status', 'base'],
  used: [USES],
  changed: ['edited_at'],
};

/** A condition or a list of ids in SQL with its values. */
interface Part {
  readonly text: string;
  readonly values: readonly string[];
}

export function entrySearch(sql: Database.Database, measures: TextMeasures): EntrySearch {
  const searched = sql.prepare('SELECT searched FROM entry WHERE id = ?').pluck();
  // No trigger and no SELECT inside, unless it is for many: with either, FTS5 writes to disk at each statement.
  const add = sql.prepare('INSERT INTO entry_text (rowid, searched) VALUES (?, ?)');
  const addAll = sql.prepare(
    `INSERT INTO entry_text (rowid, searched)
     SELECT entry.id, entry.searched FROM json_each(?) AS added CROSS JOIN entry ON entry.id = added.value`,
  );
  /** Entries of a bulk that wait to be taken up. */
  let added: Set<number> | null = null;
  const drop = sql.prepare('DELETE FROM entry_text WHERE rowid = ?');

  const newest = sql.prepare('SELECT coalesce(max(id), 0) FROM entry').pluck();

  function page(query: EntryQuery, from: number, count: number): EntryIdPage {
    const matches = matchesOf(query.search, measures);
    const filters = filtersOf(query);
    const listed = matches && `(${matches.text}) AS matching CROSS JOIN entry ON entry.id = matching.id`;
    const values = [...(matches?.values ?? []), ...filters.flatMap((filter) => filter.values)];
    const total = number(
      matches?.count && filters.length === 0
        ? matches.count
        : { text: `SELECT count(*) FROM ${listed ?? 'entry'} ${whereAll(filters)}`, values },
    );
    const order = `${orderOf(query)} LIMIT ? OFFSET ?`;
    if (listed && total <= FEW)
      return { total, ids: idsOf(`${listed} ${whereAll(filters)} ${order}`, [...values, count, from]) };
    const isCommon = total * COMMON > Number(newest.get());
    const all = matches ? [isCommon && matches.inRow ? matches.inRow : among(matches), ...filters] : filters;
    const wanted = [...all.flatMap((part) => part.values), count, from];
    return { total, ids: idsOf(`entry ${whereAll(all)} ${order}`, wanted) };
  }

  function number({ text, values }: Part): number {
    return Number(
      sql
        .prepare(text)
        .pluck()
        .get(...values),
    );
  }

  function idsOf(from: string, values: readonly (string | number)[]): readonly EntryId[] {
    const ids = sql
      .prepare(`SELECT entry.id FROM ${from}`)
      .pluck()
      .all(...values);
    return ids as EntryId[];
  }

  function addWaiting(): void {
    if (added?.size) addAll.run(JSON.stringify([...added]));
    added?.clear();
  }

  return {
    page,
    add(id) {
      if (added) added.add(id);
      else add.run(id, searched.get(id));
    },
    drop(id) {
      if (added?.has(id)) addWaiting();
      drop.run(id);
    },
    inBulk(work) {
      added = new Set();
      try {
        const result = work();
        addWaiting();
        return result;
      } finally {
        added = null;
      }
    },
  };
}

function orderOf({ sort, isDescending }: EntryQuery): string {
  const direction = isDescending ? 'DESC' : 'ASC';
  return `ORDER BY ${[...ORDER[sort], 'entry.id'].map((column) => `${column} ${direction}`).join(', ')}`;
}

function whereAll(parts: readonly Part[]): string {
  return parts.length === 0 ? '' : `WHERE ${parts.map(({ text }) => text).join(' AND ')}`;
}

function among({ text, values }: Part): Part {
  return { text: `entry.id IN (${text})`, values };
}

/** The entries a search means. */
interface Matches extends Part {
  /** Their number without a list of them; absent where the list is as quick. */
  readonly count?: Part;
  /** The same as a condition on one entry. */
  readonly inRow?: Part;
}

/**
 * Ids of the entries a search means; null = all. They hold the words as written, of one or two letters only at their
 * beginning, or are under a key of the search, as the base of an inflected word is.
 */
function matchesOf(search: string, { fold, searchKeys }: TextMeasures): Matches | null {
  const folded = fold(search.trim());
  if (folded === '') return null;
  const keys = JSON.stringify(searchKeys(search).map(hashText));
  const underKey = 'SELECT entry_id FROM entry_key WHERE key IN (SELECT value FROM json_each(?))';
  if ([...folded].length >= 3) {
    const inText = 'FROM entry_text WHERE entry_text MATCH ?';
    const phrase = `"${folded.replaceAll('"', '""')}"`;
    const others = `SELECT count(*) FROM entry WHERE id IN (${underKey}) AND instr(searched, ?) = 0`;
    return {
      text: `SELECT rowid AS id ${inText} UNION ${underKey}`,
      values: [phrase, keys],
      count: {
        text: `SELECT (SELECT count(*) ${inText}) + (${others})`,
        values: [phrase, keys, folded],
      },
      inRow: { text: `(instr(searched, ?) > 0 OR entry.id IN (${underKey}))`, values: [folded, keys] },
    };
  }
  const beginning = (column: string): string => `SELECT id FROM entry WHERE ${column} BETWEEN ? AND ?`;
  const range = [folded, `${folded}\u{10ffff}`];
  return {
    text: `${beginning('base')} UNION ${beginning('rendering')} UNION ${underKey}`,
    values: [...range, ...range, keys],
  };
}

function filtersOf(query: EntryQuery): readonly Part[] {
  const oneOf = (column: string, allowed: readonly string[]): readonly Part[] =>
    allowed.length === 0
      ? []
      : [{ text: `${column} IN (${allowed.map(() => '?').join(', ')})`, values: allowed }];
  return [
    ...oneOf('type', query.types),
    ...oneOf('status', query.statuses),
    ...oneOf('domain', query.domains),
    ...(query.only === undefined ? [] : [{ text: ONLY[query.only], values: [] }]),
  ];
}
