import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { type ModelServer, materialOf, startModelServer } from '../support/model-server.ts';
import { activeEnglish, openWorkbench, saved, storedSegments, type Workbench } from '../support/workbench.ts';

const TEXT = [
  'Ауылда жаңа көпір салынды',
  'Көпірді әкім Қайыргелді Сәрсенов 5 мамырда ашты. Ол құрылысшыларға алғыс айтты.',
  'Құрылысқа 240 млн теңге жұмсалды.',
].join('\n');

let bench: Workbench;
let server: ModelServer;

beforeEach(async () => {
  server = await startModelServer((asked) => `Model: ${materialOf(asked).text.length} signs were read here.`);
  bench = await openWorkbench(inject('equipment'));
});
afterEach(async () => {
  await bench.close();
  await server.close();
  rmSync(bench.userData, { recursive: true, force: true });
});

const english = (): readonly string[] => storedSegments(bench.library).map(({ target }) => target);

/** What a value comes to; loading the word lists or saving takes a moment on a busy machine. */
const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: 15_000 });

/** Waits until so many rows have English; the word lists are loaded first. */
async function drafted(count: number): Promise<void> {
  const rows = () => english().filter((text) => text !== '').length;
  await eventually(rows).toBe(count);
}

/** A new article from text, drafted as it comes in unless told otherwise. */
async function paste(page: Page, isDrafted = true): Promise<void> {
  await page.keyboard.press('Control+KeyN');
  await page.getByTestId('paste-text').fill(TEXT);
  const tick = page.getByRole('checkbox', { name: 'Draft the English right away' });
  expect(await tick.isChecked()).toBe(true);
  if (!isDrafted) await tick.uncheck();
  await page.getByRole('button', { name: 'Make the article' }).click();
  await page.getByTestId('active-target').waitFor();
}

/** Sets the address of the model server as a user does. */
async function useServer(page: Page): Promise<void> {
  await page.keyboard.press('Control+Comma');
  await page.getByTestId('server-address').fill(server.address);
  await page.getByRole('button', { name: 'List its models' }).click();
  await page.getByLabel('Model', { exact: true }).selectOption('large-model');
  await page.getByRole('checkbox', { name: 'Model server' }).check();
}

test('a pasted article is drafted at once; an edit and a new draft are each one undo away', async () => {
  const { page } = bench;
  await paste(page);
  await drafted(4);
  const drafts = english();
  expect(drafts[1]).toContain('Kaiyrgeldi Sarsenov');
  expect(drafts[1]).toContain('5 May');
  expect(drafts[3]).toContain('240');
  await eventually(() => activeEnglish(page)).toBe(drafts[0]);

  await page.keyboard.type(' My own end.');
  await saved(page);
  const edited = `${drafts[0]} My own end.`;
  await eventually(() => english()[0]).toBe(edited);
  await page.keyboard.press('Control+KeyD');
  await eventually(() => english()[0]).toBe(drafts[0]);
  await page.keyboard.press('Control+KeyZ');
  await eventually(() => english()[0]).toBe(edited);
  // A draft that somebody edited is not drafted again with the article.
  await page.keyboard.press('Control+Shift+KeyD');
  await page.keyboard.press('Control+ArrowDown');
  expect(english()[0]).toBe(edited);

  await page.keyboard.press('Control+Shift+Delete');
  await eventually(() => english()[1]).toBe('');
  await page.getByTestId('offer-1').getByText('Sarsenov').waitFor();
  await page.keyboard.press('Control+Digit1');
  await eventually(() => english()[1]).toBe(drafts[1]);
});

test('words that stand for each other light up, and a word is explained', async () => {
  const { page } = bench;
  await paste(page);
  await drafted(4);
  await page.getByTestId('offer-1').waitFor();
  // Words such as "the" stand for nothing in the Kazakh, so the mouse moves on until it meets one that does.
  let x = 0;
  await eventually(async () => {
    x += 25;
    await page.getByTestId('active-target').hover({ position: { x, y: 8 } });
    await page.waitForTimeout(200);
    return page.locator('[data-testid="active-source"] .aligned').count();
  }).toBeGreaterThan(0);
  await page.getByTestId('active-source').hover({ position: { x: 10, y: 8 } });
  await page.locator('[data-testid="active-target"] .aligned').waitFor();
  await page.getByTestId('active-source').click({ position: { x: 10, y: 8 } });
  await page.keyboard.press('F4');
  await eventually(() => page.getByTestId('gloss').innerText()).toContain('ауыл');
});

test('a model server drafts when asked; what it breaks is said and the row stays', async () => {
  const { page } = bench;
  await paste(page, false);
  await useServer(page);
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByTestId('active-target').waitFor();
  server.behave(() => 'A new bridge has been built in the village.');
  await page.keyboard.press('Control+KeyD');
  await eventually(() => english()[0]).toBe('A new bridge has been built in the village.');
  expect(server.asked[0]?.model).toBe('large-model');

  server.behave(() => 'Көпір салынды, бірақ аударылмады.');
  await page.getByRole('button', { name: 'Ask large-model' }).click();
  await page.getByText('answered with something that is no translation').waitFor();
  expect(english()[0]).toBe('A new bridge has been built in the village.');
});

test('drafting by a slow server is cancelled; typing went on meanwhile', async () => {
  const { page } = bench;
  await paste(page, false);
  await useServer(page);
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByTestId('active-target').waitFor();
  server.behave(() => undefined);
  await page.keyboard.press('Control+Shift+KeyD');
  await eventually(() => server.asked.length).toBe(1);
  await page.keyboard.type('Typed while the model thinks');
  await eventually(() => english()[0]).toBe('Typed while the model thinks');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await eventually(() => page.getByRole('button', { name: 'Cancel' }).count()).toBe(0);
  expect(english()).toEqual(['Typed while the model thinks', '', '', '']);
});
