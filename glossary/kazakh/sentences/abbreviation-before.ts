import { classOf, DIGIT, LETTER, SPACE } from '../letters/char-class.ts';
import { type AbbreviationKind, abbreviationKind, LONGEST_ABBREVIATION } from '../tokens/abbreviations.ts';

/**
 * The kind of the abbreviation that ends with the full stop at `at`, in a sentence that begins at `from`: the longest
 * one, so that «т. б.» is not taken for «б.». A measure or year without a number before it (сағ. 15.00-де) is a mere
 * abbreviation. Undefined when the word is none.
 */
export function abbreviationBefore(text: string, from: number, at: number): AbbreviationKind | undefined {
  if (!(classOf(text.charCodeAt(at - 1)) & LETTER)) return undefined;
  let begin = chainStart(text, from, at);
  for (;;) {
    const kind = abbreviationKind(text.slice(begin, at));
    if (kind === 'year' || kind === 'unit' || kind === 'multiplier') {
      return followsNumber(text, from, begin) ? kind : 'before';
    }
    const dot = text.indexOf('.', begin);
    if (kind !== undefined || dot === at) return kind;
    begin = dot + 1;
    while (classOf(text.charCodeAt(begin)) & SPACE) begin += 1;
  }
}

/** Goes back over letters, hyphens and full stops, and over one space behind a full stop: т.б, т. б, к-сі. */
function chainStart(text: string, from: number, at: number): number {
  const first = Math.max(from, at - LONGEST_ABBREVIATION - 1);
  let start = at;
  while (start > first) {
    const code = text.charCodeAt(start - 1);
    const inside = classOf(code) & LETTER || code === DOT || code === HYPHEN;
    if (!inside && !(classOf(code) & SPACE && text.charCodeAt(start - 2) === DOT)) break;
    start -= 1;
  }
  while (!(classOf(text.charCodeAt(start)) & LETTER)) start += 1;
  return start;
}

const DOT = 0x2e;
const HYPHEN = 0x2d;

/** Digits, Roman in letters of either script, or a large number's word: 10 мың т. */
function followsNumber(text: string, from: number, at: number): boolean {
  let before = at - 1;
  while (before > from && classOf(text.charCodeAt(before)) & SPACE) before -= 1;
  if (classOf(text.charCodeAt(before)) & DIGIT || /[IVXІХ]/.test(text.charAt(before))) return true;
  return /(?:мың|жүз|миллион|миллиард|млн|млрд)\.?$/.test(text.slice(Math.max(from, before - 9), before + 1));
}
