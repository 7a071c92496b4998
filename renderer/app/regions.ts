/** Regions F6 goes round, in order: `data-region` on the element, focusable or holding something that is. */
const REGIONS = ['stage', 'panel', 'bar', 'rail'] as const;

export type Region = (typeof REGIONS)[number];

const FOCUSABLE =
  '[data-region-focus], button:not(:disabled), input:not(:disabled), select, textarea, [contenteditable="true"], [tabindex="0"]';

/** Where focus was when each region was left, so that coming back is coming back. */
const lastFocus = new Map<string, HTMLElement>();

/** Moves focus to the next or previous region that is on the screen. */
export function moveRegion(by: 1 | -1): void {
  const present = REGIONS.map((name) =>
    document.querySelector<HTMLElement>(`[data-region="${name}"]`),
  ).filter((region) => region !== null);
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  const now = present.findIndex((region) => focused !== null && region.contains(focused));
  const from = present[now];
  if (from?.dataset.region && focused) lastFocus.set(from.dataset.region, focused);
  const to = present[(now + by + present.length) % present.length];
  if (!to) return;
  const remembered = lastFocus.get(to.dataset.region ?? '');
  const goal = remembered && to.contains(remembered) ? remembered : to.querySelector<HTMLElement>(FOCUSABLE);
  goal?.focus();
}
