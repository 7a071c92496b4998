// `node test/bench/memory.bench.ts [UNITS …]`: what a memory costs; 100,000 units by default, 1,000,000 takes minutes.

import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { inflectNoun } from '#glossary/kazakh/morphology/inflect-noun.ts';
import { readLexicon } from '#glossary/library/seed/read-lexicon.ts';
import type { OperationId } from '#glossary/model/ids.ts';
import { CASES } from '#glossary/model/lexicon.ts';
import { createEngine } from '../../main/engine/engine.ts';
import { seedDirectory } from '../../main/engine/seed-directory.ts';

/** Lookups timed, and pairs scored for the limit: as many character distances as a lookup scores candidates. */
const LOOKUPS = 1000;
const SCORED = 60;

const entries = readLexicon(seedDirectory()).entries.filter(({ lemma }) => !lemma.includes(' '));
const nouns = entries.filter(({ pos }) => pos === 'n').map(({ lemma }) => lemma);
const others = entries.filter(({ pos }) => pos === 'adj' || pos === 'adv').map(({ lemma }) => lemma);
const ENGLISH =
  'the a of in and new state school road people region report year water law market plan data'.split(' ');

/** A repeatable number 0–1 for a place in the data (mulberry32, own knowledge). */
function chance(unit: number, place: number): number {
  let state = Math.imul(unit + 1, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 15), 1 | state);
  state ^= state + Math.imul(state ^ (state >>> 7), 61 | state);
  return ((state ^ (state >>> 14)) >>> 0) / 4294967296;
}

const forms = new Map<string, string>();

/** A noun in some case; the commoner nouns come earlier in the list and oftener in the text. */
function nounForm(unit: number, place: number): string {
  const lemma = nouns[Math.floor(nouns.length * chance(unit, place) ** 3)]!;
  const kazakhCase = CASES[Math.floor(CASES.length * chance(unit, place + 100))]!;
  const key = `${lemma} ${kazakhCase}`;
  let form = forms.get(key);
  if (form === undefined) {
    form = inflectNoun(lemma, { case: kazakhCase })[0] ?? lemma;
    forms.set(key, form);
  }
  return form;
}

function sentence(unit: number): string {
  const length = 6 + Math.floor(12 * chance(unit, 50));
  const words = Array.from({ length }, (_, place) =>
    chance(unit, place + 200) < 0.25
      ? others[Math.floor(others.length * chance(unit, place) ** 2)]!
      : nounForm(unit, place),
  );
  if (chance(unit, 60) < 0.2) words[2] = String(Math.floor(3000 * chance(unit, 61)));
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} айтты.`;
}

/** A unit's sentence with a word or two changed, or one that is in no unit. */
function query(at: number, units: number): string {
  if (chance(at, 300) < 0.3) return sentence(units + at);
  const words = sentence(Math.floor(units * chance(at, 301))).split(' ');
  for (let change = 0; change < 2; change += 1)
    words[1 + Math.floor((words.length - 2) * chance(at, 302 + change))] = nounForm(at, 303 + change);
  return words.join(' ');
}

async function writeTmx(path: string, units: number): Promise<void> {
  const file = createWriteStream(path);
  file.write('<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n<header srclang="kk"/>\n<body>\n');
  for (let unit = 0; unit < units; unit += 1) {
    const english = Array.from(
      { length: 8 + (unit % 9) },
      (_, place) => ENGLISH[Math.floor(ENGLISH.length * chance(unit, place + 400))],
    ).join(' ');
    const text =
      `<tu tuid="${unit}" creationdate="20260101T000000Z"><tuv xml:lang="kk"><seg>${sentence(unit)}</seg></tuv>` +
      `<tuv xml:lang="en"><seg>${english} ${unit}.</seg></tuv></tu>\n`;
    if (!file.write(text)) await once(file, 'drain');
  }
  file.end('</body>\n</tmx>\n');
  await once(file, 'finish');
}

async function timed<Result>(work: () => Promise<Result> | Result): Promise<[number, Result]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

/** Median and 95th percentile, ms. */
async function repeated(
  count: number,
  work: (at: number) => Promise<unknown> | unknown,
): Promise<[number, number]> {
  const times: number[] = [];
  for (let at = 0; at < count; at += 1) times.push((await timed(() => work(at)))[0]);
  times.sort((a, b) => a - b);
  return [times[count >> 1]!, times[Math.floor(count * 0.95)]!];
}

async function measure(units: number): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'qostil-memory-'));
  const path = join(folder, 'library.qostil');
  const options = {
    path,
    mode: 'write',
    program: { program: 'bench', process: process.pid, computer: '' },
    clock: () => new Date().toISOString(),
  } as const;
  const tmx = join(folder, 'units.tmx');
  await writeTmx(tmx, units);
  let engine = createEngine(options);
  await engine.ready;
  const write = { operationId: 'import' as OperationId, step: '' };
  const into = { newMemory: 'bench' };
  const [importMs] = await timed(() =>
    engine.services.memory.import({ ...write, jobId: 'import', path: tmx, into }),
  );
  await engine.close();
  engine = createEngine(options);
  const [openMs] = await timed(() => engine.ready);
  const { memory } = engine.services;
  const look = (at: number) =>
    memory.matchText({ text: query(at, units), before: '', after: '', count: 5, least: 50 });
  await repeated(100, look);
  const lookup = await repeated(LOOKUPS, look);
  // The limit: nothing but comparing the query with as many sentences letter by letter.
  const limit = await repeated(LOOKUPS, (at) => {
    for (let other = 0; other < SCORED; other += 1) distance(query(at, units), sentence(at + other));
  });
  const looking = {
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
    memory.concordance({ query: { ...looking, text: nouns[at * 37]! }, before: null, count: 50 }),
  );
  const out = {
    jobId: 'out',
    memoryIds: [],
    path: join(folder, 'out.tmx'),
    isOverwriteAllowed: true,
  } as const;
  const tmxOptions = { level: 2, sourceLanguage: 'kk', targetLanguage: 'en' } as const;
  const [exportMs] = await timed(() => memory.export({ ...out, options: tmxOptions }));
  await engine.close();
  const megabytes = statSync(path).size / 1048576;
  rmSync(folder, { recursive: true });
  const shown = ([median, high]: readonly [number, number]): string =>
    `${median.toFixed(2)} / ${high.toFixed(2)}`;
  return {
    'import, s': (importMs / 1000).toFixed(1),
    'memory at most, MB': (process.resourceUsage().maxRSS / 1024).toFixed(0),
    'file, MB': megabytes.toFixed(0),
    'open, ms': openMs.toFixed(0),
    'lookup, ms': shown(lookup),
    'limit, ms': shown(limit),
    'lookup / limit': (lookup[0] / limit[0]).toFixed(1),
    'concordance, ms': shown(concordance),
    'export of 10,000, ms': ((exportMs * 10_000) / units).toFixed(0),
  };
}

const sizes = process.argv.slice(2).map(Number);
const table: Record<string, Record<string, string>> = {};
for (const units of sizes.length > 0 ? sizes : [100_000])
  table[units.toLocaleString('en')] = await measure(units);
console.table(table);
