/** Regions F6 goes round, in order. The stage holds panel and bar; what is focused belongs to the innermost. */
const REGIONS = ['stage', 'panel', 'bar', 'rail'] as const;

const FOCUSABLE =
  'button:not(:disabled), input:not(:disabled), select, textarea, [contenteditable="true"], [tabindex="0"]';

/** Where focus was when each region was left, so that coming back is coming back. */
const lastFocus = new Map<string, HTMLElement>();

/** Moves focus to the next or previous region that is on the screen and has something to focus. */
export function moveRegion(by: 1 | -1): void {
  const present = REGIONS.flatMap((name) => {
    const region = document.querySelector<HTMLElement>(`[data-region="${name}"]`);
    const goal = region && goalIn(region);
    return goal ? [{ name, goal }] : [];
  });
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  const from = focused && regionOf(focused);
  if (from && focused) lastFocus.set(from, focused);
  const now = present.findIndex(({ name }) => name === from);
  present[(now + by + present.length) % present.length]?.goal.focus();
}

function regionOf(element: HTMLElement): string | undefined {
  return element.closest<HTMLElement>('[data-region]')?.dataset.region;
}

/** What gets the focus: where it was last, else what the region names, else its first control. */
function goalIn(region: HTMLElement): HTMLElement | undefined {
  const name = region.dataset.region ?? '';
  const remembered = lastFocus.get(name);
  if (remembered?.isConnected && regionOf(remembered) === name) return remembered;
  const own = [...region.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => regionOf(element) === name && element.offsetParent !== null,
  );
  return own.find((element) => element.hasAttribute('data-region-focus')) ?? own[0];
}
