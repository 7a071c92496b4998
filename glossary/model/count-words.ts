/** Letters and digits, joined by hyphens, apostrophes and decimal signs: «Алматы-Астана», don't, 3,5. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑'’.,][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** Words of a text in either language, as newsrooms count them; 0 for punctuation alone. */
export function countWords(text: string): number {
  let words = 0;
  WORD.lastIndex = 0;
  while (WORD.test(text)) words += 1;
  return words;
}
