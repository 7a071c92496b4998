import iconv from 'iconv-lite';
import jschardet from 'jschardet';
import { QostilError } from '#glossary/model/errors.ts';

/** Encodings a writer can choose from, as shown; iconv-lite's names beside ours where they differ. */
const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'utf8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'windows-1251': 'windows-1251',
  'kz-1048': 'rk1048',
  ptcp154: 'pt154',
  'koi8-r': 'koi8-r',
  ibm866: 'cp866',
  'iso-8859-5': 'iso-8859-5',
};

/** Largest text taken, bytes: 100,000 sentence pairs of XLIFF with their notes, years of a daily outlet. */
const MAX_BYTES = 128 * 1024 * 1024;

/** Names of the encodings offered for choice. */
export const ENCODING_NAMES: readonly string[] = Object.keys(ENCODINGS);

/** Text of a file and how sure the encoding is. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** False when the bytes fit several encodings: show a preview and let the writer choose. */
  readonly isSure: boolean;
}

/**
 * Text of a file's bytes. A byte order mark decides; valid UTF-8 is UTF-8, also where a few characters of it are broken
 * (they come out as U+FFFD and nothing is sure); bytes with many zeros are UTF-16; the rest is an 8-bit Cyrillic encoding, told by the letters that only KZ-1048 and PTCP154 have (әғқңөұүһ), and never quite sure.
 * Errors: file-too-large, file-binary, file-encoding-unsure (nothing readable).
 */
export function decodeText(bytes: Uint8Array, name: string, chosen?: string): DecodedText {
  if (bytes.length > MAX_BYTES) {
    const megabytes = Math.round(bytes.length / 1048576);
    throw new QostilError('file-too-large', { file: name, megabytes, limit: MAX_BYTES / 1048576 });
  }
  if (chosen !== undefined) return { text: decodeAs(bytes, chosen, name), encoding: chosen, isSure: true };
  const marked = byMark(bytes);
  if (marked) return { text: decodeAs(bytes, marked, name), encoding: marked, isSure: true };
  const utf16 = byZeros(bytes);
  if (utf16) return { text: decodeAs(bytes, utf16, name), encoding: utf16, isSure: false };
  if (isBinary(bytes)) throw new QostilError('file-binary', { file: name });
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', isSure: true };
  } catch {
    if (isBrokenUtf8(bytes))
      return { text: decodeAs(bytes, 'utf-8', name), encoding: 'utf-8', isSure: false };
    const encoding = cyrillicEncoding(bytes);
    return { text: decodeAs(bytes, encoding, name), encoding, isSure: false };
  }
}

/** iconv-lite's name of an encoding; UTF-8 for one that is not ours. */
export function codecOf(encoding: string): string {
  return ENCODINGS[encoding] ?? 'utf8';
}

function decodeAs(bytes: Uint8Array, encoding: string, name: string): string {
  const codec = ENCODINGS[encoding];
  if (codec === undefined) throw new QostilError('file-encoding-unsure', { file: name, encoding });
  // Ten times as fast as iconv-lite, which tells files of 20 MB.
  if (codec === 'utf8') return new TextDecoder().decode(bytes);
  return iconv.decode(bytes, codec, { stripBOM: true });
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/**
 * UTF-16 without a mark: in Cyrillic text the high byte is 0x04 for letters and 0x00 for spaces and punctuation, so one
 * half of the byte pairs holds almost only those two values.
 */
function byZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const length = Math.min(bytes.length, 4096);
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < length; at += 2) {
    if (bytes[at] === 0x04 || bytes[at] === 0x00) even += 1;
    if (bytes[at + 1] === 0x04 || bytes[at + 1] === 0x00) odd += 1;
  }
  const pairs = length / 2;
  if (odd / pairs > 0.9 && even / pairs < 0.5) return 'utf-16le';
  if (even / pairs > 0.9 && odd / pairs < 0.5) return 'utf-16be';
  return null;
}

/** Known signatures of what people drop by mistake, or more than one control byte in a hundred. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  const signature = String.fromCharCode(...head.subarray(0, 4));
  if (
    ['PK\u0003\u0004', '%PDF', '\u0089PNG', 'GIF8', '\u007fELF', '\u00d0\u00cf\u0011\u00e0', 'Rar!'].includes(
      signature,
    )
  )
    return true;
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return true;
  let controls = 0;
  for (const byte of head) if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls += 1;
  return controls * 100 > head.length;
}

/** Characters of several bytes for each broken one in a text that is still taken for UTF-8. */
const WHOLE_FOR_BROKEN = 20;

/** Whether bytes read as UTF-8 but for a few: half a surrogate pair, a file cut in the middle of a character. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const sample = new TextDecoder().decode(bytes.subarray(0, 1_048_576));
  const broken = sample.match(/\uFFFD/g)?.length ?? 0;
  const whole = sample.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return whole >= broken * WHOLE_FOR_BROKEN;
}

/** Kazakh letters (lower and upper case) that windows-1251 does not have; a KZ-1048 text is full of them. */
const KAZAKH_ONLY = /[әғқңөұүһӘҒҚҢӨҰҮҺ]/g;

/** A letter that stands alone among lower-case Cyrillic as upper case is the mark of a wrong 8-bit reading. */
const MISREAD = /[а-яё][А-ЯЁЂЃЌЋЏҐЎ][а-яё]|[\u0080-\u009f]|[¤¦§©«¬®°±µ¶·»][а-яё]/g;

function cyrillicEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 65_536);
  const guessed = jschardet.detect(Buffer.from(sample))?.encoding?.toLowerCase() ?? '';
  const named: Readonly<Record<string, string>> = {
    kz1048: 'kz-1048',
    'kz-1048': 'kz-1048',
    ptcp154: 'ptcp154',
    'koi8-r': 'koi8-r',
    ibm866: 'ibm866',
  };
  const candidates = ['kz-1048', 'windows-1251', 'ptcp154', 'koi8-r', 'ibm866'];
  const first = named[guessed];
  if (first) candidates.unshift(first);
  let best = 'windows-1251';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const encoding of candidates) {
    const text = iconv.decode(sample, ENCODINGS[encoding] as string);
    const score = (text.match(KAZAKH_ONLY)?.length ?? 0) - 4 * (text.match(MISREAD)?.length ?? 0);
    if (score > bestScore) {
      best = encoding;
      bestScore = score;
    }
  }
  return best;
}
