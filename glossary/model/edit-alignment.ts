import type { AlignedRow } from './alignment.ts';

/** A row as the two-column screen has it. */
export interface EditedRow extends AlignedRow {
  /** Whether a person has said that the two sides belong together. */
  readonly isAccepted: boolean;
}

export type AlignmentSide = 'sources' | 'targets';

/** An alignment that is being looked over: kept until its pairs are in a memory or a file. */
export interface UnfinishedAlignment {
  readonly sourcePath: string;
  readonly targetPath: string;
  readonly rows: readonly EditedRow[];
  /** 0-based row that is looked at. */
  readonly at: number;
}

/*
 * Every edit gives new rows and leaves those it was given as they are, so that undo keeps the old ones. No sentence is
 * lost or changes its place among those of its side. Rows that an edit touches are no longer accepted, and a row without
 * any sentence goes. An edit that is not possible answers with the same rows.
 */

/** A proposal as it is shown first: nothing is accepted. */
export function editedRows(rows: readonly AlignedRow[]): readonly EditedRow[] {
  return rows.map((row) => ({ ...row, isAccepted: false }));
}

/** Joins a row with the next one. */
export function joinRows(rows: readonly EditedRow[], at: number): readonly EditedRow[] {
  const [row, next] = [rows[at], rows[at + 1]];
  if (!row || !next) return rows;
  const joined = made([...row.sources, ...next.sources], [...row.targets, ...next.targets]);
  return rows.toSpliced(at, 2, joined);
}

/** Splits a row in two: sentences before `source` and `target` stay, the others go to a row behind it. */
export function splitRow(
  rows: readonly EditedRow[],
  at: number,
  { source, target }: { readonly source: number; readonly target: number },
): readonly EditedRow[] {
  const row = rows[at];
  if (!row) return rows;
  const parts = [
    made(row.sources.slice(0, source), row.targets.slice(0, target)),
    made(row.sources.slice(source), row.targets.slice(target)),
  ].filter(hasWords);
  return parts.length < 2 ? rows : rows.toSpliced(at, 1, ...parts);
}

/** Cuts a sentence of a row in two at an offset in it (UTF-16); both parts stay in the row. */
export function cutSentence(
  rows: readonly EditedRow[],
  at: number,
  side: AlignmentSide,
  sentence: number,
  offset: number,
): readonly EditedRow[] {
  const row = rows[at];
  const text = row?.[side][sentence];
  if (!row || text === undefined) return rows;
  const [before, after] = [text.slice(0, offset).trimEnd(), text.slice(offset).trimStart()];
  if (before === '' || after === '') return rows;
  return rows.toSpliced(at, 1, withSide(row, side, row[side].toSpliced(sentence, 1, before, after)));
}

/** Moves the first sentence of a side to the row above, or into a new one before the first. */
export function moveUp(rows: readonly EditedRow[], at: number, side: AlignmentSide): readonly EditedRow[] {
  const row = rows[at];
  const [first, ...rest] = row?.[side] ?? [];
  if (!row || first === undefined) return rows;
  const above = rows[at - 1] ?? made([], []);
  const moved = [withSide(above, side, [...above[side], first]), withSide(row, side, rest)].filter(hasWords);
  return rows.toSpliced(Math.max(0, at - 1), at === 0 ? 1 : 2, ...moved);
}

/** Moves the last sentence of a side to the row below, or into a new one behind the last. */
export function moveDown(rows: readonly EditedRow[], at: number, side: AlignmentSide): readonly EditedRow[] {
  const row = rows[at];
  const last = row?.[side].at(-1);
  if (!row || last === undefined) return rows;
  const below = rows[at + 1] ?? made([], []);
  const moved = [
    withSide(row, side, row[side].slice(0, -1)),
    withSide(below, side, [last, ...below[side]]),
  ].filter(hasWords);
  return rows.toSpliced(at, 2, ...moved);
}

/** Moves a side down by a row from here to the end, where the other side has a sentence more. */
export function openGap(rows: readonly EditedRow[], at: number, side: AlignmentSide): readonly EditedRow[] {
  return shifted(rows, at, side, (cells) => [[], ...cells]);
}

/** Takes an empty cell of a side out: what is below moves up by a row, to the end. */
export function closeGap(rows: readonly EditedRow[], at: number, side: AlignmentSide): readonly EditedRow[] {
  if (rows[at]?.[side].length !== 0) return rows;
  return shifted(rows, at, side, (cells) => cells.slice(1));
}

/** Says whether the sides of a row belong together; a row with an empty side cannot be accepted. */
export function acceptRow(rows: readonly EditedRow[], at: number, isAccepted: boolean): readonly EditedRow[] {
  const row = rows[at];
  return row && isPair(row) ? rows.with(at, { ...row, isAccepted }) : rows;
}

/** Accepts every row with both sides that is at least this sure (0–1); what was changed by hand is left to the hand. */
export function acceptSure(rows: readonly EditedRow[], certainty: number): readonly EditedRow[] {
  return rows.map((row) =>
    isPair(row) && row.certainty !== null && row.certainty >= certainty ? { ...row, isAccepted: true } : row,
  );
}

function shifted(
  rows: readonly EditedRow[],
  at: number,
  side: AlignmentSide,
  shift: (cells: readonly (readonly string[])[]) => readonly (readonly string[])[],
): readonly EditedRow[] {
  if (!rows[at]) return rows;
  const cells = shift(rows.slice(at).map((row) => row[side]));
  const tail = Array.from({ length: Math.max(cells.length, rows.length - at) }, (_, index) =>
    withSide(rows[at + index] ?? made([], []), side, cells[index] ?? []),
  );
  return [...rows.slice(0, at), ...tail.filter(hasWords)];
}

function made(sources: readonly string[], targets: readonly string[]): EditedRow {
  return { sources, targets, certainty: null, isAccepted: false };
}

function withSide(row: EditedRow, side: AlignmentSide, sentences: readonly string[]): EditedRow {
  return { ...row, [side]: sentences, certainty: null, isAccepted: false };
}

function hasWords({ sources, targets }: AlignedRow): boolean {
  return sources.length + targets.length > 0;
}

function isPair({ sources, targets }: AlignedRow): boolean {
  return sources.length > 0 && targets.length > 0;
}
