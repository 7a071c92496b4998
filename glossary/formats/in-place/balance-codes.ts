import type { CodedText, InlineCode } from '#glossary/model/coded-text.ts';

/**
 * A content whose pairs open and close in order, each inside the next: a code without its partner, or one that would
 * cross another pair, is left out, so that what is written is well-formed whatever a translator did to the codes.
 */
export function balanceCodes({ text, codes }: CodedText): CodedText {
  const kept = new Set<InlineCode>();
  const open: InlineCode[] = [];
  for (const code of codes) {
    if (code.kind === 'standalone') kept.add(code);
    else if (isOpening(code)) open.push(code);
    else {
      const at = open.findLastIndex((one) => one.pair === code.pair);
      if (at < 0) continue;
      kept.add(open[at]!).add(code);
      // What was opened inside and is not closed by now would cross.
      open.length = at;
    }
  }
  return { text, codes: codes.filter((code) => kept.has(code)) };
}

/** Whether a code of a pair begins it; a half that was cut off is known by the markup it stands for. */
function isOpening({ kind, data }: InlineCode): boolean {
  return kind === 'open' || (kind === 'isolated' && !data.startsWith('</'));
}
