import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { openWorkbench, storedSegments, type Workbench } from '../support/workbench.ts';

let bench: Workbench;

/** What a value comes to; drafting takes a moment on a busy machine. */
const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: 15_000 });

beforeEach(async () => {
  bench = await openWorkbench(inject('equipment'));
});

afterEach(async () => {
  await bench.close();
  rmSync(bench.userData, { recursive: true, force: true });
});

test('the sample comes with terms and drafts, and its guide goes on as the writer works', async () => {
  const { page } = bench;
  await page.getByTestId('starter-card').waitFor();
  await page.getByRole('button', { name: 'Open the sample' }).first().click();
  await page.getByTestId('active-target').waitFor();
  await page.getByTestId('guide').getByText('Step 1 of 5').waitFor();
  await page.getByTestId('term-1').getByText('Kokshetau').waitFor();
  await eventually(() => storedSegments(bench.library).filter(({ state }) => state === 'draft').length).toBe(
    20,
  );

  await page.getByTestId('active-target').click();
  await page.keyboard.type(' today');
  await page.getByTestId('guide').getByText('Step 2 of 5').waitFor();
  for (let confirmed = 1; confirmed <= 3; confirmed += 1) {
    await page.keyboard.press('Control+Enter');
    await page.getByText(`Sentence ${confirmed + 1} of 20`).waitFor();
  }
  await page.getByTestId('guide').getByText('Step 3 of 5').waitFor();
  await eventually(() =>
    storedSegments(bench.library)
      .slice(0, 4)
      .map(({ state }) => state),
  ).toEqual(['confirmed', 'confirmed', 'confirmed', 'draft']);

  await page.getByTestId('term-1').getByText('Ministry of Culture').waitFor();
  await page.keyboard.press('Alt+Digit1');
  await page.getByTestId('guide').getByText('Step 4 of 5').waitFor();
});

test('the starter glossary is offered until the writer declines it', async () => {
  const { page } = bench;
  await page.getByRole('button', { name: 'Choose topics…' }).click();
  await page.getByTestId('starter-topics').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.getByTestId('starter-card').waitFor({ state: 'detached' });
  await bench.restart();
  await bench.page.getByRole('button', { name: 'Open the sample' }).first().waitFor();
  expect(await bench.page.getByTestId('starter-card').count()).toBe(0);
});
