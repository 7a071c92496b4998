import type { CommandId } from '#contract/command-keys.ts';
import type { LaunchedApp } from './launch-app.ts';

/** A screen to take a picture of, reached from the one before it. */
export interface ScreenToSee {
  readonly name: string;
  reach(app: LaunchedApp): Promise<void>;
}

/** Every screen, in an order in which each can be reached from the one before. */
export const SCREENS: readonly ScreenToSee[] = [
  { name: 'articles-empty', reach: async () => undefined },
  { name: 'editor', reach: (app) => choose(app, 'article.sample') },
  { name: 'editor-next-segment', reach: (app) => choose(app, 'segment.next') },
  { name: 'editor-find', reach: (app) => choose(app, 'edit.find') },
  { name: 'editor-running-text', reach: (app) => choose(app, 'view.runningText') },
  { name: 'export', reach: (app) => choose(app, 'article.export') },
  { name: 'glossary', reach: (app) => choose(app, 'go.glossary') },
  { name: 'settings', reach: (app) => choose(app, 'app.settings') },
  { name: 'palette', reach: (app) => choose(app, 'app.palette') },
  { name: 'articles', reach: (app) => choose(app, 'go.articles') },
];

/** Chooses a command in the menu bar. */
export async function choose({ app, page }: LaunchedApp, command: CommandId): Promise<void> {
  await page.keyboard.press('Escape');
  await app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), command);
}
