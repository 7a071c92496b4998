// `node test/bench/window.bench.ts [SEGMENTS …]`: start, memory, typing and scrolling of the real app, beside a bare
// Electron window with a textarea measured in the same run; articles of 10,000 and 100,000 segments by default.
//
// How it compares like with like: the windows are started in turn, round by round, so that a busy minute of the machine
// falls on all of them; work is counted in processor time of the main thread, the bare window's beside ours, since the
// measuring itself and Chromium's own part of a key are in both; key to paint ends when the frame is presented, and its
// median is compared, since the 95th percentile of both is the wait for the screen's next beat. (Until this was so, work was
// taken by the clock, and paint by a script of the page in the frame it measured: on a busy machine 20 ms and 3 times.)
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { OperationId } from '#glossary/model/ids.ts';
import { createEngine } from '../../main/engine/engine.ts';
import { equip } from '../support/journey-setup.ts';
import { newsText } from './news-text.ts';
import { importMs } from './window/import-time.ts';
import { pssMb } from './window/pss.ts';
import { type ScrollCost, scrollCost } from './window/scrolling.ts';
import { median, percentile95 } from './window/statistics.ts';
import { type TypingCost, typingCost } from './window/typing.ts';
import { bareWindow, type OpenWindow, ourWindow } from './window/windows.ts';

/** Starts measured of each window, after one that warms the caches; typing is measured in the last four, since one launch differs from another. */
const RUNS = 5;
const TYPED_RUNS = 4;
const IMPORTED = 10_000;

interface Subject {
  readonly name: string;
  readonly open: OpenWindow;
  readonly isEditor: boolean;
  readonly starts: number[];
  readonly sizes: number[];
  readonly typed: TypingCost[];
  readonly saves: number[];
  readonly scrolled: ScrollCost[];
}

const subject = (name: string, open: OpenWindow, isEditor: boolean): Subject => ({
  name,
  open,
  isEditor,
  starts: [],
  sizes: [],
  typed: [],
  saves: [],
  scrolled: [],
});

async function measure(one: Subject, run: number): Promise<void> {
  const from = performance.now();
  const window = await one.open();
  const startMs = performance.now() - from;
  await window.page.waitForTimeout(1500);
  if (run > 0) {
    one.starts.push(startMs);
    one.sizes.push(pssMb(window.app.process().pid ?? 0));
  }
  if (run > RUNS - TYPED_RUNS) {
    one.typed.push(await typingCost(window.page));
    if (one.isEditor) one.saves.push(...(await autosaveMs(window.page)));
    if (one.isEditor) one.scrolled.push(await scrollCost(window.page));
  }
  await window.close();
}

/** From the last key to "Saved" on screen, ms. */
async function autosaveMs(page: Page): Promise<readonly number[]> {
  const state = page.getByTestId('save-state');
  const times: number[] = [];
  for (let time = 0; time < 5; time += 1) {
    await page.keyboard.type('one more word ');
    const from = performance.now();
    await state.evaluate(whenSaved);
    times.push(performance.now() - from);
  }
  return times;
}

/** Runs in the page: asking from outside again and again would add up to half a second. */
function whenSaved(state: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(look);
    function look(): void {
      if (state.getAttribute('data-state') !== 'saved') return;
      observer.disconnect();
      resolve();
    }
    observer.observe(state, { attributes: true });
    look();
  });
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
const small = await libraryWith(0, folder);
const bare = subject('bare Electron window with a textarea', bareWindow(equipment), false);
const subjects = [
  bare,
  subject('start screen, small library', ourWindow(equipment, small, false), false),
  subject('sample article open', ourWindow(equipment, small, true), true),
];
for (const count of counts.length > 0 ? counts : [10_000, 100_000]) {
  const library = await libraryWith(count, folder);
  subjects.push(subject(`article of ${count} segments open`, ourWindow(equipment, library, true), true));
}
for (let run = 0; run <= RUNS; run += 1) for (const one of subjects) await measure(one, run);

const work = (one: Subject): number => percentile95(one.typed.flatMap((typed) => typed.work));
const paints = (one: Subject): readonly number[] => one.typed.flatMap((typed) => typed.paint);
const beside = (value: number, ofBare: number): string => (value / ofBare).toFixed(2);
console.table(
  Object.fromEntries(
    subjects.map((one) => [
      one.name,
      {
        'start ms': median(one.starts).toFixed(0),
        'start × bare': beside(median(one.starts), median(bare.starts)),
        'PSS MB': median(one.sizes).toFixed(0),
        'PSS × bare': beside(median(one.sizes), median(bare.sizes)),
        'work/key ms p95': work(one).toFixed(1),
        'key→paint ms': median(paints(one)).toFixed(1),
        '(p95)': percentile95(paints(one)).toFixed(1),
        'paint × bare': beside(median(paints(one)), median(paints(bare))),
        'autosave ms': one.isEditor ? median(one.saves).toFixed(0) : '',
        'jump ms p95': one.isEditor ? percentile95(one.scrolled.flatMap(({ jump }) => jump)).toFixed(0) : '',
        'work/notch ms p95': one.isEditor
          ? percentile95(one.scrolled.flatMap((scrolled) => scrolled.work)).toFixed(1)
          : '',
      },
    ]),
  ),
);
const imported = await importMs(equipment, IMPORTED);
console.log(
  `import of ${IMPORTED} segments in the window: ${(imported / 1000).toFixed(1)} s, ` +
    `${beside(imported, median(bare.starts))} × the start of the bare window`,
);
close();
rmSync(folder, { recursive: true, force: true });
