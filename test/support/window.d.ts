import type { Bridge } from '#contract/bridge.ts';

declare global {
  interface Window {
    /** What the preload shows the window; journeys reach it inside `page.evaluate`. */
    readonly qostil: Bridge;
  }
}
