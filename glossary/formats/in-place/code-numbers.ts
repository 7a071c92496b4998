import type { InlineCode, InlineCodeType } from '#glossary/model/coded-text.ts';
import type { PlacedCode } from './placed-block.ts';

/** Numbers the codes of one block from 1 in the order in which they are met. A closing one without a partner is standalone. */
export interface CodeNumbers {
  standalone(start: number, end: number, type: InlineCodeType, data: string): PlacedCode;
  /** `key` finds the partner when the pair is closed. */
  open(key: unknown, start: number, end: number, type: InlineCodeType, data: string): PlacedCode;
  close(key: unknown, start: number, end: number, data: string): PlacedCode;
}

export function codeNumbers(): CodeNumbers {
  let last = 0;
  const opened = new Map<unknown, Pick<InlineCode, 'pair' | 'type'>>();
  const placed = (
    start: number,
    end: number,
    code: Omit<InlineCode, 'offset' | 'id'>,
    id: number,
  ): PlacedCode => ({
    kind: 'code',
    start,
    end,
    code: { id, ...code },
  });
  return {
    standalone(start, end, type, data) {
      last += 1;
      return placed(start, end, { kind: 'standalone', type, pair: last, data }, last);
    },
    open(key, start, end, type, data) {
      last += 1;
      opened.set(key, { pair: last, type });
      return placed(start, end, { kind: 'open', type, pair: last, data }, last);
    },
    close(key, start, end, data) {
      last += 1;
      const partner = opened.get(key);
      opened.delete(key);
      const code = partner
        ? { kind: 'close' as const, ...partner }
        : { kind: 'standalone' as const, pair: last, type: 'other' as const };
      return placed(start, end, { ...code, data }, last);
    },
  };
}
