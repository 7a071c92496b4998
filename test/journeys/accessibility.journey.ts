import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ElementContext } from 'axe-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type LaunchedApp, launchApp } from '../support/launch-app.ts';
import { SCREENS } from '../support/screens.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Longer than the app's longest transition: half-faded text has too little contrast. */
const SETTLING_MS = 600;

/** Open menus are Mantine's: what catches the focus in them is no item, and they lie outside the landmarks. */
const LOOKED_AT = { exclude: ['[data-portal]:has([role="menu"])'] };

interface AxeWindow {
  readonly axe: { run(context: ElementContext): Promise<AxeResults> };
}

let launched: LaunchedApp;

beforeAll(async () => {
  launched = await launchApp(inject('equipment'));
  await launched.page.evaluate(axe);
});
afterAll(() => launched.close());

test.each(SCREENS.map((screen) => [screen.name, screen] as const))(
  'axe finds nothing on %s',
  async (_name, screen) => {
    await screen.reach(launched);
    await launched.page.waitForTimeout(SETTLING_MS);
    const { violations } = await launched.page.evaluate(
      (context) => (window as unknown as AxeWindow).axe.run(context),
      LOOKED_AT,
    );
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  },
);
