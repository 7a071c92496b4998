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
  it('is due 400 ms after the last keystroke', () => {
    const { timers, autosave, savedAt } = setUp();
    autosave.changed();
    timers.pass(300);
    autosave.changed();
    timers.pass(399);
    expect(savedAt).toEqual([]);
    timers.pass(1);
    expect(savedAt).toEqual([700]);
  });

  it('is due at the latest 1.9 s after the first keystroke, however steadily one types', () => {
    const { timers, autosave, savedAt } = setUp();
    for (let typed = 0; typed < 30; typed++) {
      autosave.changed();
      timers.pass(100);
    }
    expect(savedAt[0]).toBe(1900);
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
