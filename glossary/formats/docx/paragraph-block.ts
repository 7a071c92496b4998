import type { BlockRole } from '#glossary/model/article.ts';
import type { InlineCodeType } from '#glossary/model/coded-text.ts';
import type { Span } from '#glossary/model/span.ts';
import { type CodeNumbers, codeNumbers } from '../in-place/code-numbers.ts';
import { type PlacedBlock, type PlacedItem, placedBlock } from '../in-place/placed-block.ts';
import { codeData } from '../in-place/raw-code.ts';
import { foldFields } from './fold-fields.ts';
import { formatType } from './run-format.ts';
import type { Run, RunPiece } from './run-piece.ts';

/** A paragraph of a DOCX part. */
export interface DocxBlock extends PlacedBlock {
  /** Properties (`w:rPr`) of the runs outside of all format codes; '' = none. */
  readonly properties: string;
  /** All runs of the paragraph, with what stands between. */
  readonly region: Span;
}

/** Data of the code that ends a stretch of other properties. */
export const FORMAT_END = '</w:rPr>';

/**
 * The block of a paragraph: its runs joined to one text. The properties that most of the letters have are the block's
 * own; a run of others stands between two format codes. Null when the paragraph has no words.
 */
export function paragraphBlock(text: string, role: BlockRole, read: readonly RunPiece[]): DocxBlock | null {
  const pieces = foldFields(read);
  const own = mostUsed(pieces);
  if (!own) return null;
  const numbers = codeNumbers();
  const closes = new Map<number, number>();
  for (const [at, piece] of pieces.entries()) if (piece.kind === 'close') closes.set(piece.key, at);
  const items: PlacedItem[] = [];
  /** Properties outside of format codes: those of the block, and inside a link those of the link. */
  const bases: Run[] = [own];
  let format = own.format;

  function endFormat(at: number): void {
    const base = bases.at(-1)!;
    if (format !== base.format) items.push(numbers.close('format', at, at, FORMAT_END));
    format = base.format;
  }

  for (const [index, piece] of pieces.entries()) {
    switch (piece.kind) {
      case 'text': {
        const at = piece.run.start;
        if (piece.run.format !== format && piece.texts.length > 0) {
          endFormat(at);
          if (piece.run.format !== format) items.push(formatCode(numbers, piece.run, bases.at(-1)!));
          format = piece.run.format;
        }
        items.push(...piece.texts);
        break;
      }
      case 'leftover':
        items.push(piece);
        break;
      case 'open': {
        endFormat(piece.start);
        const base = mostUsed(pieces.slice(index + 1, closes.get(piece.key))) ?? bases.at(-1)!;
        const data =
          text.slice(piece.start, piece.end) +
          (base.format === bases.at(-1)!.format ? '' : base.properties || '<w:rPr/>');
        items.push(numbers.open(piece.key, piece.start, piece.end, piece.type, data));
        bases.push(base);
        format = base.format;
        break;
      }
      case 'close':
        endFormat(piece.start);
        if (bases.length > 1) bases.pop();
        format = bases.at(-1)!.format;
        items.push(numbers.close(piece.key, piece.start, piece.end, text.slice(piece.start, piece.end)));
        break;
      default:
        addObject(text, items, numbers, piece);
    }
  }
  const region = { start: startOf(pieces[0]!), end: endOf(pieces.at(-1)!) };
  endFormat(region.end);
  return { ...placedBlock(role, items), properties: own.properties, region };
}

/** A mark or an object; one that has its run to itself is the whole run, and neighbours that say nothing are one code. */
function addObject(
  text: string,
  items: PlacedItem[],
  numbers: CodeNumbers,
  piece: Extract<RunPiece, { kind: 'object' | 'field' | 'marker' }>,
): void {
  const whole = piece.kind === 'object' && !piece.run.hasText && !piece.run.hasField ? piece.run : piece;
  const type: InlineCodeType = piece.kind === 'field' ? 'other' : piece.type;
  const last = items.at(-1);
  if (last?.kind === 'code' && last.end > whole.start) return;
  if (
    last?.kind === 'code' &&
    last.code.kind === 'standalone' &&
    last.code.type === 'other' &&
    type === 'other' &&
    last.end === whole.start &&
    whole !== piece
  ) {
    items[items.length - 1] = {
      ...last,
      end: whole.end,
      code: { ...last.code, data: codeData(text, last.start, whole.end) },
    };
    return;
  }
  items.push(numbers.standalone(whole.start, whole.end, type, codeData(text, whole.start, whole.end)));
}

function formatCode(numbers: CodeNumbers, run: Run, base: Run): PlacedItem {
  const type = formatType(run.properties, base.properties);
  return numbers.open('format', run.start, run.start, type, run.properties || '<w:rPr/>');
}

/** The first run with the properties that most letters have; null when there is none with text. */
function mostUsed(pieces: readonly RunPiece[]): Run | null {
  const counts = new Map<string, { run: Run; letters: number }>();
  for (const piece of pieces) {
    if (piece.kind !== 'text') continue;
    const letters = piece.texts.reduce((sum, { text }) => sum + text.length, 0);
    const known = counts.get(piece.run.format);
    if (known) known.letters += letters;
    else counts.set(piece.run.format, { run: piece.run, letters });
  }
  let most: { run: Run; letters: number } | null = null;
  for (const one of counts.values()) if (!most || one.letters > most.letters) most = one;
  return most?.run ?? null;
}

function startOf(piece: RunPiece): number {
  return 'run' in piece ? piece.run.start : piece.start;
}

function endOf(piece: RunPiece): number {
  return 'run' in piece ? piece.run.end : piece.end;
}
