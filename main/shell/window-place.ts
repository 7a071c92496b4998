import { z } from 'zod';

/** Where a window stands, in device-independent pixels of the whole desktop. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The place of a window and whether it fills its display. */
export interface WindowPlace {
  readonly bounds: Place | null;
  readonly isMaximized: boolean;
}

const stored = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(640), height: z.int().min(480) }).nullable(),
  isMaximized: z.boolean(),
});

/** The window's place of a state file; a first start, or a damaged file, has none. */
export function parseWindowPlace(value: unknown): WindowPlace {
  const result = stored.safeParse(value);
  return result.success ? result.data : { bounds: null, isMaximized: false };
}

/** How much of the title bar must be in reach for the window to be moved again. */
const REACH = { width: 120, height: 40 };

/** The remembered place if its title bar can still be reached on one of the displays, else null. */
export function reachablePlace(bounds: Place | null, workAreas: readonly Place[]): Place | null {
  if (!bounds) return null;
  const isReachable = workAreas.some((area) => {
    const across = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
    return across >= REACH.width && bounds.y >= area.y && bounds.y + REACH.height <= area.y + area.height;
  });
  return isReachable ? bounds : null;
}
