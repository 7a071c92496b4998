import type { RunPiece } from './run-piece.ts';

type FieldPiece = Extract<RunPiece, { kind: 'field' }>;

/**
 * Complex fields as one piece each: a HYPERLINK becomes a link around its text, any other field (a page number, a
 * date, a reference) a mark without words. A field that shares its runs with text, or ends in another paragraph, is left
 * as its parts.
 */
export function foldFields(pieces: readonly RunPiece[]): readonly RunPiece[] {
  if (!pieces.some(({ kind }) => kind === 'field')) return pieces;
  const folded: RunPiece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]!;
    const field = piece.kind === 'field' && piece.part === 'begin' ? fieldFrom(pieces, at) : null;
    if (!field || !ownsItsRuns(pieces, at, field.end)) {
      folded.push(piece);
      continue;
    }
    const begin = piece as FieldPiece;
    const end = pieces[field.end] as FieldPiece;
    const separate = field.separate === null ? null : (pieces[field.separate] as FieldPiece);
    if (separate && /\bHYPERLINK\b/.test(field.instruction) && separate.run !== end.run) {
      folded.push({
        kind: 'open',
        key: -1 - at,
        type: 'link',
        start: begin.run.start,
        end: separate.run.end,
      });
      folded.push(...foldFields(pieces.slice(field.separate! + 1, field.end)));
      folded.push({ kind: 'close', key: -1 - at, type: 'link', start: end.run.start, end: end.run.end });
    } else folded.push({ kind: 'marker', type: 'other', start: begin.run.start, end: end.run.end });
    at = field.end;
  }
  return folded;
}

/** The parts of the field that begins at an index; null when it does not end here. */
function fieldFrom(
  pieces: readonly RunPiece[],
  from: number,
): { readonly end: number; readonly separate: number | null; readonly instruction: string } | null {
  let depth = 0;
  let separate: number | null = null;
  let instruction = '';
  for (let at = from; at < pieces.length; at += 1) {
    const piece = pieces[at]!;
    if (piece.kind !== 'field') continue;
    if (piece.part === 'begin') depth += 1;
    else if (piece.part === 'instruction' && depth === 1) instruction += piece.instruction;
    else if (piece.part === 'separate' && depth === 1) separate = at;
    else if (piece.part === 'end') {
      depth -= 1;
      if (depth === 0) return { end: at, separate, instruction };
    }
  }
  return null;
}

/** Whether the first and the last run of a field hold nothing that lies outside of it, and no link crosses it. */
function ownsItsRuns(pieces: readonly RunPiece[], from: number, to: number): boolean {
  const isOf = (index: number, run: unknown): boolean => {
    const piece = pieces[index];
    return piece !== undefined && 'run' in piece && piece.run === run;
  };
  const first = pieces[from] as FieldPiece;
  const last = pieces[to] as FieldPiece;
  const keys = new Map<number, number>();
  for (const piece of pieces.slice(from, to))
    if (piece.kind === 'open' || piece.kind === 'close') keys.set(piece.key, (keys.get(piece.key) ?? 0) + 1);
  return (
    !isOf(from - 1, first.run) && !isOf(to + 1, last.run) && [...keys.values()].every((count) => count === 2)
  );
}
