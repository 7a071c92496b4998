import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { choose } from '../support/screens.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

const FIXTURES = new URL('../fixtures/documents', import.meta.url).pathname;
const ARTICLES = ['tsv/python.tsv', 'csv/libreoffice.csv', 'jsonl/python.jsonl'];

let bench: Workbench;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'qostil-corpus-'));
  bench = await openWorkbench(inject('equipment'), {
    args: ARTICLES.map((name) => path.join(FIXTURES, name)),
  });
});
afterEach(async () => {
  await bench.close();
  for (const own of [bench.userData, folder]) rmSync(own, { recursive: true, force: true });
});

/** Every file of a folder by its name. */
function filesIn(where: string): Readonly<Record<string, string>> {
  const files = readdirSync(where, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(where, file), readFileSync(file, 'base64')];
    }),
  );
}

async function exportCorpus(name: string): Promise<void> {
  const { page } = bench;
  await choose(bench.launched, 'corpus.export');
  const contents = page.getByTestId('corpus-contents');
  await contents.waitFor();
  await page.getByRole('checkbox', { name: 'Drafts' }).check();
  await page.getByRole('checkbox', { name: 'Leave out pairs' }).uncheck();
  await page.getByRole('checkbox', { name: 'Split by article' }).check();
  await page.getByLabel('For testing, %').fill('30');
  await page.getByLabel('Seed').fill('7');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await contents.getByRole('heading', { name: /^Test/ }).waitFor();
  await page.getByRole('button', { name: /^Export \d+ pairs/ }).click();
  // The message of the export before may still stand there.
  await contents.waitFor({ state: 'detached' });
  await page
    .getByText(/^The corpus is written/)
    .first()
    .waitFor();
}

test('a corpus of three articles has the same bytes twice', async () => {
  const { page } = bench;
  await page.getByRole('button', { name: /^Import 3 files/ }).click();
  await page.getByRole('heading', { name: 'Articles' }).waitFor();
  await page.evaluate((exportFolder) => window.qostil.changePreferences({ exportFolder }), folder);

  await exportCorpus('one');
  await exportCorpus('two');
  const [one, two] = [filesIn(path.join(folder, 'one')), filesIn(path.join(folder, 'two'))];
  expect(one).toEqual(two);
  expect(Object.keys(one)).toEqual(
    expect.arrayContaining(['manifest.json', 'train.jsonl', 'train.kk', 'train.en', 'test.kk']),
  );
  const manifest = JSON.parse(Buffer.from(one['manifest.json']!, 'base64').toString());
  expect(manifest.articles).toHaveLength(3);
  expect(manifest.split).toEqual({ dev: 5, test: 30, seed: 7 });
}, 120_000);
