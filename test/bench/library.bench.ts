// `node test/bench/library.bench.ts [SEGMENTS …]`: what the library costs with long articles; 10,000 and 100,000 by default.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSample } from '#glossary/library/sample/read-sample.ts';
import { plain } from '#glossary/model/coded-text.ts';
import type { ArticleId, OperationId } from '#glossary/model/ids.ts';
import { createEngine } from '../../main/engine/engine.ts';
import { seedDirectory } from '../../main/engine/seed-directory.ts';
import { newsText } from './news-text.ts';

const REPEATED = 500;

let operations = 0;
function aWrite(step = '') {
  operations += 1;
  return { operationId: `bench-${operations}` as OperationId, step };
}

async function timed<Result>(work: () => Promise<Result> | Result): Promise<[number, Result]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

/** Median and 95th percentile of repeated calls, ms. */
async function repeated(work: (index: number) => Promise<unknown> | unknown): Promise<string> {
  const times: number[] = [];
  for (let index = 0; index < REPEATED; index += 1) times.push((await timed(() => work(index)))[0]);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(2);
  return `${at(0.5)} / ${at(0.95)}`;
}

async function measure(segments: number): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'qostil-bench-'));
  const path = join(folder, 'library.qostil');
  const options = {
    path,
    mode: 'write',
    program: { program: 'bench', process: process.pid, computer: '' },
    clock: () => new Date().toISOString(),
  } as const;
  let engine = createEngine(options);
  await engine.ready;
  const file = join(folder, 'article.txt');
  writeFileSync(file, newsText(segments));
  let { services } = engine;
  const [importMs, { articleIds }] = await timed(() =>
    services.files.import({ ...aWrite(), jobId: 'bench', paths: [file], options: {} }),
  );
  const articleId = articleIds[0] as ArticleId;
  for (const content of readSample(seedDirectory()).entries)
    await services.terms.add({ ...aWrite(), content });
  await engine.close();

  const [openMs] = await timed(() => {
    engine = createEngine(options);
    return engine.ready;
  });
  ({ services } = engine);
  const [outlineMs, { segmentIds }] = await timed(() => services.articles.outline({ articleId }));
  const page = await repeated((index) => {
    const from = (index * 7919) % segments;
    return services.articles.segments({ articleId, from, to: from + 60 });
  });
  const middle = segmentIds[segments >> 1]!;
  const [first] = await services.articles.segments({
    articleId,
    from: segments >> 1,
    to: (segments >> 1) + 1,
  });
  let { revision } = first!;
  const edit = await repeated(async (index) => {
    const target = plain(`The regional education department said ${'that new schools '.repeat(index % 8)}`);
    const write = { ...aWrite('visit'), segmentId: middle, revision, target };
    revision = (await services.articles.editTarget(write)).changed[0]!.revision;
  });
  const terms = await repeated((index) =>
    services.terms.ofSegment({ segmentId: segmentIds[(index * 7919) % segments]!, target: 'Kokshetau' }),
  );
  const [splitMs] = await timed(() =>
    services.articles.split({ ...aWrite(), segmentId: middle, revision, sourceOffset: 20, targetOffset: 5 }),
  );
  const [undoMs] = await timed(() =>
    services.history.undo({ ...aWrite(), scope: { kind: 'article', articleId } }),
  );
  const query = {
    articleId,
    text: 'қаңтар',
    in: 'source',
    isCaseSensitive: false,
    isWholeWord: true,
    isRegularExpression: false,
  } as const;
  const [findMs] = await timed(() => services.articles.find({ ...query, limit: 100 }));
  const [listMs] = await timed(() => services.articles.list({ search: '' }));
  const [searchMs] = await timed(() => services.articles.list({ search: 'басқарма' }));
  const [backupMs] = await timed(() => services.library.backUp({}));
  await engine.close();
  const megabytes = statSync(path).size / 1048576;
  rmSync(folder, { recursive: true });
  return {
    'import, ms': importMs.toFixed(0),
    'file, MB': megabytes.toFixed(0),
    'open, ms': openMs.toFixed(0),
    'outline, ms': outlineMs.toFixed(0),
    'page of 60, ms': page,
    'edit, ms': edit,
    'terms, ms': terms,
    'split, ms': splitMs.toFixed(0),
    'undo split, ms': undoMs.toFixed(0),
    'find, ms': findMs.toFixed(0),
    'list, ms': listMs.toFixed(1),
    'search, ms': searchMs.toFixed(0),
    'backup, ms': backupMs.toFixed(0),
  };
}

const sizes = process.argv.slice(2).map(Number);
const table: Record<string, Record<string, string>> = {};
for (const segments of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  for (const [name, figure] of Object.entries(await measure(segments)))
    table[name] = { ...table[name], [`${segments} segments`]: figure };
}
console.log('Two figures are the median and the 95th percentile.');
console.table(table);
