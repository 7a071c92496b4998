import { type RefObject, useLayoutEffect } from 'react';

/**
 * When an item of a list goes while the focus is in it, the focus goes to what `selector` finds in its place by then, or
 * in the last place. The item holds one element that `selector` finds.
 */
export function useFocusKept(item: RefObject<HTMLElement | null>, selector: string): void {
  useLayoutEffect(() => {
    const own = item.current;
    const places = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
    return () => {
      if (!own?.contains(document.activeElement)) return;
      const at = places().findIndex((place) => own.contains(place));
      requestAnimationFrame(() => {
        const left = places();
        left[Math.min(at, left.length - 1)]?.focus();
      });
    };
  }, [item, selector]);
}
