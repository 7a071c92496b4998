// `node test/bench/terms.bench.ts [ENTRIES …]`: the glossary at size beside the limits of its issue; 10,000 and 100,000
// entries by default, 1000000 takes minutes and 2 GB of disk.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntryQuery } from '#contract/terms-service.ts';
import { inflectNoun } from '#glossary/kazakh/morphology/inflect-noun.ts';
import { ENTRY_FILTERS } from '#glossary/model/entry-query.ts';
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

/** Milliseconds that passed and those the processor worked; the second says more beside other work. */
interface Taken {
  readonly passed: number;
  readonly worked: number;
}

async function timed<Result>(work: () => Promise<Result> | Result): Promise<[Taken, Result]> {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [{ passed: performance.now() - start, worked: (user + system) / 1000 }, result];
}

async function measure(entries: number): Promise<readonly Figure[]> {
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
  await engine.close();
  const [emptyOpen] = await timed(async () => {
    engine = createEngine(options);
    await engine.ready;
  });
  const [importing] = await timed(() =>
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
  // What an import left in the log of writes is moved into the file on closing, which is no part of an opening.
  await engine.close();
  const [opening] = await timed(async () => {
    engine = createEngine(options);
    await engine.ready;
  });
  const { services } = engine;
  const { segmentIds } = await services.articles.outline({ articleId: articleIds[0] as ArticleId });
  const times: Taken[] = [];
  for (const segmentId of segmentIds.slice(0, 1000))
    times.push(
      (await timed(() => services.terms.ofSegment({ segmentId, target: 'The 17th term came.' })))[0],
    );
  const readAll = async () => {
    for (const text of texts) await services.terms.inText({ text });
  };
  const [cold] = await timed(readAll);
  const [warm] = await timed(readAll);
  const query: EntryQuery = {
    search: '',
    types: [],
    statuses: [],
    domains: [],
    sort: 'source',
    isDescending: false,
  };
  const list = async (narrowed: Partial<EntryQuery>): Promise<Taken> =>
    (await timed(() => services.terms.list({ query: { ...query, ...narrowed }, from: 0, count: 100 })))[0];
  const searches: Taken[] = [];
  for (const length of [1, 2, 3, 4, 5]) searches.push(await list({ search: terms[7]!.slice(0, length) }));
  for (const search of ['жоқсөз', '17th', 'term']) searches.push(await list({ search }));
  const filtered: Taken[] = [];
  for (const only of ENTRY_FILTERS) filtered.push(await list({ only }));
  filtered.push(await list({ types: ['other'] }), await list({ statuses: ['approved'], domains: ['x'] }));
  filtered.push((await timed(() => services.terms.domains({})))[0]);
  const [counting] = await timed(() => services.terms.countUses({ jobId: 'count' }));
  await engine.close();
  rmSync(folder, { recursive: true });
  const isLarge = entries > 100_000;
  return [
    figure('import from CSV', [importing], isLarge ? null : 5000),
    figure('added to the opening', [less(opening, emptyOpen)], 50),
    figure('terms of one segment, half of them', percentile(times, 0.5), null),
    figure('terms of one segment, 95 of 100', percentile(times, 0.95), isLarge ? 2 : 3),
    figure('10,000 segments, new words', [cold], 1500),
    figure('10,000 segments again', [warm], 1500),
    figure('search as you type, slowest of 8', searches, 30),
    figure('filter, slowest of 7', filtered, null),
    figure('uses in 2,000 segments', [counting], null),
  ];
}

/** A measured time; of several the longest. */
interface Figure extends Taken {
  readonly name: string;
  /** What it may be at most, in milliseconds; null = nothing is asked. */
  readonly limit: number | null;
}

function figure(name: string, times: readonly Taken[], limit: number | null): Figure {
  const longest = (of: keyof Taken): number => Math.max(...times.map((taken) => taken[of]));
  return { name, passed: longest('passed'), worked: longest('worked'), limit };
}

function less(a: Taken, b: Taken): Taken {
  return { passed: a.passed - b.passed, worked: a.worked - b.worked };
}

function percentile(times: readonly Taken[], share: number): readonly Taken[] {
  const at = (of: keyof Taken): number =>
    times.map((taken) => taken[of]).sort((a, b) => a - b)[Math.floor(times.length * share)]!;
  return [{ passed: at('passed'), worked: at('worked') }];
}

const sizes = process.argv.slice(2).map(Number);
for (const entries of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  console.log(`${entries.toLocaleString('en')} entries`);
  console.table(
    Object.fromEntries(
      (await measure(entries)).map(({ name, passed, worked, limit }) => [
        name,
        {
          ms: passed.toFixed(1),
          'ms of the processor': worked.toFixed(1),
          limit: limit ?? '',
          'share of the limit': limit === null ? '' : `${((100 * passed) / limit).toFixed(0)} %`,
        },
      ]),
    ),
  );
}
