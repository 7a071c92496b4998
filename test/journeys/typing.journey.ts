import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import {
  activeEnglish,
  openSample,
  openWorkbench,
  saved,
  storedSegments,
  type Workbench,
} from '../support/workbench.ts';

/** ProseMirror takes a caret at the beginning for the browser's own doing, and puts it back, until 200 ms after the focus. */
const SETTLED_MS = 300;

let bench: Workbench;

beforeEach(async () => {
  bench = await openWorkbench(inject('equipment'));
  await openSample(bench.page);
});
afterEach(async () => {
  await bench.close();
  rmSync(bench.userData, { recursive: true, force: true });
});

const stored = (): readonly string[] => storedSegments(bench.library).map(({ target }) => target);

test('quotes, dashes and dots come out as print has them, however fast they are typed', async () => {
  const { keyboard } = bench.page;
  await keyboard.type('"It isn\'t so" - she said--then...');
  await expect.poll(() => activeEnglish(bench.page)).toBe('“It isn’t so” – she said–then…');
});

test('the last letter goes along when the row is left at once', async () => {
  const { keyboard } = bench.page;
  await keyboard.type('New library');
  await keyboard.press('Control+ArrowDown');
  await keyboard.type('It opened');
  await keyboard.press('Control+ArrowUp');
  await saved(bench.page);
  expect(stored().slice(0, 2)).toEqual(['New library', 'It opened']);
  expect(await activeEnglish(bench.page)).toBe('New library');
});

test('typing over a selection, Backspace, Delete and undo follow each other in any order', async () => {
  const { keyboard } = bench.page;
  await bench.page.waitForTimeout(SETTLED_MS);
  await keyboard.type('one two');
  await keyboard.press('Control+Shift+ArrowLeft');
  await keyboard.type('ten');
  expect(await activeEnglish(bench.page)).toBe('one ten');
  for (const key of ['Home', 'x', 'Backspace', 'y', 'Delete', 'End', 's']) await keyboard.press(key);
  await expect.poll(() => activeEnglish(bench.page)).toBe('yne tens');
  await expect
    .poll(async () => {
      await keyboard.press('Control+KeyZ');
      return activeEnglish(bench.page);
    })
    .toBe('');
});

test('what an input method composes stands after the letters before it', async () => {
  const { page } = bench;
  const session = await page.context().newCDPSession(page);
  await page.keyboard.type('ab');
  for (const text of ['q', 'qa', 'қа'])
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await session.send('Input.insertText', { text: 'қа' });
  await page.keyboard.type('cd');
  await expect.poll(() => activeEnglish(page)).toBe('abқаcd');
  await page.keyboard.press('Control+ArrowDown');
  await saved(page);
  expect(stored()[0]).toBe('abқаcd');
});

test('the field grows by the lines that are typed and shrinks when they go', async () => {
  const { page } = bench;
  const heights = (): Promise<readonly number[]> =>
    page
      .getByTestId('active-target')
      .evaluate((field) => [field.clientHeight, field.parentElement?.clientHeight ?? 0]);
  const [low = 0] = await heights();
  await page.keyboard.type(
    'A library that was opened in the north of the country after two years of building. ',
  );
  const [high = 0, host] = await heights();
  expect(high).toBeGreaterThan(low);
  expect(host).toBe(high);
  await page.keyboard.press('Control+KeyA');
  await page.keyboard.press('Backspace');
  await expect.poll(heights).toEqual([low, low]);
});
