import type { PlacedCode, PlacedItem } from './placed-block.ts';
import { codeData } from './raw-code.ts';

/**
 * Two pairs that stand around the same words, one of them without a meaning of its own, as one: `<a><span>` … `</span></a>`
 * is one link to a translator.
 */
export function joinPairs(text: string, items: readonly PlacedItem[]): readonly PlacedItem[] {
  const joined = [...items];
  // From the inside out, so that three pairs become one too.
  for (let at = joined.length - 2; at >= 0; at -= 1) {
    const [outer, inner] = [joined[at], joined[at + 1]];
    if (!isCode(outer, 'open') || !isCode(inner, 'open') || outer.end !== inner.start) continue;
    const end = closeOf(joined, inner, at + 2);
    const [innerEnd, outerEnd] = [joined[end], joined[end + 1]];
    if (!isCode(innerEnd, 'close') || !isCode(outerEnd, 'close') || innerEnd.end !== outerEnd.start) continue;
    if (outerEnd.code.pair !== outer.code.pair) continue;
    const { type } = outer.code.type === 'other' ? inner.code : outer.code;
    if (outer.code.type !== 'other' && inner.code.type !== 'other') continue;
    const whole = (first: PlacedCode, last: PlacedCode): PlacedCode => ({
      ...first,
      end: last.end,
      code: { ...outer.code, kind: first.code.kind, type, data: codeData(text, first.start, last.end) },
    });
    joined.splice(end, 2, whole(innerEnd, outerEnd));
    joined.splice(at, 2, whole(outer, inner));
  }
  return joined;
}

/** The place of a pair's closing code, looked for from a place on; -1 = there is none. */
function closeOf(items: readonly PlacedItem[], { code }: PlacedCode, from: number): number {
  for (let at = from; at < items.length; at += 1) {
    const item = items[at];
    if (isCode(item, 'close') && item.code.pair === code.pair) return at;
  }
  return -1;
}

function isCode(item: PlacedItem | undefined, kind: 'open' | 'close'): item is PlacedCode {
  return item?.kind === 'code' && item.code.kind === kind;
}
