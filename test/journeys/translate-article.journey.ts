import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { SaxesParser } from 'saxes';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import {
  activeEnglish,
  activeNumber,
  goOn,
  openSample,
  openWorkbench,
  pressExport,
  saved,
  storedSegments,
  type Workbench,
} from '../support/workbench.ts';

let bench: Workbench;

/** What a value comes to; saving takes a moment on a busy machine. */
const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: 15_000 });

beforeEach(async () => {
  bench = await openWorkbench(inject('equipment'));
});
afterEach(async () => {
  await bench.close();
  rmSync(bench.userData, { recursive: true, force: true });
});

/** Kazakh and English of each unit of a TMX file. */
function unitsOf(tmx: string): readonly Record<string, string>[] {
  const units: Record<string, string>[] = [];
  const parser = new SaxesParser();
  let language = '';
  let isSegment = false;
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'tu') units.push({});
    if (name === 'tuv') language = String(attributes['xml:lang']).slice(0, 2);
    isSegment = name === 'seg';
  });
  parser.on('text', (text) => {
    const unit = units.at(-1);
    if (isSegment && unit) unit[language] = (unit[language] ?? '') + text;
  });
  parser.on('closetag', () => {
    isSegment = false;
  });
  parser.write(tmx).close();
  return units;
}

test('an article is translated, cut, joined, undone after a restart and exported', async () => {
  const english = [
    'New city library opens in Kokshetau',
    'A new library opened on 12 September.',
    'Building it took two years.',
  ];
  await openSample(bench.page);
  for (const text of english) {
    await bench.page.keyboard.type(text);
    await bench.page.keyboard.press('Control+Enter');
  }
  expect(await activeNumber(bench.page)).toBe(4);
  await eventually(() => bench.page.getByTestId('progress').innerText()).toContain('3 of 20');

  await eventually(() =>
    storedSegments(bench.library)
      .slice(0, 3)
      .map(({ target, state }) => [target, state]),
  ).toEqual(english.map((text) => [text, 'confirmed']));
  const before = storedSegments(bench.library);

  // Split at a place chosen in the Kazakh, then join again.
  await bench.page.keyboard.press('Alt+KeyS');
  await bench.page.keyboard.press('Home');
  for (let word = 0; word < 3; word += 1) await bench.page.keyboard.press('Control+ArrowRight');
  await bench.page.keyboard.press('Enter');
  await eventually(() => storedSegments(bench.library).length).toBe(before.length + 1);
  const [left, right] = storedSegments(bench.library).slice(3, 5);
  expect(`${left?.source} ${right?.source}`).toBe(before[3]?.source);
  await bench.page.keyboard.press('Alt+KeyJ');
  await expect
    .poll(() => storedSegments(bench.library).map(({ source }) => source))
    .toEqual(before.map(({ source }) => source));

  await saved(bench.page);
  await bench.restart();
  await goOn(bench.page);
  await bench.page.keyboard.press('Control+KeyZ');
  await eventually(() => storedSegments(bench.library).length).toBe(before.length + 1);
  await bench.page.keyboard.press('Control+KeyZ');
  await expect
    .poll(() => storedSegments(bench.library).map(({ source }) => source))
    .toEqual(before.map(({ source }) => source));
  await bench.page.keyboard.press('Control+Shift+KeyZ');
  await eventually(() => storedSegments(bench.library).length).toBe(before.length + 1);
  await bench.page.keyboard.press('Control+KeyZ');
  await eventually(() => storedSegments(bench.library).length).toBe(before.length);

  const folder = mkdtempSync(path.join(tmpdir(), 'qostil-export-'));
  await bench.page.evaluate((exportFolder) => window.qostil.changePreferences({ exportFolder }), folder);
  await bench.page.keyboard.press('Control+KeyE');
  await pressExport(bench.page);
  await eventually(() => readdirSync(folder).filter((name) => name.endsWith('.tmx'))).toHaveLength(1);
  const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.tmx'));
  const units = unitsOf(readFileSync(path.join(folder, file), 'utf8'));
  expect(units.filter(({ en }) => en).map(({ kk, en }) => [kk, en])).toEqual(
    before.slice(0, 3).map(({ source }, at) => [source, english[at]]),
  );
  rmSync(folder, { recursive: true });
});

test('a term added from the selection is found, inserted by its key and stays', async () => {
  await openSample(bench.page);
  await bench.page.getByTestId('active-source').focus();
  await bench.page.keyboard.press('Home');
  await bench.page.keyboard.press('Control+Shift+ArrowRight');
  await bench.page.keyboard.press('Alt+KeyA');
  await bench.page.locator('input:focus').waitFor();
  await bench.page.keyboard.type('Kokshetau');
  await bench.page.keyboard.press('Enter');
  await bench.page.getByTestId('term-1').waitFor();
  await bench.page.getByTestId('active-target').click();
  await bench.page.keyboard.press('Alt+Digit1');
  expect(await activeEnglish(bench.page)).toContain('Kokshetau');
  await saved(bench.page);
  await bench.restart();
  await bench.page.keyboard.press('Control+Shift+KeyG');
  await bench.page.getByText('Kokshetau').first().waitFor();
});

test('a corrected source keeps the English of sentences that did not change', async () => {
  await openSample(bench.page);
  await bench.page.keyboard.type('Library opens');
  await bench.page.keyboard.press('Control+Enter');
  await bench.page.keyboard.type('It opened on 12 September.');
  await bench.page.keyboard.press('Control+Enter');
  await saved(bench.page);
  const before = storedSegments(bench.library);
  const corrected = [before[0]?.source, `${before[1]?.source} Жаңа сөйлем қосылды.`, before[2]?.source].join(
    '\n',
  );
  await bench.page.keyboard.press('Control+Shift+KeyP');
  await bench.page.getByRole('combobox').fill('corrected source');
  await bench.page.getByText('Update from a corrected source…').click();
  await bench.page.getByTestId('reimport-text').fill(corrected);
  await bench.page.getByTestId('differences').getByText('Жаңа сөйлем қосылды.').waitFor();
  await bench.page.getByRole('button', { name: /^Take over/ }).click();
  await eventually(() => storedSegments(bench.library).length).toBe(4);
  const after = storedSegments(bench.library);
  expect(after.map(({ target }) => target)).toEqual(['Library opens', 'It opened on 12 September.', '', '']);
  expect(after[2]?.source).toBe('Жаңа сөйлем қосылды.');
});

test('an article cut by older rules is offered new cuts, shown first, taken as one step', async () => {
  await openSample(bench.page);
  const before = storedSegments(bench.library).map(({ source }) => source);
  for (let row = 1; row < 3; row += 1) await bench.page.keyboard.press('Control+ArrowDown');
  await bench.page.keyboard.press('Alt+KeyJ');
  await eventually(() => storedSegments(bench.library).length).toBe(before.length - 1);
  const joined = storedSegments(bench.library).map(({ source }) => source);
  await saved(bench.page);
  const sql = new Database(bench.library);
  sql.prepare('UPDATE article SET sentence_rules = 1').run();
  sql.close();
  await bench.restart();
  await goOn(bench.page);

  const offer = bench.page.getByTestId('older-cuts');
  await offer.getByText('cut 1 paragraph otherwise').waitFor();
  await offer.getByRole('button', { name: 'Show the cuts' }).click();
  const recuts = bench.page.getByTestId('recuts');
  await recuts.getByText(joined[2]!, { exact: true }).waitFor();
  await recuts.getByText(before[2]!, { exact: true }).waitFor();
  await bench.page.getByRole('button', { name: /^Cut 1 paragraph/ }).click();
  await eventually(() => storedSegments(bench.library).map(({ source }) => source)).toEqual(before);
  await bench.page.getByTestId('active-target').waitFor();
  expect(await offer.count()).toBe(0);
  await bench.page.keyboard.press('Control+KeyZ');
  await eventually(() => storedSegments(bench.library).map(({ source }) => source)).toEqual(joined);
});

test('a row that grows or shrinks moves the rows below it in the same frame', async () => {
  await openSample(bench.page);
  const gaps = await bench.page.getByTestId('rows').evaluate((rows) => {
    const measured = (): readonly number[] => {
      const boxes = [...rows.querySelectorAll('[data-index]')].map((row) => row.getBoundingClientRect());
      return boxes.slice(1).map(({ top }, index) => Math.round(top - boxes[index]!.bottom));
    };
    const write = (text: string): readonly number[] => {
      document.execCommand('selectAll');
      document.execCommand('insertText', false, text);
      return measured();
    };
    return [write('A new library has opened. '.repeat(20)), write('A new library.')];
  });
  for (const between of gaps) {
    expect(between.length).toBeGreaterThan(5);
    expect(new Set(between)).toEqual(new Set([0]));
  }
});
