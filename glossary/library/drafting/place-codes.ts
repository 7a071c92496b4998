import type { CodedText, InlineCode } from '#glossary/model/coded-text.ts';
import type { AlignedSpans } from '#glossary/model/draft.ts';
import type { Span } from '#glossary/model/span.ts';

/**
 * The draft with the codes of its source: a pair stands around the words its words became, any other code behind the
 * words before it. Without an alignment pairs go round the whole draft where they held the whole source, else all stand
 * at the end. Every code of the source is there once, so markup is never lost.
 */
export function placeCodes(source: CodedText, text: string, alignment: readonly AlignedSpans[]): CodedText {
  if (source.codes.length === 0) return { text, codes: [] };
  const around = (from: number, to: number): Span => {
    if (from <= 0 && to >= source.text.length) return { start: 0, end: text.length };
    const inside = alignment.filter((pair) => pair.source.start < to && pair.source.end > from);
    if (inside.length === 0) return { start: text.length, end: text.length };
    return {
      start: Math.min(...inside.map(({ target }) => target.start)),
      end: Math.max(...inside.map(({ target }) => target.end)),
    };
  };
  const behind = (offset: number): number => {
    if (offset <= 0) return 0;
    if (offset >= source.text.length) return text.length;
    const before = alignment.filter((pair) => pair.source.end <= offset);
    const last = before.reduce(
      (best, pair) => (pair.source.end > (best?.source.end ?? -1) ? pair : best),
      before[0],
    );
    return last?.target.end ?? 0;
  };
  const placed = source.codes.map((code): InlineCode => {
    const partner = source.codes.find(
      ({ pair, kind }) => pair === code.pair && kind === (code.kind === 'open' ? 'close' : 'open'),
    );
    if (code.kind === 'open' && partner)
      return { ...code, offset: around(code.offset, partner.offset).start };
    if (code.kind === 'close' && partner) return { ...code, offset: around(partner.offset, code.offset).end };
    return { ...code, offset: behind(code.offset) };
  });
  // A stable sort: codes of one place stay in the order of the source.
  return { text, codes: placed.sort((a, b) => a.offset - b.offset) };
}
