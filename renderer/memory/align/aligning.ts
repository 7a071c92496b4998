import { create } from 'zustand';
import type { AlignmentSide, EditedRow } from '#glossary/model/edit-alignment.ts';

interface Aligning {
  /** The two files, '' = not chosen yet. */
  readonly sourcePath: string;
  readonly targetPath: string;
  /** Null = nothing has been proposed for the two files. */
  readonly rows: readonly EditedRow[] | null;
  readonly at: number;
  readonly side: AlignmentSide;
  /** Whether a sentence is being cut at a caret. */
  readonly isCutting: boolean;
  /** Rows as they were before each edit, for undo, and what was undone. */
  readonly past: readonly (readonly EditedRow[])[];
  readonly future: readonly (readonly EditedRow[])[];
}

/** Nothing chosen yet. */
export const NO_ALIGNING: Aligning = {
  sourcePath: '',
  targetPath: '',
  rows: null,
  at: 0,
  side: 'sources',
  isCutting: false,
  past: [],
  future: [],
};

/** The alignment being looked over; kept while other screens are open. */
export const useAligning = create<Aligning>(() => NO_ALIGNING);

/** Edits the rows from the selected one on as a step of undo; `move` is added to the row that is selected. */
export function editRows(
  edit: (rows: readonly EditedRow[], at: number) => readonly EditedRow[],
  move = 0,
): void {
  const { rows, at, past } = useAligning.getState();
  if (rows === null) return;
  const next = edit(rows, at);
  if (next === rows) return;
  useAligning.setState({
    rows: next,
    past: [...past, rows],
    future: [],
    at: Math.min(Math.max(at + move, 0), next.length - 1),
    isCutting: false,
  });
}

/** Takes the last edit back, or does it again; false when there is none. */
export function travelRows(direction: 'undo' | 'redo'): boolean {
  const { rows, past, future, at } = useAligning.getState();
  const goal = direction === 'undo' ? past.at(-1) : future.at(-1);
  if (rows === null || goal === undefined) return false;
  useAligning.setState({
    rows: goal,
    past: direction === 'undo' ? past.slice(0, -1) : [...past, rows],
    future: direction === 'undo' ? [...future, rows] : future.slice(0, -1),
    at: Math.min(at, goal.length - 1),
    isCutting: false,
  });
  return true;
}
