/** What can be typed on: `typed` characters before the caret become one of `texts`, the likeliest first. */
export interface Completion {
  readonly typed: number;
  readonly texts: readonly string[];
}

/** More than this nobody reads while typing. */
const MOST = 6;

/** The word at the caret and the words before it, each with where it begins. */
const WORD_START = /(?<![\p{L}\p{M}\p{N}'’-])[\p{L}\p{N}“‘"]/gu;

/**
 * The texts whose beginning stands before the caret; null = there is none. A beginning may be several words
 * ("Korkyt Ata Ky"); one character is enough when it is a capital or a digit as the text has it, else two, in any case.
 */
export function completionOf(before: string, after: string, texts: readonly string[]): Completion | null {
  if (texts.length === 0 || /^[\p{L}\p{M}\p{N}]/u.test(after) || /\s$/u.test(before)) return null;
  const longest = Math.max(...texts.map((text) => text.length));
  const from = Math.max(0, before.length - longest);
  const starts = Array.from(before.matchAll(WORD_START), ({ index }) => index).filter(
    (start) => start >= from,
  );
  for (const start of starts) {
    const typed = before.slice(start);
    const fitting = texts.filter((text) => begins(text, typed)).map((text) => inCaseOf(typed, text));
    if (fitting.length > 0) return { typed: typed.length, texts: [...new Set(fitting)].slice(0, MOST) };
  }
  return null;
}

function begins(text: string, typed: string): boolean {
  if (text.length <= typed.length) return false;
  if (typed.length === 1) return /^[\p{Lu}\p{N}]$/u.test(typed) && text.startsWith(typed);
  return text.slice(0, typed.length).toLowerCase() === typed.toLowerCase();
}

/** A capital that begins a sentence stays: "Ex" + "exhibit" → "Exhibit". */
function inCaseOf(typed: string, text: string): string {
  const [first = ''] = typed;
  return first !== first.toLowerCase() && text.startsWith(first.toLowerCase()) ? first + text.slice(1) : text;
}
