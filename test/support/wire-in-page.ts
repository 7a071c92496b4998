import type { Page } from 'playwright-core';
import type { WireResponse } from '#contract/wire.ts';

/** What a call through the window's wire came to: the engine's answer, or that it went away first. */
export type PageAnswer = WireResponse['outcome'] | { readonly ok: false; readonly error: 'away' };

/** Calls a method of the engine from inside the window, through the bridge, as the window's own client does. */
export function callFromPage(page: Page, method: string, input: unknown): Promise<PageAnswer> {
  return page.evaluate(
    ([name, value]) =>
      new Promise<PageAnswer>((resolve) => {
        const bridge = window.qostil;
        const id = Math.floor(Math.random() * 1e9) + 1e9;
        bridge.onMessage((message) => {
          if (message.kind === 'response' && message.id === id) resolve(message.outcome);
        });
        bridge.onEngineState((state) => {
          if (state === 'away') resolve({ ok: false, error: 'away' });
        });
        bridge.post({ kind: 'request', id, area: 'test', method: name, input: value });
      }),
    [method, input] as const,
  );
}

/** Waits until the window has a wire to the engine. */
export async function waitForEngine(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const bridge = window.qostil;
        bridge.onEngineState((state) => {
          if (state === 'ready') resolve();
        });
      }),
  );
}
