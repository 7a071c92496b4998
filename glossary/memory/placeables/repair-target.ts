import type { CodedText, InlineCode } from '#glossary/model/coded-text.ts';
import type { Placeable } from '#glossary/model/match.ts';
import { nameReplacements } from './name-replacements.ts';
import { numberReplacements } from './number-replacements.ts';
import type { RepairRequest } from './repair-request.ts';

/** The English with what was put right in it. */
export interface Repaired {
  readonly target: CodedText;
  /** Spans of the new English, in order; empty when nothing could be put right. */
  readonly placeables: readonly Placeable[];
}

/**
 * Puts the numbers, dates and names of a sentence into the English of a unit that differs from it there. Only what stands
 * in the same place of both Kazakh texts, and once in the English, is exchanged; the rest is left as it was.
 *
 *     Ауданда 25 мектеп бар. | Ауданда 30 мектеп бар. / The district has 30 schools. → The district has 25 schools.
 */
export function repairTarget(request: RepairRequest): Repaired {
  const found = [...numberReplacements(request), ...nameReplacements(request)].sort(
    (a, b) => a.start - b.start,
  );
  const { text, codes } = request.target;
  const placeables: Placeable[] = [];
  const moves: { readonly from: number; readonly by: number }[] = [];
  let written = '';
  let from = 0;
  for (const replacement of found) {
    if (replacement.start < from) continue;
    written += text.slice(from, replacement.start);
    const before = text.slice(replacement.start, replacement.end);
    const start = written.length;
    written += replacement.text;
    placeables.push({ kind: replacement.kind, start, end: written.length, before });
    moves.push({ from: replacement.end, by: replacement.text.length - before.length });
    from = replacement.end;
  }
  written += text.slice(from);
  const moved = codes.map((code) => movedCode(code, moves, written.length));
  return { target: { text: written, codes: moved }, placeables };
}

/** Codes behind a replacement move with the text; one inside it goes to its end. */
function movedCode(
  code: InlineCode,
  moves: readonly { readonly from: number; readonly by: number }[],
  length: number,
): InlineCode {
  let offset = code.offset;
  for (const { from, by } of moves) if (code.offset >= from) offset += by;
  return { ...code, offset: Math.min(offset, length) };
}
