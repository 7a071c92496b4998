/** Words of a text: runs of letters and digits, joined by hyphen or apostrophe ("3,200-ден" is one). */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.,]*(?:['’-][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;
}
