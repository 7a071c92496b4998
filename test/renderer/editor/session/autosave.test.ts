import { describe, expect, it } from 'vitest';
import { createAutosave } from '../../../../renderer/editor/session/autosave.ts';
import { handTimers } from './hand-timers.ts';

function setUp() {
  const timers = handTimers();
  const savedAt: number[] = [];
  const autosave = createAutosave(() => savedAt.push(timers.now()), timers);
  return { timers, autosave, savedAt };
}

describe('autosave', () => {
  it('saves 500 ms after the last keystroke', () => {
    const { timers, autosave, savedAt } = setUp();
    autosave.changed();
    timers.pass(300);
    autosave.changed();
    timers.pass(499);
    expect(savedAt).toEqual([]);
    timers.pass(1);
    expect(savedAt).toEqual([800]);
  });

  it('saves at the latest 2 s after the first keystroke, however steadily one types', () => {
    const { timers, autosave, savedAt } = setUp();
    for (let typed = 0; typed < 30; typed++) {
      autosave.changed();
      timers.pass(100);
    }
    expect(savedAt[0]).toBe(2000);
    expect(savedAt).toHaveLength(1);
    timers.pass(500);
    expect(savedAt).toHaveLength(2);
  });

  it('saves at once when flushed, and only when something is due', () => {
    const { timers, autosave, savedAt } = setUp();
    autosave.flush();
    expect(savedAt).toEqual([]);
    autosave.changed();
    timers.pass(10);
    autosave.flush();
    expect(savedAt).toEqual([10]);
    timers.pass(5000);
    expect(savedAt).toEqual([10]);
  });
});
