import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSaving, useShownSaveState } from '../../../renderer/state/saving.ts';

beforeEach(() => {
  vi.useFakeTimers();
  useSaving.setState({ isTextWaiting: false, writes: 0, isEngineReady: true });
  vi.runAllTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('says at once that something is not saved', () => {
  useSaving.setState({ isTextWaiting: true });
  expect(useShownSaveState.getState()).toBe('saving');
  useSaving.setState({ isEngineReady: false });
  expect(useShownSaveState.getState()).toBe('kept');
});

it('says that all is saved when that has held', () => {
  useSaving.setState({ writes: 1 });
  useSaving.setState({ writes: 0 });
  expect(useShownSaveState.getState()).toBe('saving');
  vi.runAllTimers();
  expect(useShownSaveState.getState()).toBe('saved');
});

it('says nothing of a save while the writer types on', () => {
  const shown: string[] = [];
  useSaving.setState({ isTextWaiting: true });
  const unsubscribe = useShownSaveState.subscribe((state) => void shown.push(state));
  useSaving.setState({ isTextWaiting: false, writes: 1 });
  useSaving.setState({ writes: 0 });
  vi.advanceTimersByTime(100);
  useSaving.setState({ isTextWaiting: true });
  vi.runAllTimers();
  expect(shown.filter((state) => state === 'saved')).toEqual([]);
  unsubscribe();
});
