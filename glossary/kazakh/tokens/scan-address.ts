import { CYRILLIC, classOf, DIGIT, IN_WORD, LETTER, runEnd } from '../letters/char-class.ts';
import { isEnding } from './endings.ts';
import { isHyphen, type Token, wholeToken } from './token.ts';
import { tokenWithEnding } from './token-with-ending.ts';

/** Lengths are bounded so that no text makes the search quadratic. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>«»"“”]+|[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}|(?:[a-z\d-]{1,63}\.){1,5}(?:kz|ru|com|org|net|info|uz|kg|gov|edu|io|tv|me|su|uk|eu|us|biz|asia|news|media|by|tr|cn|de|fr|pl|ua)(?![a-z\d])(?:\/[^\s<>«»"“”]*)?|[а-яәғқңөұүһі\d-]{1,63}\.(?:қаз|рф)(?![а-яәғқңөұүһі])/iuy;

/** A URL, e-mail or domain that begins at `start`, with the ending behind its hyphen: azattyq.org-тың. */
export function scanAddress(text: string, start: number, joint: number): Token | undefined {
  const next = classOf(text.charCodeAt(joint + 1));
  if (!(next & (LETTER | DIGIT)) && text.charAt(joint + 1) !== '/') return undefined;
  ADDRESS.lastIndex = start;
  const found = ADDRESS.exec(text);
  if (found === null) return undefined;
  const address = found[0].replace(/[.,;:!?)\]'’]+$/, '');
  const kind = address.includes('@') && !address.includes('/') ? 'email' : 'url';
  const inside = /-([\p{Ll}]+)$/u.exec(address);
  if (inside && classOf(address.charCodeAt(inside.index + 1)) & CYRILLIC && isEnding(inside[1]!)) {
    const end = start + address.length;
    return { kind, start, end, stemEnd: start + inside.index, endingStart: start + inside.index + 1 };
  }
  const stemEnd = start + address.length;
  const end = isHyphen(text.charCodeAt(stemEnd)) ? runEnd(text, stemEnd + 1, IN_WORD) : stemEnd;
  const ending = end > stemEnd ? tokenWithEnding(text, kind, start, stemEnd, stemEnd + 1, end) : undefined;
  return ending ?? wholeToken(kind, start, stemEnd);
}
