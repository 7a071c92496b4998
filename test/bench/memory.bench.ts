// `node test/bench/memory.bench.ts [UNITS …] [--recall QUERIES]`: what a memory costs; 100,000 units by default, 1,000,000
// takes minutes. `--recall` compares so many lookups with full scans, which takes minutes too.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { distance } from 'fastest-levenshtein';
import type { Services } from '#contract/services.ts';
import { plain } from '#glossary/model/coded-text.ts';
import type { Engine } from '../../main/engine/engine.ts';
import { anEngine, aWrite } from './memory/an-engine.ts';
import { recall } from './memory/recall.ts';
import { nouns, query, sentence, writeTmx } from './memory/unit-texts.ts';

/** Lookups timed, and pairs scored for the limit: as many character distances as a lookup scores candidates. */
const LOOKUPS = 1000;
const SCORED = 48;

/** Sentences translated from the memory, and edits timed. */
const SENTENCES = 10_000;
const EDITS = 100;

async function timed<Result>(work: () => Promise<Result> | Result): Promise<[number, Result]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

type Times = readonly [median: number, high: number];

/** Median and 95th percentile, ms. */
async function repeated(count: number, work: (at: number) => Promise<unknown> | unknown): Promise<Times> {
  const times: number[] = [];
  for (let at = 0; at < count; at += 1) times.push((await timed(() => work(at)))[0]);
  times.sort((a, b) => a - b);
  return [times[count >> 1]!, times[Math.floor(count * 0.95)]!];
}

const shown = ([median, high]: Times): string => `${median.toFixed(2)} / ${high.toFixed(2)}`;

interface ImportCost {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

function importAlone(file: string, library: string): ImportCost {
  const script = fileURLToPath(new URL('memory/import-process.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, file, library], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ImportCost;
}

async function lookups({ memory }: Services, units: number): Promise<Record<string, string>> {
  const look = (at: number) =>
    memory.matchText({ text: query(at, units), before: '', after: '', count: 5, least: 50 });
  await repeated(100, look);
  const times = await repeated(LOOKUPS, look);
  // The limit: nothing but comparing the query with as many sentences letter by letter.
  const limit = await repeated(LOOKUPS, (at) => {
    for (let other = 0; other < SCORED; other += 1) distance(query(at, units), sentence(at + other));
  });
  const query0 = {
    in: 'both',
    mode: 'phrase',
    memoryIds: [],
    articleId: null,
    outlet: '',
    from: '',
    to: '',
    states: [],
  } as const;
  const concordance = await repeated(100, (at) =>
    memory.concordance({ query: { ...query0, text: nouns[at * 37]! }, before: null, count: 50 }),
  );
  return {
    'lookup, ms': shown(times),
    'limit, ms': shown(limit),
    'lookup / limit': (times[0] / limit[0]).toFixed(1),
    'concordance, ms': shown(concordance),
  };
}

/** Pre-translation of an article, and edits of another while nothing else is done, while it runs, and while a file comes in. */
async function work(
  { services }: Engine,
  folder: string,
  tmx: string,
  units: number,
): Promise<Record<string, string>> {
  const { articles, files, memory } = services;
  const articleOf = async (name: string, sentences: number) => {
    const path = join(folder, name);
    writeFileSync(path, Array.from({ length: sentences }, (_, at) => query(at, units)).join('\n'));
    const { articleIds } = await files.import({ ...aWrite(), jobId: name, paths: [path], options: {} });
    return articleIds[0]!;
  };
  const [long, short] = [await articleOf('long.txt', SENTENCES), await articleOf('short.txt', 10)];
  const [segment] = await articles.segments({ articleId: short, from: 0, to: 1 });
  let { revision } = segment!;
  const edits = () =>
    repeated(EDITS, async (at) => {
      const target = plain(`The regional department said ${'that new schools '.repeat(at % 8)}`);
      const edit = { ...aWrite('visit'), segmentId: segment!.id, revision, target };
      revision = (await articles.editTarget(edit)).changed[0]!.revision;
    });
  await edits();
  const idle = await edits();
  const translating = timed(() =>
    memory.preTranslate({ ...aWrite(), jobId: 'pre', articleId: long, least: 70 }),
  );
  const whileTranslating = await edits();
  const [preMs, { filled }] = await translating;
  const into = { newMemory: 'again' };
  const importing = memory.import({ ...aWrite(), jobId: 'again', path: tmx, into });
  const whileImporting = await edits();
  await services.jobs.cancel({ jobId: 'again' });
  await Promise.resolve(importing).catch(() => undefined);
  return {
    'pre-translation of 10,000, s': `${(preMs / 1000).toFixed(1)} (${filled} filled)`,
    'edit, ms': shown(idle),
    'edit while pre-translating, ms': shown(whileTranslating),
    'edit while importing, ms': shown(whileImporting),
  };
}

async function measure(units: number, recalled: number): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'qostil-memory-'));
  const path = join(folder, 'library.qostil');
  const tmx = join(folder, 'units.tmx');
  await writeTmx(tmx, units);
  const imported = importAlone(tmx, path);
  const [openMs, engine] = await timed(() => anEngine(path));
  const { services } = engine;
  const looked = await lookups(services, units);
  const out = {
    jobId: 'out',
    memoryIds: [],
    path: join(folder, 'out.tmx'),
    isOverwriteAllowed: true,
  } as const;
  const options = { level: 2, sourceLanguage: 'kk', targetLanguage: 'en' } as const;
  const [exportMs] = await timed(() => services.memory.export({ ...out, options }));
  const worked = await work(engine, folder, tmx, units);
  const client = {
    matchText: async (input: Parameters<typeof services.memory.matchText>[0]) =>
      services.memory.matchText(input),
  };
  const found = recalled > 0 ? await recall(client, units, recalled) : null;
  await engine.close();
  const megabytes = statSync(path).size / 1048576;
  rmSync(folder, { recursive: true });
  return {
    'import, s': imported.wallSeconds.toFixed(1),
    'import, s of processor': imported.cpuSeconds.toFixed(1),
    'import, MB at most': imported.megabytes.toFixed(0),
    'file, MB': megabytes.toFixed(0),
    'open, ms': openMs.toFixed(0),
    ...looked,
    'export of 10,000, ms': ((exportMs * 10_000) / units).toFixed(0),
    ...worked,
    ...(found ? { recall: `${found[0]} of ${found[1]}` } : {}),
  };
}

const { values, positionals } = parseArgs({
  options: { recall: { type: 'string', default: '0' } },
  allowPositionals: true,
});
const sizes = positionals.map(Number);
const table: Record<string, Record<string, string>> = {};
for (const units of sizes.length > 0 ? sizes : [100_000])
  for (const [name, figure] of Object.entries(await measure(units, Number(values.recall))))
    table[name] = { ...table[name], [units.toLocaleString('en')]: figure };
console.log('Two figures are the median and the 95th percentile.');
console.table(table);
