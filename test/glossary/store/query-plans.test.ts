import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { TEXT_MEASURES } from '#glossary/library/text-measures.ts';
import { openStore } from '#glossary/store/store.ts';
import { testFolder } from '../../support/open-engine.ts';

/** The statements of the hot reads as SQLite sees them, and what their plans must be. */
const HOT_READS: readonly [string, (store: Awaited<ReturnType<typeof opened>>['store']) => void, RegExp[]][] =
  [
    [
      'outline',
      (store) => store.segments.outline(1 as never),
      [/SEARCH segment USING COVERING INDEX segment_outline/],
    ],
    [
      'page',
      (store) => store.segments.page(1 as never, 0, 60),
      [/SEARCH segment USING INDEX segment_outline/],
    ],
    ['segment', (store) => store.segments.get(1 as never), [/SEARCH segment USING INTEGER PRIMARY KEY/]],
    [
      'paragraphs',
      (store) => store.segments.paragraphs(1 as never),
      [/USING COVERING INDEX paragraph_article/],
    ],
    [
      'neighbour',
      (store) => store.segments.next(1 as never, '1V'),
      [/SEARCH segment USING INDEX segment_rank/],
    ],
    ['stored result', (store) => store.log.resultOf('x' as never), [/SEARCH operation USING INDEX/]],
    ['newest step', (store) => store.history.undoable('article:1'), [/SEARCH step_scope USING PRIMARY KEY/]],
    ['versions', (store) => store.history.versions('segment', 1), [/SEARCH change USING INDEX change_row/]],
    [
      'entries under a key',
      (store) => store.entries.idsUnderKey('full:тараз'),
      [/SEARCH entry_key USING PRIMARY KEY/],
    ],
    [
      'units of a hash',
      (store) => store.units.byHash(1),
      [/SEARCH unit_hash USING PRIMARY KEY/, /SEARCH unit USING INTEGER PRIMARY KEY/],
    ],
    ['units of a key', (store) => store.postings.postings('мектеп'), [/SEARCH posting USING PRIMARY KEY/]],
    ['size of a key', (store) => store.postings.sizes(['мектеп']), [/SEARCH posting USING PRIMARY KEY/]],
    ['sources', (store) => store.units.sources([1]), [/SEARCH unit USING INTEGER PRIMARY KEY/]],
    ['unit of a segment', (store) => store.units.ofSegment(1 as never), [/unit_segment/]],
    ['same source', (store) => store.articles.byHash('x'), [/SEARCH article USING INDEX article_hash/]],
  ];

async function opened() {
  const statements: string[] = [];
  const measures = { ...TEXT_MEASURES, fold: (text: string) => text };
  const path = join(testFolder(), 'library.qostil');
  const store = await openStore(path, 'write', measures, (statement) => statements.push(String(statement)));
  return { store, statements, path };
}

test.each(HOT_READS)('%s reads by an index and sorts nothing', async (_, read, plans) => {
  const { store, statements, path } = await opened();
  statements.length = 0;
  read(store);
  const statement = statements.at(-1)!;
  const sql = new Database(path, { readonly: true });
  const plan = (sql.prepare(`EXPLAIN QUERY PLAN ${statement}`).all() as { detail: string }[])
    .map(({ detail }) => detail)
    .join('\n');
  sql.close();
  store.close();
  for (const expected of plans) expect(plan).toMatch(expected);
  expect(plan).not.toMatch(/SCAN (?!json_each)|TEMP B-TREE FOR ORDER BY/);
});
