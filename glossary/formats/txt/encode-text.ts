import iconv from 'iconv-lite';
import { codecOf } from './decode-text.ts';

/**
 * Text as the bytes of an encoding, with the byte order mark the original had. Characters that the encoding lacks are
 * written by `reference` (a character reference of HTML); without it the whole text becomes UTF-8.
 */
export function encodeText(
  text: string,
  encoding: string,
  original: Uint8Array,
  reference?: (character: string) => string,
): Uint8Array {
  const codec = codecOf(encoding);
  const addBOM = hasMark(original);
  if (codec.startsWith('utf')) return iconv.encode(text, codec, { addBOM });
  const holds = (character: string): boolean =>
    iconv.decode(iconv.encode(character, codec), codec) === character;
  const foreign = new Set([...text].filter((character) => character > '\u007f' && !holds(character)));
  if (foreign.size === 0) return iconv.encode(text, codec);
  if (!reference) return iconv.encode(text, 'utf8');
  return iconv.encode([...text].map((one) => (foreign.has(one) ? reference(one) : one)).join(''), codec);
}

function hasMark([first, second, third]: Uint8Array): boolean {
  return (
    (first === 0xef && second === 0xbb && third === 0xbf) ||
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff)
  );
}
