/** The cells of a row that can be changed in their place, in their order. */
export const CELLS = ['type', 'source', 'rendering', 'status'] as const;

export type Cell = (typeof CELLS)[number];

/** The cell so many steps after another, and how many rows further on it is. */
export function cellAfter(cell: Cell, step: -1 | 0 | 1): { readonly cell: Cell; readonly rows: -1 | 0 | 1 } {
  const next = CELLS.indexOf(cell) + step;
  if (next < 0) return { cell: CELLS.at(-1)!, rows: -1 };
  const found = CELLS[next];
  return found ? { cell: found, rows: 0 } : { cell: CELLS[0], rows: 1 };
}
