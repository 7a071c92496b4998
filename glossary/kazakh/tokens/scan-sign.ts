import { classOf, DIGIT, IN_WORD, INSIDE_WORD, LETTER, runEnd, unitAt } from '../letters/char-class.ts';
import { isEnding } from './endings.ts';
import { isHyphen, type Token, type TokenKind, wholeToken } from './token.ts';

/** A handle, an ending behind a quote or sign, or the sign at `start`. */
export function scanSign(text: string, start: number): Token {
  const code = unitAt(text, start);
  if ((code === AT || code === HASH) && classOf(unitAt(text, start + 1)) & (LETTER | DIGIT)) {
    HANDLE.lastIndex = start;
    return wholeToken('handle', start, start + HANDLE.exec(text)![0].length);
  }
  if (isHyphen(code) && start > 0 && ENDING_MAY_FOLLOW.test(text.charAt(start - 1))) {
    const end = runEnd(text, start + 1, IN_WORD);
    if (isEnding(text.slice(start + 1, end)))
      return { kind: 'ending', start, end, stemEnd: start, endingStart: start + 1 };
  }
  const kind = signKind(code);
  let end = start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
  if (SENTENCE_MARKS.includes(text.charAt(start)))
    while (SENTENCE_MARKS.includes(text.charAt(end) || ' ')) end += 1;
  else if (kind === 'symbol') end = runEnd(text, end, INSIDE_WORD);
  return wholeToken(kind, start, end);
}

const HANDLE = /[@#][\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*/uy;
const ENDING_MAY_FOLLOW = /[»”“"’)\]%‰°₸$€№]/;
const SENTENCE_MARKS = '.!?…';
const QUOTES = '«»„“”‟"‘’‚\'‹›';
/** Punctuation by Unicode, but signs that are read as words. */
const READ_SIGNS = '%‰&@#*§';

const signKinds = new Map<number, TokenKind>();

function signKind(code: number): TokenKind {
  let kind = signKinds.get(code);
  if (kind === undefined) {
    const char = String.fromCharCode(code);
    if (QUOTES.includes(char)) kind = 'quote';
    else kind = /\p{P}/u.test(char) && !READ_SIGNS.includes(char) ? 'punctuation' : 'symbol';
    signKinds.set(code, kind);
  }
  return kind;
}

const AT = 0x40;
const HASH = 0x23;
