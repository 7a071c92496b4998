import { useEffect } from 'react';

/** Within this a screen has put the focus where it wants it. */
const SETTLED_MS = 150;

/**
 * When the focus went with the screen before, it goes to what the new one is about (its table, its list), else to its
 * title: a screen reader says where one is, and keys go on from there. The start screen has a place for it (continue-card.tsx).
 */
export function useFocusOnScreen(key: string, isStart: boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another key is another screen
  useEffect(() => {
    if (isStart) return;
    const timer = setTimeout(() => {
      if (document.activeElement !== document.body) return;
      const own = document.querySelector<HTMLElement>('main [data-region-focus]');
      (own ?? document.querySelector<HTMLElement>('main h1'))?.focus();
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [key, isStart]);
}
