// `node test/bench/terms.bench.ts [ENTRIES …]`: the glossary at size; 10,000 and 100,000 entries by default.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntryQuery } from '#contract/terms-service.ts';
import { inflectNoun } from '#glossary/kazakh/morphology/inflect-noun.ts';
import type { ArticleId, OperationId } from '#glossary/model/ids.ts';
import type { KazakhCase } from '#glossary/model/lexicon.ts';
import { createEngine } from '../../main/engine/engine.ts';

const SEGMENTS = 10_000;
const WORDS = 15;
const CASES: readonly KazakhCase[] = ['nom', 'gen', 'dat', 'acc', 'loc', 'abl', 'ins'];
const BACK = ['ба', 'қа', 'ла', 'ма', 'на', 'ра', 'са', 'та', 'жо', 'шы', 'ғы', 'дұ', 'зо', 'пы'];
const FRONT = ['бе', 'ке', 'ле', 'ме', 'не', 'ре', 'се', 'те', 'жө', 'ші', 'гі', 'дү', 'зе', 'пі'];
const ENDS = ['', 'н', 'р', 'л', 'т', 'с', 'м', 'з'];

/** Always the same numbers from 0 to 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** A word that could be Kazakh; low numbers are the frequent ones. */
function wordOf(number: number): string {
  const random = randomFrom(number * 2654435761 + 1);
  random();
  const syllables = random() < 0.5 ? BACK : FRONT;
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join('') + pick(ENDS);
}

function glossaryOf(entries: number): string[] {
  const random = randomFrom(7);
  const terms = new Set<string>();
  while (terms.size < entries) {
    const words = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
      wordOf(Math.floor(random() * 200_000)),
    );
    terms.add(words.join(' '));
  }
  return [...terms];
}

/** Sentences of frequent and rare words in all cases, one in three with a term of the glossary. */
function textOf(terms: readonly string[]): string[] {
  const random = randomFrom(11);
  const inCase = (word: string) =>
    inflectNoun(word, { case: CASES[Math.floor(random() * CASES.length)]! })[0]!;
  return Array.from({ length: SEGMENTS }, () => {
    const words = Array.from({ length: WORDS - 1 }, () => inCase(wordOf(Math.floor(random() ** 4 * 30_000))));
    if (random() < 0.33) words[3] = inCase(terms[Math.floor(random() * terms.length)]!);
    return `${words.join(' ')} келді.`;
  });
}

async function timed<Result>(work: () => Promise<Result> | Result): Promise<[number, Result]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

async function measure(entries: number): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'qostil-bench-'));
  const options = {
    path: join(folder, 'library.qostil'),
    mode: 'write',
    program: { program: 'bench', process: process.pid, computer: '' },
    clock: () => new Date().toISOString(),
  } as const;
  const terms = glossaryOf(entries);
  const texts = textOf(terms);
  const file = join(folder, 'glossary.csv');
  writeFileSync(file, `kazakh,english\n${terms.map((term, at) => `${term},${at}th term`).join('\n')}\n`);
  const article = join(folder, 'article.txt');
  writeFileSync(article, texts.slice(0, 2000).join('\n'));
  let engine = createEngine(options);
  await engine.ready;
  const [emptyOpenMs] = await timed(async () => {
    await engine.close();
    engine = createEngine(options);
    await engine.ready;
  });
  const [importMs] = await timed(() =>
    engine.services.terms.import({
      operationId: 'bench-import' as OperationId,
      jobId: 'bench',
      path: file,
      options: {},
      duplicates: 'skip',
    }),
  );
  const { articleIds } = await engine.services.files.import({
    operationId: 'bench-article' as OperationId,
    step: '',
    jobId: 'bench',
    paths: [article],
    options: { layout: 'paragraph-a-line' },
  });
  const [openMs] = await timed(async () => {
    await engine.close();
    engine = createEngine(options);
    await engine.ready;
  });
  const { services } = engine;
  const { segmentIds } = await services.articles.outline({ articleId: articleIds[0] as ArticleId });
  const times: number[] = [];
  for (const segmentId of segmentIds.slice(0, 1000))
    times.push(
      (await timed(() => services.terms.ofSegment({ segmentId, target: 'The 17th term came.' })))[0],
    );
  times.sort((a, b) => a - b);
  const readAll = async () => {
    for (const text of texts) await services.terms.inText({ text });
  };
  const [coldMs] = await timed(readAll);
  const [warmMs] = await timed(readAll);
  const query: EntryQuery = {
    search: '',
    types: [],
    statuses: [],
    domains: [],
    sort: 'source',
    isDescending: false,
  };
  const search = async (text: string) =>
    (
      await timed(() => services.terms.list({ query: { ...query, search: text }, from: 0, count: 100 }))
    )[0].toFixed(1);
  const searches = [
    await search(terms[5]!.slice(0, 2)),
    await search(terms[7]!.slice(0, 5)),
    await search('жоқсөз'),
  ];
  const [countMs] = await timed(() => services.terms.countUses({ jobId: 'count' }));
  await engine.close();
  rmSync(folder, { recursive: true });
  return {
    'import from CSV, ms': importMs.toFixed(0),
    'added to the opening, ms': (openMs - emptyOpenMs).toFixed(0),
    'terms of one segment, ms (p50 / p95)': `${times[500]!.toFixed(2)} / ${times[950]!.toFixed(2)}`,
    '10,000 segments, new words, ms': coldMs.toFixed(0),
    '10,000 segments again, ms': warmMs.toFixed(0),
    'search of 2, 5 letters, none, ms': searches.join(' / '),
    'uses in 2,000 segments, ms': countMs.toFixed(0),
  };
}

const sizes = process.argv.slice(2).map(Number);
const table: Record<string, Record<string, string>> = {};
for (const entries of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  for (const [name, figure] of Object.entries(await measure(entries)))
    table[name] = { ...table[name], [`${entries} entries`]: figure };
}
console.table(table);
