import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { choose } from '../support/screens.ts';
import { openWorkbench, saved, type Workbench } from '../support/workbench.ts';

let bench: Workbench;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'qostil-memory-'));
  bench = await openWorkbench(inject('equipment'));
  await bench.page.evaluate((exportFolder) => window.qostil.changePreferences({ exportFolder }), folder);
});
afterEach(async () => {
  await bench.close();
  for (const own of [bench.userData, folder]) rmSync(own, { recursive: true, force: true });
});

/** What a value comes to; the engine takes a moment on a busy machine. */
const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: 15_000 });

/** A file in the folder of the journey. */
function file(name: string, text: string): string {
  const whole = path.join(folder, name);
  writeFileSync(whole, text);
  return whole;
}

/** Answers the next dialogs for files, one after the other. */
async function answerWith(...files: readonly string[]): Promise<void> {
  await bench.launched.app.evaluate(({ dialog }, chosen) => {
    const left = [...chosen];
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [left.shift() ?? ''] });
  }, files);
}

function tmx(units: readonly string[]): string {
  const header =
    '<header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="kk" datatype="plaintext"/>';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n${header}\n<body>\n${units.join('\n')}\n</body></tmx>\n`;
}

const side = (language: string, text: string): string =>
  `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`;
const unit = (kazakh: string, english: string): string =>
  `<tu>${side('kk', kazakh)}${side('en', english)}</tu>`;

test('a TMX file with a broken unit comes in without it, says its line, and one undo takes all back', async () => {
  const { page, launched } = bench;
  const units = [
    unit('Алматыда метро бар.', 'Almaty has a metro.'),
    `<tu>${side('en', 'Nobody said this in Kazakh.')}</tu>`,
    unit('Астанада көпір салынды.', 'A bridge was built in Astana.'),
  ];
  await answerWith(file('earlier.tmx', tmx(units)));
  await choose(launched, 'go.memories');
  await page.getByTestId('memories').getByRole('button', { name: 'Own work' }).focus();
  await page.keyboard.press('Control+KeyO');
  await page.getByTestId('memory-import').waitFor();
  expect(await page.getByLabel('Name of the memory').inputValue()).toBe('earlier');
  await page.keyboard.press('Control+Enter');

  const broken = page.getByTestId('broken-units');
  await broken.waitFor();
  expect(await broken.locator('tbody').innerText()).toMatch(/^6\s+It has no Kazakh$/u);
  await page.getByTestId('memory-import').getByText('2 units are imported.').waitFor();

  await page.keyboard.press('Control+Enter');
  await page.getByTestId('units').getByText('Almaty has a metro.').waitFor();
  await page.keyboard.press('Control+KeyZ');
  await page.getByText('The memory is not in the library any more.').waitFor();
});

test('an import that is cancelled leaves nothing behind', async () => {
  const { page, launched } = bench;
  const many = Array.from({ length: 60_000 }, (_, number) =>
    unit(`Облыста ${number} мектеп пен ${number + 7} балабақша салынды.`, `${number} schools were built.`),
  );
  await answerWith(file('large.tmx', tmx(many)));
  await choose(launched, 'go.memories');
  await page.getByTestId('memories').waitFor();
  await choose(launched, 'memory.import');
  await page.getByTestId('memory-import').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('progressbar').waitFor();
  // The bar's Cancel, not that of the foot, which leaves the screen.
  await page.getByRole('button', { name: 'Cancel', exact: true }).first().click();
  await page.getByText('The import was cancelled; nothing of it is in the library.').waitFor();
  await choose(launched, 'go.memories');
  await eventually(() => page.getByTestId(/^memory-\d+$/u).count()).toBe(1);
});

test('a memory is renamed, priced, closed for writing, exported, deleted and brought back', async () => {
  const { page, launched } = bench;
  await answerWith(file('theirs.tmx', tmx([unit('Күз келді.', 'Autumn has come.')])));
  await choose(launched, 'go.memories');
  await page.getByTestId('memories').waitFor();
  await choose(launched, 'memory.import');
  await page.getByTestId('memory-import').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('1 unit is imported.').first().waitFor();
  await choose(launched, 'go.memories');

  await page.getByRole('button', { name: 'theirs' }).focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Agency');
  await page.keyboard.press('Enter');
  const row = page.getByRole('row').filter({ has: page.getByRole('button', { name: 'Agency' }) });
  await row.waitFor();
  await page.getByLabel('Penalty of “Agency”').fill('5');
  await page.getByLabel('“Agency” can be changed').uncheck();

  await row.getByRole('button', { name: 'Agency' }).focus();
  await page.keyboard.press('Control+KeyE');
  await page.getByTestId('memory-export').waitFor();
  await page.getByLabel('Code of English').selectOption('en-GB');
  await page.keyboard.press('Control+Enter');
  await page.getByText('1 unit is written.').waitFor();
  const written = readFileSync(path.join(folder, 'memory.tmx'), 'utf8');
  expect(written).toContain('xml:lang="en-GB"');
  expect(written).toContain('Autumn has come.');

  await page.getByTestId('memories').waitFor();
  await page.getByRole('button', { name: 'Agency' }).focus();
  await page.keyboard.press('Delete');
  await eventually(() => page.getByTestId(/^memory-\d+$/u).count()).toBe(1);
  await page.keyboard.press('Control+KeyZ');
  await row.waitFor();
  expect(await page.getByLabel('Penalty of “Agency”').inputValue()).toBe('5');
});

test('units are found, edited, replaced in and deleted, each with its undo', async () => {
  const { page, launched } = bench;
  const units = [
    unit('Қалада кітапхана ашылды.', 'A library was opened in the town.'),
    unit('Қалада кітапхана ашылды.', 'A library was opened in the town.'),
    unit('Қалада кітапхана ашылды.', 'The town opened a library.'),
    unit('Ауылда мектеп салынды.', 'A school was built in the village.'),
  ];
  await answerWith(file('town.tmx', tmx(units)));
  await choose(launched, 'go.memories');
  await page.getByTestId('memories').waitFor();
  await choose(launched, 'memory.import');
  await page.getByTestId('memory-import').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('4 units are imported.').first().waitFor();
  await page.keyboard.press('Control+Enter');
  const list = page.getByTestId('units');
  await list.waitFor();

  await page.keyboard.press('Control+KeyF');
  await page.keyboard.type('мектептер');
  await eventually(() => list.getByRole('row').count()).toBe(1);
  await list.focus();
  await page.keyboard.press('Enter');
  await page.getByTestId('unit-form').waitFor();
  await page.keyboard.press('Control+KeyA');
  await page.keyboard.type('A new school was built in the village.');
  await page.keyboard.press('Control+Enter');
  await page.getByTestId('unit-form').waitFor({ state: 'detached' });
  await list.getByText('A new school was built in the village.').waitFor();
  await page.keyboard.press('Control+KeyZ');
  await list.getByText('A school was built in the village.').waitFor();

  await choose(launched, 'memory.duplicates');
  await page.getByRole('button', { name: 'Delete 1 repeat' }).click();
  await page.getByText('No unit repeats another.').waitFor();
  await choose(launched, 'memory.conflicts');
  await page.getByRole('button', { name: 'Keep this one: The town opened a library.' }).click();
  await page.getByText('There are no conflicts.').waitFor();
  await page.keyboard.press('Control+KeyZ');
  await page.getByRole('button', { name: 'Keep this one: The town opened a library.' }).waitFor();

  await page.keyboard.press('Control+KeyH');
  await page.getByLabel('Find in the English').fill('library');
  await page.getByLabel('Replace by').fill('reading room');
  await page.keyboard.press('Enter');
  await page.getByTestId('maintenance').locator('ins').getByText('reading').first().waitFor();
  await page.getByRole('button', { name: 'Replace in 2 units' }).click();
  await choose(launched, 'memory.browse');
  await list.getByText('The town opened a reading room.').waitFor();
  await choose(launched, 'memory.statistics');
  await page.getByText('Kazakh words').waitFor();
});

/** Chooses two files of four paragraphs to align, whose third pair of rows has two Kazakh sentences. */
async function alignFiles(): Promise<void> {
  const { page, launched } = bench;
  const kazakh = [
    'Көкшетауда 2024 жылы кітапхана ашылды.',
    'Оған 350 адам келді.',
    'Кітапханада 12 мың кітап бар. Оқырмандар риза.',
    'Келесі жылы тағы 3 кітапхана ашылады.',
  ];
  const english = [
    'In 2024 a library was opened in Kokshetau.',
    '350 people came to it.',
    'The library has 12 thousand books, and its readers are pleased.',
    'Another 3 libraries will be opened next year.',
  ];
  await answerWith(file('kk.txt', kazakh.join('\n\n')), file('en.txt', english.join('\n\n')));
  await choose(launched, 'memory.align');
  const files = page.getByTestId('align-files');
  await files.getByRole('button', { name: 'Choose a file…' }).first().click();
  await files.getByText('kk.txt').waitFor();
  await files.getByRole('button', { name: 'Choose a file…' }).last().click();
  await files.getByText('en.txt').waitFor();
  await page.keyboard.press('Control+Enter');

  await page.getByTestId('align-rows').waitFor();
}

test('two files are aligned, put right, accepted by keyboard and kept', async () => {
  const { page } = bench;
  await alignFiles();
  const rows = page.getByTestId('align-rows');
  const pairs = () => rows.getByRole('row');
  await eventually(() => pairs().count()).toBe(4);
  await rows.focus();
  // The third row is split in the English at its comma, parted from the rest, joined again, and taken back.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+KeyJ');
  await eventually(() => pairs().count()).toBe(3);
  await page.keyboard.press('Control+KeyZ');
  await eventually(() => pairs().count()).toBe(4);
  await page.keyboard.press('Alt+ArrowDown');
  await rows.getByTestId('pair-3').getByText('Nothing on this side').waitFor();
  await page.keyboard.press('Control+KeyZ');
  await rows.getByTestId('pair-3').getByText('12 thousand books').waitFor();

  for (let times = 0; times < 4; times += 1) await page.keyboard.press('ArrowUp');
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('Space');
  await page.getByText('Accepted: 4 of 4 pairs').waitFor();
  await page.keyboard.press('Control+Enter');
  const list = page.getByTestId('units');
  await list.getByText('350 people came to it.').waitFor();
  expect(await list.getByRole('row').count()).toBe(4);
});

test('an alignment that was being put right when the app was killed is offered again, put away and taken up', async () => {
  await alignFiles();
  const rows = () => bench.page.getByTestId('align-rows');
  const pairs = () => rows().getByRole('row');
  await eventually(() => pairs().count()).toBe(4);
  await rows().focus();
  await bench.page.keyboard.press('Space');
  await bench.page.keyboard.press('Alt+KeyJ');
  await eventually(() => pairs().count()).toBe(3);
  await saved(bench.page);
  await bench.killAndRestart();

  await choose(bench.launched, 'go.memories');
  const offer = () => bench.page.getByTestId('unfinished');
  await offer().getByText('Accepted: 1 of 3 pairs').waitFor();
  await offer().getByRole('button', { name: 'Go on' }).click();
  await eventually(() => pairs().count()).toBe(3);
  await rows().getByTestId('pair-2').getByText('12 мың').waitFor();

  await bench.page.getByRole('button', { name: 'Other files…' }).click();
  await offer().waitFor({ state: 'detached' });
  await bench.page.getByRole('button', { name: 'Undo' }).click();
  await eventually(() => pairs().count()).toBe(3);
  await bench.page.keyboard.press('Control+Enter');
  await bench.page.getByTestId('units').getByText('In 2024 a library').waitFor();
  await choose(bench.launched, 'go.memories');
  await bench.page.getByTestId('memories').getByRole('table').waitFor();
  expect(await offer().count()).toBe(0);
});
