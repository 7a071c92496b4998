import type { CDPSession, Page } from 'playwright-core';
import { mainThreadWork } from './main-thread.ts';

/** Two lines of English, typed fast: keys nearer than a few frames would measure the wait for the screen instead. */
const KEYS = 120;
const BETWEEN_MS = 90;
/** A field that was emptied is saved by then. */
const SETTLED_MS = 1500;

/** What each key of a stretch of typing cost, ms. */
export interface TypingCost {
  /** Work of the main thread from a key to the next one, saves and whatever else was put off included. */
  readonly work: readonly number[];
  /** From the key's arrival in the browser process until the frame that shows it was presented. */
  readonly paint: readonly number[];
}

/**
 * Types into the field that has the focus, from empty: a textarea is so at every start, our field keeps what was typed
 * into it at the start before, and a line that follows four others costs more than a first one.
 */
export async function typingCost(page: Page): Promise<TypingCost> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await page.waitForTimeout(SETTLED_MS);
  const session = await page.context().newCDPSession(page);
  const worked = await mainThreadWork(session);
  const endTrace = await traceKeys(session);
  const work: number[] = [];
  for (let key = 0; key < KEYS; key += 1) {
    const before = await worked();
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'e');
    await page.waitForTimeout(BETWEEN_MS);
    work.push((await worked()) - before);
  }
  return { work, paint: await endTrace() };
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly id2?: object;
  /** Microseconds. */
  readonly ts: number;
  readonly args?: { readonly event_latency?: { readonly event_type?: string } };
}

/**
 * Chromium's own record of each key's way to the screen. A script in the page can only tell when the frame was drawn
 * up, and would work in the very frame it measures. Only this one category is traced: a full trace slows every task.
 */
async function traceKeys(session: CDPSession): Promise<() => Promise<readonly number[]>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { excludedCategories: ['*'], includedCategories: ['event_latency'] },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    const begun = new Map<string, TraceEvent>();
    const latencies: number[] = [];
    for (const event of events.filter(({ name }) => name === 'EventLatency')) {
      const id = `${event.pid} ${JSON.stringify(event.id2)}`;
      if (event.ph === 'b') begun.set(id, event);
      const begin = event.ph === 'e' ? begun.get(id) : undefined;
      if (begin?.args?.event_latency?.event_type === 'KEY_PRESSED')
        latencies.push((event.ts - begin.ts) / 1000);
    }
    return latencies;
  };
}
