import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import {
  activeEnglish,
  goOn,
  openSample,
  openWorkbench,
  saved,
  storedSegments,
  type Workbench,
} from '../support/workbench.ts';

let bench: Workbench;

beforeEach(async () => {
  bench = await openWorkbench(inject('equipment'));
  await openSample(bench.page);
});
afterEach(async () => {
  await bench.close();
  rmSync(bench.userData, { recursive: true, force: true });
});

const TYPED = 2_000;
const KILLS = 20;

/** Letters and spaces that no typing rule changes, the same on every run. */
function textOf(length: number): string {
  const words = Array.from({ length }, (_, number) => `w${number.toString(36)}`).join(' ');
  return words.slice(0, length).trimEnd().padEnd(length, 'x');
}

/** Places in ascending order, drawn by a linear congruential generator with a fixed seed. */
function places(count: number, below: number): readonly number[] {
  let state = 20_240_501;
  const drawn = new Set<number>();
  while (drawn.size < count) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    drawn.add(20 + (state % (below - 40)));
  }
  return [...drawn].sort((a, b) => a - b);
}

const storedEnglish = (): string => storedSegments(bench.library)[0]?.target ?? '';

test('the engine is killed at 20 points while 2,000 characters are typed: nothing is lost, doubled or blocked', async () => {
  const text = textOf(TYPED);
  let from = 0;
  for (const place of places(KILLS, TYPED)) {
    await bench.page.keyboard.type(text.slice(from, place));
    from = place;
    const state = await bench.page.getByTestId('save-state').getAttribute('data-state');
    const storedBefore = storedEnglish();
    for (const pid of await bench.launched.engineProcesses()) process.kill(pid, 'SIGKILL');
    // What was saved is there, and what is there was typed.
    const stored = storedEnglish();
    expect(text.startsWith(stored)).toBe(true);
    expect(stored.length).toBeGreaterThanOrEqual(storedBefore.length);
    if (state === 'saved') expect(stored).toBe(text.slice(0, place).trimEnd());
    expect(await activeEnglish(bench.page)).toBe(text.slice(0, place).trimEnd());
  }
  await bench.page.keyboard.type(text.slice(from));
  expect(await activeEnglish(bench.page)).toBe(text);
  await saved(bench.page);
  expect(storedEnglish()).toBe(text);
  expect(storedSegments(bench.library).filter(({ target }) => target !== '')).toHaveLength(1);
}, 240_000);

test('the app is killed while typing: what was typed is there when it opens again', async () => {
  await bench.page.keyboard.type('The first half was saved. ');
  await saved(bench.page);
  await bench.page.keyboard.type('The second was not.');
  await bench.killAndRestart();
  await goOn(bench.page);
  await saved(bench.page);
  const text = storedEnglish();
  expect('The first half was saved. The second was not.'.startsWith(text)).toBe(true);
  expect(text.startsWith('The first half was saved.')).toBe(true);
  expect(await activeEnglish(bench.page)).toBe(text.trimEnd());
});
