import path from 'node:path';
import type { CommandId } from '#contract/command-keys.ts';
import { projectFolder } from '../../main/runtime/node-24.mjs';
import type { LaunchedApp } from './launch-app.ts';

/** A screen to take a picture of, reached from the one before it. */
export interface ScreenToSee {
  readonly name: string;
  reach(app: LaunchedApp): Promise<void>;
}

/** Every screen, in an order in which each can be reached from the one before; in any language of the window. */
export const SCREENS: readonly ScreenToSee[] = [
  { name: 'articles-empty', reach: async () => undefined },
  { name: 'starter', reach: (app) => choose(app, 'glossary.starter') },
  { name: 'paste', reach: (app) => choose(app, 'article.new') },
  {
    name: 'import',
    async reach(app) {
      await choose(app, 'go.articles');
      await answerWithFile(app, 'documents/html/news-saved.html');
      await choose(app, 'article.openFile');
      await app.page.getByTestId('import-preview').waitFor();
    },
  },
  {
    name: 'editor',
    async reach(app) {
      await choose(app, 'article.sample');
      const { page } = app;
      await page.getByTestId('active-target').waitFor();
      await page.waitForFunction(() => document.querySelector('[data-testid="active-target"]')?.textContent);
      await page.waitForTimeout(SENTENCE_MS);
    },
  },
  {
    name: 'editor-confirmed',
    async reach(app) {
      for (let times = 0; times < 4; times += 1) {
        await choose(app, 'segment.confirm');
        await app.page.waitForTimeout(STEP_MS);
      }
      await app.page.waitForTimeout(SENTENCE_MS);
    },
  },
  { name: 'editor-gloss', reach: (app) => choose(app, 'word.gloss') },
  {
    name: 'editor-finding',
    async reach(app) {
      await choose(app, 'segment.next');
      await app.page.waitForTimeout(STEP_MS);
      await app.page.getByTestId('active-target').focus();
      await app.page.keyboard.press('Control+End');
      await app.page.keyboard.type(' in 2031 2032');
      await app.page.waitForTimeout(SENTENCE_MS);
    },
  },
  {
    name: 'editor-row-menu',
    reach: ({ page }) => page.getByRole('row').locator('[aria-haspopup="menu"]').first().click(),
  },
  {
    name: 'editor-article-menu',
    async reach({ page }) {
      await page.keyboard.press('Escape');
      await page.locator('[data-region="bar"]').locator('[aria-haspopup="menu"]').click();
    },
  },
  {
    name: 'editor-spelling',
    async reach(app) {
      await choose(app, 'segment.next');
      await app.page.waitForTimeout(STEP_MS);
      await app.page.getByTestId('active-target').focus();
      await app.page.keyboard.press('Control+End');
      await app.page.keyboard.type(' libary');
      await app.page.waitForTimeout(STEP_MS);
      await choose(app, 'segment.spelling');
    },
  },
  {
    name: 'editor-note',
    async reach(app) {
      await choose(app, 'segment.note');
      await app.page.keyboard.type('Кітапхана қоры туралы сұрау керек.');
    },
  },
  {
    name: 'editor-jump',
    async reach(app) {
      await choose(app, 'edit.undo');
      await choose(app, 'segment.jump');
    },
  },
  { name: 'editor-versions', reach: (app) => choose(app, 'segment.versions') },
  { name: 'editor-new-term', reach: (app) => choose(app, 'term.add') },
  { name: 'editor-find', reach: (app) => choose(app, 'edit.find') },
  { name: 'editor-replace', reach: (app) => choose(app, 'edit.replace') },
  { name: 'editor-filter', reach: (app) => choose(app, 'segment.filter') },
  { name: 'editor-running-text', reach: (app) => choose(app, 'view.runningText') },
  {
    name: 'about-article',
    async reach(app) {
      await choose(app, 'article.about');
      await app.page.getByRole('dialog').getByRole('textbox').first().waitFor();
    },
  },
  { name: 'review', reach: (app) => choose(app, 'review.open') },
  {
    name: 'review-help',
    async reach({ page }) {
      await page.getByTestId('review').locator('section button').first().click();
      await page.getByTestId('check-help').getByRole('paragraph').first().waitFor();
    },
  },
  {
    name: 'review-dismiss',
    async reach({ page }) {
      await page.keyboard.press('Escape');
      await page.getByTestId('review').getByRole('listitem').getByRole('button').nth(1).click();
    },
  },
  {
    name: 'review-article-checks',
    reach: ({ page }) => page.locator('[data-region="bar"]').getByRole('button').nth(-2).click(),
  },
  { name: 'consistency', reach: (app) => fromArticle(app, 'term.consistency') },
  { name: 'harvest', reach: (app) => fromArticle(app, 'glossary.harvest') },
  {
    name: 'reimport',
    async reach(app) {
      await fromArticle(app, 'article.reimport');
      await app.page
        .getByTestId('reimport-text')
        .fill('Көкшетауда үлкен қалалық кітапхана ашылды\n\nЖаңа сөйлем.');
      await app.page.getByTestId('differences').locator('ins').first().waitFor();
    },
  },
  { name: 'resegment', reach: (app) => fromArticle(app, 'article.resegment') },
  { name: 'export', reach: (app) => fromArticle(app, 'article.export') },
  {
    name: 'corpus',
    async reach(app) {
      await choose(app, 'corpus.export');
      await app.page.getByTestId('corpus-contents').waitFor();
    },
  },
  {
    name: 'concordance',
    async reach(app) {
      await fromArticle(app, 'memory.concordance');
      await app.page.locator('[data-screen-search]:focus').waitFor();
      await app.page.keyboard.type('кітапхана');
      await app.page.locator('[data-line]').first().waitFor();
      await app.page.locator('[data-line]').first().focus();
      await app.page.keyboard.press('Enter');
    },
  },
  { name: 'memories', reach: (app) => choose(app, 'go.memories') },
  {
    name: 'memories-new',
    async reach(app) {
      await choose(app, 'memory.add');
      await app.page.getByRole('table').getByRole('textbox').first().waitFor();
    },
  },
  {
    name: 'memory-import',
    async reach(app) {
      await answerWithFile(app, 'memory/earlier.tmx');
      await choose(app, 'memory.import');
      await app.page.getByTestId('memory-import').waitFor();
      await app.page.keyboard.press('Control+Enter');
      await app.page.getByTestId('broken-units').waitFor();
    },
  },
  { name: 'memories-two', reach: (app) => choose(app, 'go.memories') },
  {
    name: 'units',
    async reach(app) {
      await app.page
        .getByTestId(/^memory-\d+$/u)
        .last()
        .locator('[data-memory-name]')
        .click();
      await app.page.getByTestId('units').focus();
      await app.page.keyboard.press('ArrowDown');
      await app.page.keyboard.press('Space');
    },
  },
  {
    name: 'units-edit',
    async reach(app) {
      await app.page.getByTestId('units').focus();
      await app.page.keyboard.press('Enter');
      await app.page.getByTestId('unit-form').waitFor();
    },
  },
  { name: 'units-duplicates', reach: (app) => choose(app, 'memory.duplicates') },
  { name: 'units-conflicts', reach: (app) => choose(app, 'memory.conflicts') },
  {
    name: 'units-replace',
    async reach(app) {
      await choose(app, 'memory.replace');
      await app.page.locator('[data-screen-search]').fill('library');
      await app.page.keyboard.press('Enter');
      await app.page.getByTestId('maintenance').locator('del').first().waitFor();
    },
  },
  { name: 'units-statistics', reach: (app) => choose(app, 'memory.statistics') },
  { name: 'memory-export', reach: (app) => choose(app, 'memory.export') },
  {
    name: 'align-files',
    async reach(app) {
      await answerWithFile(app, 'memory/library.kk.txt');
      await choose(app, 'memory.align');
      await app.page.getByTestId('align-files').getByRole('button').first().click();
      await app.page.getByText('library.kk.txt').waitFor();
    },
  },
  {
    name: 'align',
    async reach(app) {
      await answerWithFile(app, 'memory/library.en.txt');
      await app.page.getByTestId('align-files').getByRole('button').last().click();
      await app.page.getByText('library.en.txt').waitFor();
      await app.page.keyboard.press('Control+Enter');
      await app.page.getByTestId('align-rows').waitFor();
      await app.page.keyboard.press('Space');
      await app.page.keyboard.press('Space');
    },
  },
  {
    name: 'align-cut',
    async reach(app) {
      // Two sentences are parted first; what is one to one is cut at a caret.
      await app.page.getByTestId('align-rows').focus();
      await app.page.keyboard.press('Alt+KeyS');
      await app.page.keyboard.press('Alt+KeyS');
      await app.page.getByRole('textbox', { name: /Enter/u }).waitFor();
    },
  },
  {
    name: 'glossary',
    async reach(app) {
      await choose(app, 'go.glossary');
      await app.page.locator('[data-testid^="entry-"]').first().click();
    },
  },
  { name: 'entry-form', reach: (app) => choose(app, 'entry.edit') },
  {
    name: 'glossary-marked',
    async reach({ page }) {
      await page.keyboard.press('Escape');
      await page.getByRole('grid').focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Shift+ArrowDown');
    },
  },
  { name: 'rename', reach: (app) => choose(app, 'term.changeEverywhere') },
  {
    name: 'rename-lines',
    async reach({ page }) {
      await page.getByRole('textbox').first().fill('tenges');
      await page.getByTestId('rename-line').first().waitFor();
    },
  },
  {
    name: 'terms-import',
    async reach(app) {
      await choose(app, 'go.glossary');
      await answerWithFile(app, 'documents/tsv/python.tsv');
      await choose(app, 'glossary.import');
      await app.page.getByTestId('terms-import').waitFor();
    },
  },
  {
    name: 'terms-export',
    async reach(app) {
      await choose(app, 'go.glossary');
      await choose(app, 'glossary.export');
    },
  },
  { name: 'duplicates', reach: (app) => choose(app, 'glossary.duplicates') },
  { name: 'settings', reach: (app) => choose(app, 'app.settings') },
  { name: 'settings-drafts', reach: (app) => scrollSettings(app, 0.34) },
  { name: 'settings-checks', reach: (app) => scrollSettings(app, 0.7) },
  {
    name: 'own-check',
    reach: ({ page }) => page.locator('[aria-labelledby="own-checks"] button').nth(1).click(),
  },
  {
    name: 'settings-backups',
    async reach(app) {
      await app.page.keyboard.press('Escape');
      await choose(app, 'library.backUp');
      await app.page.waitForTimeout(STEP_MS);
      await scrollSettings(app, 1);
    },
  },
  { name: 'palette', reach: (app) => choose(app, 'app.palette') },
  { name: 'shortcuts', reach: (app) => choose(app, 'app.shortcuts') },
  {
    name: 'editor-matches',
    async reach(app) {
      await choose(app, 'article.new');
      await app.page.getByTestId('paste-text').fill('Көкшетауда үлкен қалалық кітапхана ашылды.');
      await app.page.keyboard.press('Control+Enter');
      await app.page.getByTestId('active-target').waitFor();
      await app.page.waitForTimeout(SENTENCE_MS);
    },
  },
  { name: 'articles', reach: (app) => choose(app, 'go.articles') },
];

/** Longer than the window takes to show what a command did. */
const STEP_MS = 300;
/** Longer than terms, checks and drafts of a sentence take to show; in a narrow window they do not stand beside it. */
const SENTENCE_MS = 1000;

/** Chooses a command in the menu bar. */
export async function choose({ app, page }: LaunchedApp, command: CommandId): Promise<void> {
  await page.keyboard.press('Escape');
  await app.evaluate(async ({ Menu }, id) => {
    const item = () => Menu.getApplicationMenu()?.getMenuItemById(id);
    // The bar is filled a moment after the page has come.
    while (!item()) await new Promise((resolve) => setTimeout(resolve, 20));
    item()?.click();
  }, command);
}

/** Chooses a command about the article last open. */
async function fromArticle(app: LaunchedApp, command: CommandId): Promise<void> {
  await choose(app, 'go.articles');
  await app.page.waitForTimeout(STEP_MS);
  await choose(app, 'article.continue');
  await app.page.getByTestId('rows').or(app.page.getByTestId('running-text')).waitFor();
  await app.page.waitForTimeout(STEP_MS);
  await choose(app, command);
}

/** Answers the next dialogs for files with one of the fixtures. */
async function answerWithFile({ app }: LaunchedApp, fixture: string): Promise<void> {
  const file = path.join(projectFolder, 'test', 'fixtures', fixture);
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, file);
}

async function scrollSettings({ page }: LaunchedApp, share: number): Promise<void> {
  await page.getByTestId('settings').evaluate((settings, part) => {
    settings.scrollTop = part * (settings.scrollHeight - settings.clientHeight);
  }, share);
}
