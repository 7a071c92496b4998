import { expect, test } from 'vitest';
import { parseWindowPlace, reachablePlace } from '../../../main/shell/window-place.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const projector = { x: 1440, y: 0, width: 1920, height: 1080 };
const window = { x: 1600, y: 100, width: 1200, height: 800 };

test('a window keeps its place while its display is there', () => {
  expect(reachablePlace(window, [laptop, projector])).toBe(window);
});

test('a window on a display that is gone has no place', () => {
  expect(reachablePlace(window, [laptop])).toBeNull();
});

test.each([
  ['above the display', { ...window, x: 100, y: -60 }],
  ['below it', { ...window, x: 100, y: 890 }],
  ['but for a sliver left of it', { ...window, x: -1150, y: 100 }],
])('a title bar %s is out of reach', (_where, bounds) => {
  expect(reachablePlace(bounds, [laptop])).toBeNull();
});

test('a window that hangs over an edge keeps its place when it can be grasped', () => {
  const bounds = { ...window, x: -1000, y: 100 };
  expect(reachablePlace(bounds, [laptop])).toBe(bounds);
});

test.each([undefined, null, 'x', { bounds: 3 }, { bounds: { ...window, width: 3 }, isMaximized: true }])(
  'a state file with %j is a first start',
  (stored) => expect(parseWindowPlace(stored)).toEqual({ bounds: null, isMaximized: false }),
);
