import { decodeText } from '../txt/decode-text.ts';

/** Text of an XML part of an office document: UTF-8, or UTF-16 with its mark. Errors: file-too-large, file-binary, file-encoding-unsure. */
export function textOfPart(bytes: Uint8Array, file: string): string {
  const { text } = decodeText(bytes, file, isUtf16(bytes) ? undefined : 'utf-8');
  return text;
}

/** The bytes of a changed part: UTF-8, with the mark it had. */
export function partOfText(text: string, original: Uint8Array): Uint8Array {
  const hasMark = original[0] === 0xef && original[1] === 0xbb && original[2] === 0xbf;
  if (isUtf16(original))
    return Buffer.from(`\ufeff${text}`.replace(/encoding=(["'])utf-16\1/i, 'encoding=$1UTF-8$1'));
  return Buffer.from(hasMark ? `\ufeff${text}` : text);
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
