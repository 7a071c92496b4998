/** Whether the window has room for the panel beside the rows; else it lies over them. */
export function isPanelBeside(): boolean {
  return window.matchMedia('(min-width: 56.25rem)').matches;
}
