import type { CodedText } from '#glossary/model/coded-text.ts';

/**
 * A content whose pairs stand close around their words: `** word**` is no emphasis in Markdown (CommonMark 0.31, 6.2,
 * flanking runs), so an opening code moves behind the spaces that follow it, a closing one before those it follows.
 */
export function tightenPairs({ text, codes }: CodedText): CodedText {
  const tight = codes.map((code) => {
    let { offset } = code;
    if (code.kind === 'open') while (text[offset] === ' ') offset += 1;
    else if (code.kind === 'close') while (text[offset - 1] === ' ') offset -= 1;
    return { ...code, offset };
  });
  // Codes that met keep their order where it is still right.
  const isOrdered = tight.every(({ offset }, at) => at === 0 || tight[at - 1]!.offset <= offset);
  return isOrdered ? { text, codes: tight } : { text, codes };
}
