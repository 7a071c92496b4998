import { classOf, DIGIT, IN_WORD, LATIN, LOWER, runEnd, UPPER, unitAt } from '../letters/char-class.ts';
import { isClitic, isEnding } from './endings.ts';
import type { Token, TokenKind } from './token.ts';

/** A token whose ending is told from its stem, where the stem asks for a hyphen: АҚШ-тың, Boeing-тың, COVID-19-дың, сондай-ақ. */
export function tokenWithEnding(
  text: string,
  kind: TokenKind,
  start: number,
  stemEnd: number,
  endingStart: number,
  end: number,
): Token | undefined {
  if (!(classOf(unitAt(text, endingStart)) & LOWER)) return undefined;
  const word = text.slice(endingStart, end);
  const first = classOf(unitAt(text, start));
  const last = classOf(unitAt(text, stemEnd - 1));
  const capital = first & UPPER && word.length > 1;
  const accepts = (last & (UPPER | LATIN | DIGIT) || capital) && isEnding(word);
  return accepts || isClitic(word) ? { kind, start, end, stemEnd, endingStart } : undefined;
}

/** A dash typed for the hyphen before an ending: АҚШ–тың. */
export function tokenWithDash(text: string, start: number, stemEnd: number): Token | undefined {
  if (unitAt(text, stemEnd) !== EN_DASH || !(classOf(unitAt(text, stemEnd - 1)) & (UPPER | DIGIT)))
    return undefined;
  const end = runEnd(text, stemEnd + 1, IN_WORD);
  return end > stemEnd + 2 ? tokenWithEnding(text, 'word', start, stemEnd, stemEnd + 1, end) : undefined;
}

const EN_DASH = 0x2013;
