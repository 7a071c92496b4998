import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import {
  activeEnglish,
  goOn,
  openSample,
  openWorkbench,
  saved,
  type Workbench,
} from '../support/workbench.ts';

let bench: Workbench;

beforeEach(async () => {
  bench = await openWorkbench(inject('equipment'));
});
afterEach(async () => {
  await bench.close();
  rmSync(bench.userData, { recursive: true, force: true });
});

const findings = () => bench.page.getByTestId('findings');

/** Opens the sample's second sentence and types an English with another day in it. */
async function typeWrongDay(): Promise<void> {
  await openSample(bench.page);
  await bench.page.keyboard.type('A new library in Kokshetau');
  await bench.page.keyboard.press('Control+ArrowDown');
  await bench.page.keyboard.type('A new library opened in Kokshetau on 15 September.');
  await findings().getByText('15 September').waitFor();
}

test('a wrong number is found while it is typed and put right by one key', async () => {
  await typeWrongDay();
  await bench.page.keyboard.press('Alt+x');
  await expect.poll(() => activeEnglish(bench.page)).toContain('on 12 September');
  await findings().getByText('15 September').waitFor({ state: 'detached' });
});

test('a dismissed finding stays away over a restart and comes back when the text changes', async () => {
  await typeWrongDay();
  const item = () => findings().locator('li').filter({ hasText: '15 September' });
  await item().getByRole('button', { name: 'Dismiss…' }).click();
  await item().getByLabel('Reason').fill('The paper was wrong');
  await item().getByRole('button', { name: 'Dismiss', exact: true }).click();
  await item().waitFor({ state: 'detached' });
  await saved(bench.page);
  await bench.restart();
  await goOn(bench.page);
  expect(await activeEnglish(bench.page)).toContain('15 September');
  await bench.page.waitForTimeout(1500);
  expect(await item().count()).toBe(0);
  await bench.page.getByTestId('active-target').click();
  await bench.page.keyboard.press('End');
  await bench.page.keyboard.type(' Indeed.');
  await item().waitFor();
});

test('the findings of the article are listed and lead to their sentences', async () => {
  await typeWrongDay();
  await saved(bench.page);
  await bench.page.keyboard.press('Control+Shift+k');
  const review = bench.page.getByTestId('review');
  await review.getByRole('heading', { name: 'Another number' }).waitFor();
  await review
    .getByRole('listitem')
    .filter({ hasText: '15 September' })
    .getByRole('button', { name: 'Sentence 2' })
    .click();
  await bench.page.getByTestId('active-target').waitFor();
  expect(await activeEnglish(bench.page)).toContain('15 September');
});
