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

type SaveState = 'saved' | 'saving' | 'kept';

/** `kept`: the engine is away and something written waits in the window. */
export function saveState({ isTextWaiting, writes, isEngineReady }: Saving): SaveState {
  if (!isTextWaiting && writes === 0) return 'saved';
  return isEngineReady ? 'saving' : 'kept';
}

/** "Saved" is shown when it has held for so long. */
const HOLDS_MS = 150;

/** What is shown of it: who types on past a save is told nothing, and no key waits for two changes of the mark. */
export const useShownSaveState = create<SaveState>((set) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  useSaving.subscribe((saving) => {
    const state = saveState(saving);
    clearTimeout(timer);
    if (state === 'saved') timer = setTimeout(() => set(state), HOLDS_MS);
    else set(state);
  });
  return saveState(useSaving.getState());
});
