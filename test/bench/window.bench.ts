// `node test/bench/window.bench.ts [SEGMENTS …]`: start, memory and typing of the real app, each beside a bare Electron
// window measured in the same run; 10,000 and 100,000 segments by default.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import type { OperationId } from '#glossary/model/ids.ts';
import { createEngine } from '../../main/engine/engine.ts';
import { equip, type JourneyEquipment } from '../support/journey-setup.ts';
import { launchApp } from '../support/launch-app.ts';
import { newsText } from './news-text.ts';

/** Starts measured of each kind; the first of each is left out, since it warms the disk cache. */
const RUNS = 6;
const KEYS = 120;

interface Window {
  readonly app: ElectronApplication;
  readonly page: Page;
  close(): Promise<void>;
}

interface Measured {
  readonly startMs: number;
  readonly pssMb: number;
  readonly taskMs: number;
  readonly paintMs: number;
  readonly saveMs: number | null;
}

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
const median = (values: readonly number[]): number => sorted(values)[Math.floor(values.length / 2)] ?? 0;
const percentile95 = (values: readonly number[]): number =>
  sorted(values)[Math.floor(values.length * 0.95)] ?? 0;

/** Proportional set size of a process and all below it, MB (Linux). */
function pssMb(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/u.test(one))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // The process ended meanwhile.
    }
  }
  const isBelow = (pid: number): boolean => pid === root || (parents.has(pid) && isBelow(parents.get(pid)!));
  let kilobytes = 0;
  for (const pid of parents.keys()) {
    if (!isBelow(pid)) continue;
    try {
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      // The process ended meanwhile, or may not be read.
    }
  }
  return kilobytes / 1024;
}

/** Main-thread work and time to the next painted frame of each key typed into the field that has the focus. */
async function typing(
  page: Page,
): Promise<{ readonly task: readonly number[]; readonly paint: readonly number[] }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const taskSeconds = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  await page.evaluate(() => {
    const paints: number[] = [];
    Object.assign(window, { paints });
    addEventListener(
      'keydown',
      () => {
        const from = performance.now();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => paints.push(performance.now() - from);
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
  const task: number[] = [];
  for (let key = 0; key < KEYS; key += 1) {
    const before = await taskSeconds();
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'e');
    // Fast typing; keys nearer than a few frames would measure the wait for the screen instead.
    await page.waitForTimeout(90);
    task.push(((await taskSeconds()) - before) * 1000);
  }
  const paint = await page.evaluate(() => (window as unknown as { paints: number[] }).paints);
  return { task, paint };
}

async function measure(open: () => Promise<Window>, hasAutosave: boolean): Promise<Measured> {
  const starts: number[] = [];
  const sizes: number[] = [];
  let typed: Awaited<ReturnType<typeof typing>> = { task: [], paint: [] };
  let saveMs: number | null = null;
  for (let run = 0; run < RUNS; run += 1) {
    const from = performance.now();
    const window = await open();
    if (run > 0) starts.push(performance.now() - from);
    await window.page.waitForTimeout(1500);
    if (run > 0) sizes.push(pssMb(window.app.process().pid ?? 0));
    if (run === RUNS - 1) {
      typed = await typing(window.page);
      if (hasAutosave) saveMs = await autosaveMs(window.page);
    }
    await window.close();
  }
  return {
    startMs: median(starts),
    pssMb: median(sizes),
    taskMs: percentile95(typed.task),
    paintMs: percentile95(typed.paint),
    saveMs,
  };
}

/** From the last key to "Saved" on screen. */
async function autosaveMs(page: Page): Promise<number> {
  const state = page.getByTestId('save-state');
  const times: number[] = [];
  for (let time = 0; time < 5; time += 1) {
    await page.keyboard.type('one more word ');
    const from = performance.now();
    await state.and(page.locator('[data-state="saved"]')).waitFor();
    times.push(performance.now() - from);
  }
  return median(times);
}

function bareWindow(equipment: JourneyEquipment): () => Promise<Window> {
  const folder = mkdtempSync(path.join(tmpdir(), 'qostil-bare-'));
  return async () => {
    writeFileSync(path.join(folder, 'package.json'), '{"name":"bare","version":"1.0.0","main":"main.cjs"}');
    writeFileSync(
      path.join(folder, 'page.html'),
      '<!doctype html><title>bare</title><textarea autofocus rows="20" cols="80"></textarea>',
    );
    writeFileSync(
      path.join(folder, 'main.cjs'),
      `const { app, BrowserWindow } = require('electron');
       app.setPath('userData', __dirname + '/data');
       app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile(__dirname + '/page.html'));`,
    );
    const app = await _electron.launch({
      executablePath: equipment.electron.executable,
      args: [folder],
      env: {
        ...(process.env as Record<string, string>),
        ...(equipment.display ? { DISPLAY: equipment.display } : {}),
      },
      chromiumSandbox: process.getuid?.() !== 0,
    });
    const page = await app.firstWindow();
    await page.locator('textarea').waitFor();
    await page.locator('textarea').focus();
    return { app, page, close: () => app.close() };
  };
}

function ourWindow(
  equipment: JourneyEquipment,
  library: string,
  isArticleOpened: boolean,
): () => Promise<Window> {
  // One profile for all starts, as a user has: Chromium keeps compiled scripts in it.
  const userData = mkdtempSync(path.join(tmpdir(), 'qostil-bench-profile-'));
  return async () => {
    const launched = await launchApp(equipment, { userData, args: [`--library=${library}`] });
    const { page } = launched;
    await page.getByTestId('save-state').waitFor();
    if (isArticleOpened) {
      await page.getByRole('button', { name: /Continue/ }).click();
      await page.getByTestId('active-target').waitFor();
    }
    return launched;
  };
}

/** A library with an article of so many sentences (0 = the sample), visited at its first one. */
async function libraryWith(segments: number, folder: string): Promise<string> {
  const file = path.join(folder, `${segments}.qostil`);
  const engine = createEngine({
    path: file,
    mode: 'write',
    program: { program: 'bench', process: process.pid, computer: '' },
    clock: () => '2024-05-01T09:30:00.000Z',
  });
  await engine.ready;
  const { articles } = engine.services;
  const write = { operationId: `make-${segments}` as OperationId, step: '' };
  const { articleId } =
    segments === 0
      ? await articles.createSample(write)
      : await articles.create({
          ...write,
          source: { text: newsText(segments), metadata: { title: 'Ұзақ мақала' }, layout: 'auto' },
        });
  const [first] = await articles.segments({ articleId, from: 0, to: 1 });
  if (first) await articles.visit({ articleId, segmentId: first.id });
  await engine.close();
  return file;
}

const counts = process.argv.slice(2).map(Number);
const folder = mkdtempSync(path.join(tmpdir(), 'qostil-bench-'));
const { equipment, close } = await equip();
const bare = await measure(bareWindow(equipment), false);
const rows: [string, Measured][] = [['bare Electron window with a textarea', bare]];
const small = await libraryWith(0, folder);
rows.push(['start screen, small library', await measure(ourWindow(equipment, small, false), false)]);
rows.push(['sample article open', await measure(ourWindow(equipment, small, true), true)]);
for (const count of counts.length > 0 ? counts : [10_000, 100_000]) {
  const library = await libraryWith(count, folder);
  rows.push([`article of ${count} segments open`, await measure(ourWindow(equipment, library, true), true)]);
}
console.table(
  Object.fromEntries(
    rows.map(([name, one]) => [
      name,
      {
        'start ms': one.startMs.toFixed(0),
        'start × bare': (one.startMs / bare.startMs).toFixed(2),
        'PSS MB': one.pssMb.toFixed(0),
        'PSS × bare': (one.pssMb / bare.pssMb).toFixed(2),
        'work/key ms p95': one.taskMs.toFixed(1),
        'key→paint ms p95': one.paintMs.toFixed(1),
        'paint × bare': (one.paintMs / bare.paintMs).toFixed(2),
        'autosave ms': one.saveMs?.toFixed(0) ?? '',
      },
    ]),
  ),
);
close();
rmSync(folder, { recursive: true, force: true });
