import { create } from 'zustand';
import type { Preferences } from '#contract/bridge.ts';
import { bridge } from './workbench.ts';

/** Settings of the app on this machine. */
export const usePreferences = create<Preferences>(() => bridge.initialPreferences);

bridge.onPreferences((preferences) => usePreferences.setState(preferences));

/** Changes preferences at once here; the shell keeps them. */
export function changePreferences(change: Partial<Preferences>): void {
  usePreferences.setState(change);
  void bridge.changePreferences(change);
}

/** Steps of the zoom, percent. */
export const ZOOM_STEPS: readonly number[] = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300];

/** The next step up or down from a zoom. */
export function zoomStep(zoom: number, by: 1 | -1): number {
  const steps = by > 0 ? ZOOM_STEPS : [...ZOOM_STEPS].reverse();
  return steps.find((step) => (by > 0 ? step > zoom : step < zoom)) ?? zoom;
}
