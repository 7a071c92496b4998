import type { FileContent } from '#glossary/formats/format.ts';
import { openZip, type ZipFile } from '#glossary/formats/zip/zip-file.ts';

/** Gives numbers 0 … 1. */
type Next = () => number;

/** Pieces that parsers trip over. */
const TRAPS = [
  '<',
  '>',
  '&',
  ']]>',
  '<!--',
  '<![CDATA[',
  '<!DOCTYPE x [',
  '</w:p>',
  '<w:p>',
  '\u0000',
  '\ud83d',
  '"',
  '\\',
  '{\\',
  '```',
  '|',
  '\n\n',
  '&#x110000;',
  '<b>',
  '</b>',
  '-->',
  '[^',
  '](',
  '0',
];

/** Numbers that no reader reckons with. */
const NUMBERS = ['-1', '0', '2147483648', '4294967296', '99999999999999999999', '1e309', 'NaN', ''];

/** What can befall bytes, each with its share; `other` are bytes of another document. */
const FAULTS: readonly (readonly [number, (bytes: Buffer, next: Next, other: Uint8Array) => Buffer])[] = [
  [4, (bytes, next) => replaced(bytes, place(bytes, next, 1), Buffer.from([pick(next, 256)]))],
  [4, (bytes, next) => replaced(bytes, place(bytes, next), Buffer.alloc(0))],
  [3, repeated],
  [5, (bytes, next) => replaced(bytes, place(bytes, next, 0), Buffer.from(TRAPS[pick(next, TRAPS.length)]!))],
  [1, (bytes, next) => Buffer.from(bytes.subarray(0, pick(next, bytes.length)))],
  [2, (bytes, next, other) => replaced(bytes, place(bytes, next), someOf(other, next))],
  [2, withAttributesSwapped],
  [2, withNumber],
  [2, withHalfLetter],
];

/** Each fault as often as its share. */
const DRAWN = FAULTS.flatMap(([share, fault]) => Array.from({ length: share }, () => fault));

/** Bytes of a document with one to four faults; of an archive mostly inside one of its parts, or in its directory. */
export function mutated(file: FileContent, other: Uint8Array, next: Next): Uint8Array {
  const isZip = file.bytes[0] === 0x50 && file.bytes[1] === 0x4b;
  const bytes = Buffer.from(file.bytes);
  const where = next();
  if (!isZip || where < 0.2) return faulty(bytes, next, other);
  const zip = openZip(bytes, file.name);
  if (where < 0.4) return withDirectoryDamaged(bytes, zip, next);
  const parts = zip.entries.filter(({ name }) => name.endsWith('.xml'));
  const { name } = parts[pick(next, parts.length)]!;
  const { name: twin } = parts[pick(next, parts.length)]!;
  const part = zip.part(where < 0.45 ? twin : name)!;
  return zip.withParts(new Map([[name, where < 0.45 ? part : faulty(Buffer.from(part), next, other)]]));
}

function faulty(original: Buffer, next: Next, other: Uint8Array): Buffer {
  let bytes = original;
  for (let left = 1 + pick(next, 4); left > 0; left -= 1) {
    bytes = DRAWN[pick(next, DRAWN.length)]!(bytes, next, other);
  }
  return bytes;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function pick(next: Next, count: number): number {
  return Math.floor(next() * count);
}

/** Somewhere, mostly short, at most `longest` bytes. */
function place({ length }: Uint8Array, next: Next, longest = 400): Place {
  const start = pick(next, length);
  return { start, end: Math.min(length, start + (longest < 2 ? longest : pick(() => next() ** 3, longest))) };
}

function replaced(bytes: Buffer, { start, end }: Place, by: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, start), by, bytes.subarray(end)]);
}

function someOf(bytes: Uint8Array, next: Next): Uint8Array {
  const start = pick(next, bytes.length);
  return bytes.subarray(start, start + 300);
}

function repeated(bytes: Buffer, next: Next): Buffer {
  const one = place(bytes, next);
  const piece = bytes.subarray(one.start, one.end);
  return replaced(bytes, one, Buffer.concat([piece, piece, piece]));
}

/** One of the places that a pattern finds in the bytes, read as Latin-1 so that places are bytes. */
function found(bytes: Buffer, pattern: RegExp, next: Next): Place | null {
  const hits = [...bytes.toString('latin1').matchAll(pattern)];
  const hit = hits[pick(next, hits.length)];
  return hit ? { start: hit.index, end: hit.index + hit[0].length } : null;
}

/** The value of an attribute in the place of another's, and the other way round. */
function withAttributesSwapped(bytes: Buffer, next: Next): Buffer {
  const values = /(?<==)(?:"[^"<]*"|'[^'<]*')/g;
  const [one, two] = [found(bytes, values, next), found(bytes, values, next)];
  if (!one || !two || one.start === two.start) return bytes;
  const [first, second] = one.start < two.start ? [one, two] : [two, one];
  const [early, late] = [bytes.subarray(first.start, first.end), bytes.subarray(second.start, second.end)];
  return replaced(replaced(bytes, second, early), first, late);
}

function withNumber(bytes: Buffer, next: Next): Buffer {
  const number = found(bytes, /\d+/g, next);
  return number ? replaced(bytes, number, Buffer.from(NUMBERS[pick(next, NUMBERS.length)]!)) : bytes;
}

/** A letter of several bytes without its last one. */
function withHalfLetter(bytes: Buffer, next: Next): Buffer {
  const letter = found(bytes, /[\xc2-\xf4][\x80-\xbf]+/g, next);
  return letter ? replaced(bytes, { start: letter.end - 1, end: letter.end }, Buffer.alloc(0)) : bytes;
}

/** A field of the central directory or of its end overwritten, or a record there twice. */
function withDirectoryDamaged(bytes: Buffer, { entries }: ZipFile, next: Next): Buffer {
  const damaged = Buffer.from(bytes);
  const { record, recordLength } = entries[pick(next, entries.length)]!;
  if (next() < 0.3) {
    const end = bytes.lastIndexOf(END_OF_DIRECTORY);
    damaged.writeUInt16LE(entries.length + 1, end + 10);
    const twin = bytes.subarray(record, record + recordLength);
    return replaced(damaged, { start: record, end: record }, twin);
  }
  const start = entries[0]!.record;
  const field = start + pick(next, bytes.length - start - 4);
  const value = [0, 1, 0xffff, 0xffffffff, bytes.length, pick(next, 2 ** 32)][pick(next, 6)]!;
  if (next() < 0.5) damaged.writeUInt32LE(value, field);
  else damaged.writeUInt16LE(value % 2 ** 16, field);
  return damaged;
}

const END_OF_DIRECTORY = Buffer.from('PK\u0005\u0006');
