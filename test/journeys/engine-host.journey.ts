import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { buildSmallEngine } from '../support/build-small-engine.ts';
import { type LaunchedApp, launchApp } from '../support/launch-app.ts';
import { callFromPage, waitForEngine } from '../support/wire-in-page.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'qostil-hosts-'));
let engine: string;
let launched: LaunchedApp | undefined;

beforeAll(async () => {
  engine = await buildSmallEngine();
});
afterEach(async () => {
  await launched?.close();
  launched = undefined;
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(['utility', 'fork'] as const)(
  'the %s host hands over the port and what it carries',
  async (engineHost) => {
    launched = await launchApp(inject('equipment'), { engine, engineHost });
    const { page } = launched;
    await waitForEngine(page);
    const input = { text: 'Қазақстан Республикасы 😀', empty: '', list: [1, null, true] };
    const answer = await callFromPage(page, 'echo', input);
    expect(answer).toMatchObject({ ok: true, value: { echo: input } });
    const { node } = (answer as { readonly value: { readonly node: string } }).value;
    const electronNode = await launched.app.evaluate(() => process.versions.node);
    expect(node === electronNode).toBe(engineHost === 'utility');
  },
);

test.each(['utility', 'fork'] as const)(
  'the %s host starts an engine again that fell',
  async (engineHost) => {
    launched = await launchApp(inject('equipment'), { engine, engineHost });
    const { page } = launched;
    await waitForEngine(page);
    expect(await callFromPage(page, 'fall', null)).toEqual({ ok: false, error: 'away' });
    await waitForEngine(page);
    expect(await callFromPage(page, 'echo', 'again')).toMatchObject({ ok: true, value: { echo: 'again' } });
  },
);

test.each(['utility', 'fork'] as const)(
  'the %s host starts an engine again that was killed',
  async (engineHost) => {
    launched = await launchApp(inject('equipment'), { engine, engineHost });
    const { page } = launched;
    await waitForEngine(page);
    const [pid, ...more] = await launched.engineProcesses();
    expect(more).toEqual([]);
    expect(pid).toBeGreaterThan(1);
    // In two steps, so that the listener is there before the engine is killed.
    const away = await page.evaluateHandle(() => ({
      came: new Promise<void>((resolve) => {
        window.qostil.onEngineState((state) => {
          if (state === 'away') resolve();
        });
      }),
    }));
    process.kill(pid ?? Number.NaN, 'SIGKILL');
    await away.evaluate(({ came }) => came);
    await waitForEngine(page);
    expect(await callFromPage(page, 'echo', 'again')).toMatchObject({ ok: true, value: { echo: 'again' } });
    expect(await launched.engineProcesses()).not.toContain(pid);
  },
);

test.each(['utility', 'fork'] as const)(
  'the %s host lets the engine finish when the app quits',
  async (engineHost) => {
    const note = path.join(folder, `${engineHost}.quit`);
    launched = await launchApp(inject('equipment'), { engine, engineHost, env: { QOSTIL_QUIT_NOTE: note } });
    await waitForEngine(launched.page);
    await launched.close();
    launched = undefined;
    expect(existsSync(note)).toBe(true);
  },
);
