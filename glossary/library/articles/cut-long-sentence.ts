import type { Span } from '#glossary/model/span.ts';

/** Longest segment made on import, UTF-16 units: a row that still can be read; sentences of real news stay below 1,500. */
export const LONGEST_SEGMENT = 4000;

/**
 * A sentence as it is, or, when no editor row could hold it (text without any full stop, data), pieces of at most
 * LONGEST_SEGMENT units cut at spaces, in the middle of a word only where there is no space at all.
 */
export function cutLongSentence(text: string, sentence: Span): readonly Span[] {
  const pieces: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST_SEGMENT) {
    const space = text.lastIndexOf(' ', start + LONGEST_SEGMENT);
    const end = space > start ? space : wholeCharacter(text, start + LONGEST_SEGMENT);
    pieces.push({ start, end });
    start = text[end] === ' ' ? end + 1 : end;
  }
  if (start < sentence.end) pieces.push({ start, end: sentence.end });
  return pieces;
}

/** The offset, one less where it would part a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  return (text.charCodeAt(offset) & 0xfc00) === 0xdc00 ? offset - 1 : offset;
}
