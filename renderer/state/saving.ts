import { create } from 'zustand';

interface Saving {
  /** Typed text waits for its save. */
  readonly isTextWaiting: boolean;
  /** Writes the engine has not answered. */
  readonly writes: number;
  readonly isEngineReady: boolean;
}

/** What the save state in the status bar is made of. */
export const useSaving = create<Saving>(() => ({ isTextWaiting: false, writes: 0, isEngineReady: false }));

export type SaveState = 'saved' | 'saving' | 'kept';

/** `kept`: the engine is away and something written waits in the window. */
export function saveState({ isTextWaiting, writes, isEngineReady }: Saving): SaveState {
  if (!isTextWaiting && writes === 0) return 'saved';
  return isEngineReady ? 'saving' : 'kept';
}
