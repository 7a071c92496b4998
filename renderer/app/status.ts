import { useEffect } from 'react';
import { create } from 'zustand';

interface Status {
  /** Short phrases after the save state. */
  readonly start: readonly string[];
  /** Short phrases before the zoom. */
  readonly end: readonly string[];
}

/** What the open screen says in the status bar. */
export const useStatus = create<Status>(() => ({ start: [], end: [] }));

/** A screen says its phrases while it is open. */
export function useScreenStatus(start: readonly string[], end: readonly string[] = []): void {
  const said = JSON.stringify([start, end]);
  useEffect(() => {
    const [first, last] = JSON.parse(said) as [string[], string[]];
    useStatus.setState({ start: first, end: last });
    return () => useStatus.setState({ start: [], end: [] });
  }, [said]);
}
