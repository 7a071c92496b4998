import type { Page } from 'playwright-core';
import { mainThreadWork } from './main-thread.ts';

const JUMPS = 10;
const NOTCHES = 60;
const PATIENCE_MS = 10_000;

/** What moving through a long article costs, ms. */
export interface ScrollCost {
  /** From a jump to any place of the article until its texts are drawn. */
  readonly jump: readonly number[];
  /** Work of the main thread for one notch of the wheel. */
  readonly work: readonly number[];
}

/** Moves through the open article with the scroll bar and with the wheel. */
export async function scrollCost(page: Page): Promise<ScrollCost> {
  const rows = page.getByTestId('rows');
  const jump: number[] = [];
  for (let index = 1; index <= JUMPS; index += 1) {
    // Places spread over the article, none twice.
    jump.push(await rows.evaluate(jumpTo, { share: (index * 0.618) % 0.98, patienceMs: PATIENCE_MS }));
  }
  const worked = await mainThreadWork(await page.context().newCDPSession(page));
  await rows.hover();
  const work: number[] = [];
  for (let notch = 0; notch < NOTCHES; notch += 1) {
    const before = await worked();
    await page.mouse.wheel(0, 120);
    await page.waitForTimeout(50);
    work.push((await worked()) - before);
  }
  return { jump, work };
}

/** Runs in the page. */
async function jumpTo(
  scroller: Element,
  { share, patienceMs }: { readonly share: number; readonly patienceMs: number },
): Promise<number> {
  const from = performance.now();
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight);
  const isDrawn = (): boolean => {
    const rows = [...scroller.querySelectorAll('[data-index]')].map((row) => row.getBoundingClientRect());
    const { top, bottom } = scroller.getBoundingClientRect();
    const isCovered = (rows[0]?.top ?? bottom) <= top && (rows.at(-1)?.bottom ?? top) >= bottom;
    return isCovered && scroller.querySelector('[data-loading]') === null;
  };
  do {
    await frame();
    if (performance.now() - from > patienceMs) throw new Error('the rows did not come');
  } while (!isDrawn());
  return performance.now() - from;
}
