import type { RunPiece } from './run-piece.ts';

type FieldPiece = Extract<RunPiece, { kind: 'field' }>;

/** Fields inside one another that are folded; Word itself writes three or four. */
const DEEPEST = 20;

/**
 * Complex fields as one piece each: a HYPERLINK becomes a link around its text, any other field (a page number, a
 * date, a reference) a mark without words. A field that shares its runs with text, or ends in another paragraph, is left
 * as its parts.
 */
export function foldFields(pieces: readonly RunPiece[]): readonly RunPiece[] {
  if (!pieces.some(({ kind }) => kind === 'field')) return pieces;
  const fields = fieldsOf(pieces);
  const folded: RunPiece[] = [];
  const closes = new Map<number, RunPiece>();
  for (let at = 0; at < pieces.length; at += 1) {
    const field = fields.get(at);
    if (!field || !ownsItsRuns(pieces, at, field.end)) {
      folded.push(closes.get(at) ?? pieces[at]!);
      continue;
    }
    const begin = pieces[at] as FieldPiece;
    const end = pieces[field.end] as FieldPiece;
    const separate = field.separate === null ? null : (pieces[field.separate] as FieldPiece);
    if (separate && /\bHYPERLINK\b/.test(field.instruction) && separate.run !== end.run) {
      const key = -1 - begin.start;
      const link = { key, type: 'link' } as const;
      folded.push({ kind: 'open', ...link, start: begin.run.start, end: separate.run.end });
      closes.set(field.end, { kind: 'close', ...link, start: end.run.start, end: end.run.end });
      at = field.separate!;
    } else {
      folded.push({ kind: 'marker', type: 'other', start: begin.run.start, end: end.run.end });
      at = field.end;
    }
  }
  return folded;
}

interface Field {
  end: number;
  separate: number | null;
  instruction: string;
}

/** The fields that begin and end among the pieces, by the index at which they begin. */
function fieldsOf(pieces: readonly RunPiece[]): ReadonlyMap<number, Field> {
  const fields = new Map<number, Field>();
  const open: { readonly at: number; readonly field: Field }[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== 'field') continue;
    const innermost = open.at(-1);
    if (piece.part === 'begin') open.push({ at, field: { end: at, separate: null, instruction: '' } });
    else if (!innermost) continue;
    else if (piece.part === 'instruction') innermost.field.instruction += piece.instruction;
    else if (piece.part === 'separate') innermost.field.separate = at;
    else {
      open.pop();
      innermost.field.end = at;
      if (open.length < DEEPEST) fields.set(innermost.at, innermost.field);
    }
  }
  return fields;
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
