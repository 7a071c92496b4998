import type Database from 'better-sqlite3';
import type { EntryContent } from '#glossary/model/entry.ts';
import { hashText } from '#glossary/model/hash-text.ts';
import type { EntryId } from '#glossary/model/ids.ts';
import { manyRows } from './many-rows.ts';
import type { TextMeasures } from './text-measures.ts';

/** Under which keys the entries are found, and where their words stand in them; kept as numbers (hashText). */
export interface EntryLookup {
  /** Ids of the entries under a key, oldest first. */
  idsUnder(key: string): readonly EntryId[];
  has(key: string): boolean;
  /** Where words stand in the forms of the glossary, as TextMeasures.entryKeys has it; 0 = nowhere. */
  placesOf(words: string): number;
  /** The same of many in one question; 0 where they stand nowhere. */
  placesOfAll(words: readonly string[], into: Map<string, number>): void;
  isEmpty(): boolean;
  add(id: number, content: EntryContent): void;
  drop(id: number, content: EntryContent): void;
  /** Runs a work that writes many entries and does not look them up; they are found after it. */
  inBulk<Result>(work: () => Result): Result;
}

export function entryLookup(sql: Database.Database, { entryKeys }: TextMeasures): EntryLookup {
  const ids = sql.prepare('SELECT entry_id FROM entry_key WHERE key = ? ORDER BY entry_id').pluck();
  const known = sql.prepare('SELECT 1 FROM entry_key WHERE key = ? LIMIT 1').pluck();
  const any = sql.prepare('SELECT 1 FROM entry_key LIMIT 1').pluck();
  const addKeys = manyRows(sql, { head: 'INSERT OR IGNORE INTO entry_key (key, entry_id)', columns: 2 });
  const dropKey = sql.prepare('DELETE FROM entry_key WHERE key = ? AND entry_id = ?');
  const place = sql.prepare('SELECT places FROM stem_place WHERE stem = ?').pluck();
  // A left join keeps to the order of the list.
  const placesAmong = sql
    .prepare(
      'SELECT coalesce(places, 0) FROM json_each(?) AS wanted LEFT JOIN stem_place ON stem = wanted.value',
    )
    .pluck();
  const addPlaces = manyRows(sql, {
    head: 'INSERT INTO stem_place (stem, places)',
    columns: 2,
    tail: `ON CONFLICT (stem) DO UPDATE
     SET places = places | excluded.places WHERE places & excluded.places <> excluded.places`,
  });
  let isBulk = false;
  const oldKeys: [key: number, id: number][] = [];
  const newKeys: [key: number, id: number][] = [];
  /** Entries whose keys are among the new ones. */
  const added = new Set<number>();
  const newPlaces = new Map<number, number>();

  /** In order of the keys, so that each page of the index is written once. */
  function flush(): void {
    for (const [key, id] of oldKeys.sort(byKey)) dropKey.run(key, id);
    addKeys(newKeys.sort(byKey).flat());
    addPlaces([...newPlaces].sort(byKey).flat());
    forget();
  }

  function forget(): void {
    oldKeys.length = 0;
    newKeys.length = 0;
    added.clear();
    newPlaces.clear();
  }

  return {
    idsUnder: (key) => ids.all(hashText(key)) as EntryId[],
    has: (key) => known.get(hashText(key)) !== undefined,
    placesOf: (words) => Number(place.get(hashText(words)) ?? 0),
    placesOfAll(words, into) {
      const found = placesAmong.all(JSON.stringify(words.map(hashText))) as number[];
      for (let at = 0; at < words.length; at += 1) into.set(words[at]!, found[at]!);
    },
    isEmpty: () => any.get() === undefined,
    add(id, content) {
      added.add(id);
      const { keys, places } = entryKeys(content);
      for (const key of keys) newKeys.push([hashText(key), id]);
      for (const [words, mask] of places) {
        const stem = hashText(words);
        newPlaces.set(stem, (newPlaces.get(stem) ?? 0) | mask);
      }
      if (!isBulk) flush();
    },
    drop(id, content) {
      if (added.has(id)) flush();
      for (const key of entryKeys(content).keys) oldKeys.push([hashText(key), id]);
      if (!isBulk) flush();
    },
    inBulk(work) {
      isBulk = true;
      try {
        const result = work();
        flush();
        return result;
      } finally {
        isBulk = false;
        forget();
      }
    },
  };
}

function byKey(a: readonly [key: number, rest: number], b: readonly [key: number, rest: number]): number {
  return a[0] - b[0];
}
