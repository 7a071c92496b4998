import { classOf, DIGIT, LETTER, SPACE } from '../letters/char-class.ts';
import type { AbbreviationKind } from '../tokens/abbreviations.ts';
import { abbreviationBefore } from './abbreviation-before.ts';

/** A place where a sentence may end, as the rules see it. Offsets are UTF-16 units of `text`. */
export interface Stop {
  readonly text: string;
  /** Where the sentence that may end here begins. */
  readonly from: number;
  /** Whether a letter or digit stands between `from` and `at`. */
  readonly saysSomething: boolean;
  /** The first of the full stops, question and exclamation marks. */
  readonly at: number;
  /** After the last of them. */
  readonly markEnd: number;
  /** After the quotes, brackets and note numbers that close with them: where the sentence would end. */
  readonly end: number;
  /** The next visible unit. */
  readonly next: number;
  /** The first letter or digit from `next` on, behind opening quotes, brackets and dashes; the text's length if none is near. */
  readonly nextWord: number;
  /** What ends with the mark, when it is one full stop. */
  readonly abbreviation: AbbreviationKind | undefined;
}

const MARKS = '.!?…‼⁇⁈⁉';
/** Straight and wrong-way quotes close when they touch the mark. */
const CLOSERS = '»”“"\'’‘)]}›';
const OPENERS = '«“„"\'‘‹([{–—-−…';

const MARK = 1;
const CLOSER = 2;
const OPENER = 4;
const roles = new Uint8Array(0x10000);
for (const [chars, role] of [
  [MARKS, MARK],
  [CLOSERS, CLOSER],
  [OPENERS, OPENER],
] as const) {
  for (const char of chars) roles[char.charCodeAt(0)]! |= role;
}

/** Whether the unit may end a sentence: . ! ? … */
export function isMark(code: number): boolean {
  return (roles[code]! & MARK) !== 0;
}

/** Reads the surroundings of the mark at `at`, in a sentence that begins at `from`. */
export function stopAt(text: string, from: number, saysSomething: boolean, at: number): Stop {
  const length = text.length;
  let markEnd = at + 1;
  while (markEnd < length && roles[text.charCodeAt(markEnd)]! & MARK) markEnd += 1;
  let end = markEnd;
  while (end < length && roles[text.charCodeAt(end)]! & (CLOSER | MARK)) end += 1;
  // A quote or bracket that touches a letter behind it opens what follows.
  while (end > markEnd && classOf(text.charCodeAt(end)) & (LETTER | DIGIT)) end -= 1;
  end = afterNote(text, end);
  let next = end;
  while (next < length && classOf(text.charCodeAt(next)) & SPACE) next += 1;
  let nextWord = next;
  const far = Math.min(length, next + 12);
  while (nextWord < far && !(classOf(text.charCodeAt(nextWord)) & (LETTER | DIGIT))) {
    const code = text.charCodeAt(nextWord);
    if (!(roles[code]! & OPENER) && !(classOf(code) & SPACE)) break;
    nextWord += 1;
  }
  if (!(classOf(text.charCodeAt(nextWord)) & (LETTER | DIGIT))) nextWord = length;
  const isFullStop = markEnd === at + 1 && text.charAt(at) === '.';
  const abbreviation = isFullStop && next > end ? abbreviationBefore(text, from, at) : undefined;
  return { text, from, saysSomething, at, markEnd, end, next, nextWord, abbreviation };
}

/** Skips note references set behind the mark: [12], ¹. */
function afterNote(text: string, at: number): number {
  let end = at;
  while (end < text.length && '⁰¹²³⁴⁵⁶⁷⁸⁹'.includes(text.charAt(end))) end += 1;
  if (text.charAt(end) !== '[') return end;
  const note = /^(?:\[\d{1,3}\])+/.exec(text.slice(end, end + 15));
  return note === null ? end : end + note[0].length;
}
