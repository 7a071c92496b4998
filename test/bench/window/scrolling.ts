import type { Page } from 'playwright-core';
import { mainThreadWork } from './main-thread.ts';

const JUMPS = 30;
const NOTCHES = 60;

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
    jump.push(await rows.evaluate(jumpTo, (index * 0.618) % 1));
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
async function jumpTo(scroller: Element, share: number): Promise<number> {
  const from = performance.now();
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight);
  const middle = (): Element | null | undefined => {
    const { left, top, height, width } = scroller.getBoundingClientRect();
    return document
      .elementFromPoint(left + width / 3, top + height / 2)
      ?.closest('[data-testid^="segment-"]');
  };
  do await frame();
  while (!middle());
  return performance.now() - from;
}
