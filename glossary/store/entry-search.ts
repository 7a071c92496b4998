import type Database from 'better-sqlite3';
import { alphabetKey } from '#glossary/model/alphabet-order.ts';
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
  /** Runs a work that writes many entries and does not search them; they are found after it. */
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
  const drop = sql.prepare('DELETE FROM entry_text WHERE rowid = ?');
  const dropAll = sql.prepare(
    `INSERT INTO entry_text (entry_text, rowid, searched)
     SELECT 'delete', value ->> 0, value ->> 1 FROM json_each(?)`,
  );
  let waiting: Bulk | null = null;

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

  return {
    page,
    add(id) {
      if (waiting) waiting.added.add(id);
      else add.run(id, searched.get(id));
    },
    drop(id) {
      if (!waiting) drop.run(id);
      else if (!waiting.added.delete(id)) waiting.dropped.push([id, searched.get(id)]);
    },
    inBulk(work) {
      const bulk: Bulk = { dropped: [], added: new Set() };
      waiting = bulk;
      try {
        const result = work();
        // In order of the ids: at one below the last, FTS5 writes what it has gathered to disk.
        bulk.dropped.sort(([a], [b]) => a - b);
        if (bulk.dropped.length > 0) dropAll.run(JSON.stringify(bulk.dropped));
        if (bulk.added.size > 0) addAll.run(JSON.stringify([...bulk.added].sort((a, b) => a - b)));
        return result;
      } finally {
        waiting = null;
      }
    },
  };
}

/** Entries that wait to be taken out, with the text they were taken up with, and to be taken up. */
interface Bulk {
  readonly dropped: [id: number, text: unknown][];
  readonly added: Set<number>;
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
 * beginning, or are under a key of the search, as the base of an inflected word is, or hold another form of its word.
 */
function matchesOf(search: string, { fold, searchKeys, searchWords }: TextMeasures): Matches | null {
  const folded = fold(search.trim());
  if (folded === '') return null;
  const underKey: Part = {
    text: 'SELECT entry_id FROM entry_key WHERE key IN (SELECT value FROM json_each(?))',
    values: [JSON.stringify(searchKeys(search).map(hashText))],
  };
  if ([...folded].length >= 3) {
    const inText = 'FROM entry_text WHERE entry_text MATCH ?';
    const phrase = phraseOf(folded);
    const meant = union([underKey, ...withWords(searchWords(search))]);
    const others = `SELECT count(*) FROM entry WHERE id IN (${meant.text}) AND instr(searched, ?) = 0`;
    return {
      text: `SELECT rowid AS id ${inText} UNION ${meant.text}`,
      values: [phrase, ...meant.values],
      count: {
        text: `SELECT (SELECT count(*) ${inText}) + (${others})`,
        values: [phrase, ...meant.values, folded],
      },
      inRow: {
        text: `(instr(searched, ?) > 0 OR entry.id IN (${meant.text}))`,
        values: [folded, ...meant.values],
      },
    };
  }
  const beginning = (column: string, from: string): Part => ({
    text: `SELECT id FROM entry WHERE ${column} BETWEEN ? AND ?`,
    values: [from, `${from}\u{10ffff}`],
  });
  return union([beginning('base', alphabetKey(folded)), beginning('rendering', folded), underKey]);
}

/** Entries with one of some words as a word of its own, found by its trigrams and then looked at. */
function withWords(words: readonly string[]): readonly Part[] {
  const found = words.filter((word) => [...word].length >= 3);
  if (found.length === 0) return [];
  const isThere = found.map(() => `instr(' ' || replace(entry.searched, char(10), ' ') || ' ', ?) > 0`);
  return [
    {
      text: `SELECT entry.id FROM entry_text CROSS JOIN entry ON entry.id = entry_text.rowid
        WHERE entry_text MATCH ? AND (${isThere.join(' OR ')})`,
      values: [found.map(phraseOf).join(' OR '), ...found.map((word) => ` ${word} `)],
    },
  ];
}

function phraseOf(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function union(parts: readonly Part[]): Part {
  return {
    text: parts.map(({ text }) => text).join(' UNION '),
    values: parts.flatMap(({ values }) => values),
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
