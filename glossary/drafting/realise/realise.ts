import { indefiniteArticle } from '#glossary/english/inflection/article.ts';
import type { AlignedSpans } from '#glossary/model/draft.ts';
import type { Span } from '#glossary/model/span.ts';
import type { Piece } from '../generate/piece.ts';

/** The text of a draft with the way back from its words to the source. */
export interface Realised {
  readonly text: string;
  readonly alignment: readonly AlignedSpans[];
}

/** Joins the pieces: spaces, a/an, commas that meet other marks, capitals at the start and after a full stop. */
export function realise(pieces: readonly Piece[], quoted: readonly Span[] = []): Realised {
  const kept = tidy(quoted.reduce(quote, [...pieces]));
  const alignment: AlignedSpans[] = [];
  let text = '';
  let isStart = true;
  kept.forEach((piece, at) => {
    const glued = text === '' || piece.glue === 'left' || kept[at - 1]?.glue === 'right';
    let written = piece.isArticle ? indefiniteArticle(kept[at + 1]?.text ?? '') : piece.text;
    if (isStart && /[\p{L}\p{N}]/u.test(written)) {
      written = capital(written);
      isStart = false;
    }
    if (/[.!?…]$/.test(piece.text) && piece.glue === 'left') isStart = true;
    else if (piece.text === '”' && /[!?…]$/.test(kept[at - 1]?.text ?? '')) isStart = false;
    if (!glued) text += ' ';
    const start = text.length;
    text += written;
    if (piece.source)
      alignment.push({
        source: { start: piece.source.start, end: piece.source.end },
        target: { start, end: text.length },
      });
  });
  return { text, alignment };
}

/** Puts quotation marks around the words of a quoted stretch, when no word from outside has come between them. */
function quote(pieces: readonly Piece[], { start, end }: Span): Piece[] {
  const inside = ({ source }: Piece) => source !== null && source.start >= start && source.end <= end;
  const first = pieces.findIndex(inside);
  const last = pieces.findLastIndex(inside);
  if (first < 0 || pieces.slice(first, last).some((piece) => piece.source !== null && !inside(piece))) {
    return [...pieces];
  }
  return [
    ...pieces.slice(0, first),
    { text: '“', source: null, glue: 'right' },
    ...pieces.slice(first, last + 1),
    { text: '”', source: null, glue: 'left' },
    ...pieces.slice(last + 1),
  ];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A comma goes where another mark follows or nothing precedes it. */
function tidy(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    if (piece.text === '') continue;
    const last = kept.at(-1);
    const isComma = piece.text === ',' && piece.glue === 'left';
    if (isComma && (last === undefined || /^[,–“(]$/.test(last.text))) continue;
    if (last?.text === ',' && piece.glue === 'left' && /^[.!?…:;)]/.test(piece.text)) kept.pop();
    kept.push(piece);
  }
  return kept;
}
