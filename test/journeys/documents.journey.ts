import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { openZip } from '#glossary/formats/zip/zip-file.ts';
import { choose } from '../support/screens.ts';
import { openWorkbench, pressExport, saved, storedSegments, type Workbench } from '../support/workbench.ts';

const FIXTURES = new URL('../fixtures/documents', import.meta.url).pathname;

let bench: Workbench;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qostil-documents-'));
});
afterEach(async () => {
  await bench.close();
  for (const own of [bench.userData, folder]) rmSync(own, { recursive: true, force: true });
});

/** Opens the app with a document, shown before it is taken in. */
async function preview(fixture: string): Promise<void> {
  bench = await openWorkbench(inject('equipment'), { args: [path.join(FIXTURES, fixture)] });
  await bench.page.evaluate((exportFolder) => window.qostil.changePreferences({ exportFolder }), folder);
  await bench.page.getByRole('button', { name: /^Import and open/ }).waitFor();
}

async function takeIn(): Promise<void> {
  await bench.page.getByRole('checkbox', { name: /draft/i }).uncheck();
  await bench.page.getByRole('button', { name: /^Import and open/ }).click();
  await bench.page.getByTestId('active-target').waitFor();
}

/** Types English and confirms it; # puts the next code of the Kazakh in. */
async function translate(sentence: string): Promise<void> {
  const { keyboard } = bench.page;
  for (const part of sentence.split(/(#)/u)) {
    if (part === '#') await keyboard.press('Alt+KeyG');
    else await keyboard.insertText(part);
  }
  await keyboard.press('Control+Enter');
}

/** Exports one format under the name `out`. */
async function exportAs(format: string): Promise<void> {
  const { page } = bench;
  await choose(bench.launched, 'article.export');
  await page.getByLabel('Name of the files').fill('out');
  const ticked = page.getByRole('checkbox', { checked: true });
  while ((await ticked.count()) > 0) await ticked.first().uncheck();
  await page.getByRole('checkbox', { name: format }).check();
  await pressExport(page);
  await page.getByText('1 file is written.').waitFor();
}

/** Whether a program is on this machine. */
function isThere(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

const ENGLISH = [
  'A new bridge opens in the village',
  'Aigul Serikova',
  '2024-05-01',
  'A #new# bridge opens in the village',
  'Today a new bridge was opened in #Qyzylsu# village.',
  'It took #three years#, and #forty people# worked on it.',
  'Stage one: the design.',
  'Stage two: #writing code#.',
  '“This is a great joy for the village,” the akim said.',
  'Year',
  'Amount',
  '2022',
  '12 million tenge',
  '2023',
  '#15# million tenge',
  'The bridge is 120 metres long.',
];

test('codes that the English lacks are a finding, and its fix puts them in as one act', async () => {
  await preview('docx/libreoffice-bridge.docx');
  await takeIn();
  for (const sentence of ENGLISH.slice(0, 3)) await translate(sentence);
  const { page } = bench;
  await page.keyboard.insertText('A new bridge opens');
  const finding = page.getByText('Codes missing, added or out of order: 1, /1.');
  await finding.waitFor();
  await page.keyboard.press('Alt+KeyX');
  const pills = page.getByTestId('active-target').locator('.inline-code');
  await expect.poll(() => pills.allTextContents()).toEqual(['1', '/1']);
  await finding.waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+KeyZ');
  await expect.poll(() => pills.count()).toBe(0);
});

test('a Word document keeps its bold words, links and table in English', async () => {
  await preview('docx/libreoffice-bridge.docx');
  await takeIn();
  for (const sentence of ENGLISH) await translate(sentence);
  await saved(bench.page);
  expect(
    storedSegments(bench.library)
      .slice(0, ENGLISH.length)
      .map(({ target }) => target),
  ).toEqual(ENGLISH.map((sentence) => sentence.replaceAll('#', '')));
  await exportAs('The document itself');

  const file = path.join(folder, 'out.en.docx');
  const document = Buffer.from(openZip(readFileSync(file), file).part('word/document.xml')!).toString();
  expect(document).toMatch(/<w:b\/>(?:(?!<\/w:r>).)*<w:t[^>]*>new<\/w:t>/su);
  expect(document).toMatch(/<w:hyperlink [^>]*>(?:(?!<\/w:hyperlink>).)*>Qyzylsu</su);
  expect(document.match(/<w:tc>/g)).toHaveLength(6);
  expect(document.match(/<w:tbl>.*12 million tenge.*<\/w:tbl>/su)).not.toBeNull();

  // LibreOffice is too large for the test set-up; where it is, it must read what we wrote.
  if (!isThere('soffice') || !isThere('pdftotext')) return;
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/office`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      file,
    ],
    { timeout: 120_000 },
  );
  const shown = execFileSync('pdftotext', ['-layout', path.join(folder, 'out.en.pdf'), '-'], {
    encoding: 'utf8',
  });
  const words = shown.replace(/\s+/gu, ' ');
  for (const sentence of ENGLISH.slice(3)) expect(words).toContain(sentence.replaceAll('#', ''));
}, 240_000);

test('a saved news page is an article without the page around it', async () => {
  await preview('html/news-saved.html');
  const shown = bench.page.getByTestId('import-preview');
  await expect.poll(() => shown.innerText()).toContain('Құрылысқа бес миллиард теңге бөлінді.');
  expect(await bench.page.getByLabel('Author').inputValue()).toBe('Марат Оспанов');
  expect(await bench.page.getByLabel('Published').inputValue()).toBe('2024-03-12');
  const part = (await shown.innerText()).length;
  await bench.page.getByRole('radio', { name: 'Whole page' }).check({ force: true });
  await expect.poll(async () => (await shown.innerText()).length).toBeGreaterThan(part);
  await bench.page.getByRole('radio', { name: 'Article only' }).check({ force: true });
  await expect.poll(async () => (await shown.innerText()).length).toBe(part);
  await takeIn();
  expect(storedSegments(bench.library)[0]?.source).toBe('Жаңа аурухана ашылды');
}, 120_000);

test('a table that a reviewer sent back is read, accepted in part, and undone', async () => {
  const { length } = await openedAndTranslated();
  await exportAs('Word table');
  const file = path.join(folder, 'out.bilingual.docx');
  const zip = openZip(readFileSync(file), file);
  const edited = Buffer.from(zip.part('word/document.xml')!)
    .toString()
    .replace('A new bridge opens in the village', 'A bridge is opened in the village')
    .replace('Aigul Serikova', 'Aigül Serikova');
  writeFileSync(file, zip.withParts(new Map([['word/document.xml', Buffer.from(edited)]])));

  const { page, launched, library } = bench;
  await launched.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, file);
  await choose(launched, 'article.readReview');
  const first = page.getByRole('article').first();
  await first.waitFor();
  expect(await first.locator('del').allInnerTexts()).toEqual(['new ', 'opens']);
  expect(await first.locator('ins').allInnerTexts()).toEqual(['is', 'opened ']);
  await page.getByRole('article').nth(1).getByText('Refuse').click();
  await page.getByRole('button', { name: /^Take over 1 change/ }).click();
  await page.getByText('1 change is taken over.').waitFor();
  const targets = (): readonly string[] => storedSegments(library).map(({ target }) => target);
  expect(targets().slice(0, length)).toEqual(['A bridge is opened in the village', 'Aigul Serikova']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(targets).toEqual(expect.arrayContaining(['A new bridge opens in the village']));
}, 120_000);

test('an article is printed as PDF, with what is lost said before', async () => {
  await openedAndTranslated();
  await exportAs('PDF for print');
  const bytes = readFileSync(path.join(folder, 'out.bilingual.pdf'));
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.length).toBeGreaterThan(10_000);

  const { page } = bench;
  await choose(bench.launched, 'article.export');
  await page.getByRole('checkbox', { name: 'CSV table' }).check();
  await page.getByText('sentences lose their bold words').first().waitFor();
  await page.getByRole('checkbox', { name: 'The document itself' }).check();
  await page.getByRole('radio', { name: 'Write nothing while there are any' }).check();
  await pressExport(page);
  await page.getByText('Sentences without English: ').first().waitFor();
  if (!isThere('pdftotext')) return;
  const shown = execFileSync('pdftotext', [path.join(folder, 'out.bilingual.pdf'), '-'], {
    encoding: 'utf8',
  });
  expect(shown).toContain('Aigul Serikova');
  expect(shown).toContain('Айгүл Серікова');
}, 120_000);

/** The document with its first two sentences in English. */
async function openedAndTranslated(): Promise<readonly string[]> {
  await preview('docx/libreoffice-bridge.docx');
  await takeIn();
  const english = ENGLISH.slice(0, 2);
  for (const sentence of english) await translate(sentence);
  await saved(bench.page);
  return english;
}
