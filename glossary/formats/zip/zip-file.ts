import { crc32, inflateRawSync } from 'node:zlib';
import { deflateSync } from 'fflate';
import { QostilError } from '#glossary/model/errors.ts';

/** A file in a ZIP archive, as its central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  /** Bytes when unpacked, as the archive claims. */
  readonly size: number;
  readonly compressedSize: number;
  /** Check sum of the unpacked bytes. */
  readonly crc: number;
  /** Offset of its local header. */
  readonly offset: number;
  /** Offset and length of its record in the central directory. */
  readonly record: number;
  readonly recordLength: number;
}

/** A ZIP archive whose parts are unpacked one at a time, and which can be written with some parts changed. */
export interface ZipFile {
  readonly entries: readonly ZipEntry[];
  /** Unpacked bytes of a part; null when there is none of that name. Errors: file-damaged, file-bomb. */
  part(name: string): Uint8Array | null;
  /** The archive with the bytes of some parts replaced; every other part keeps its bytes, order and dates. */
  withParts(changed: ReadonlyMap<string, Uint8Array>): Uint8Array;
}

/** Most files an archive may hold. */
const MOST_ENTRIES = 20_000;

/** Largest part unpacked, bytes. */
const LARGEST_PART = 256 * 1024 * 1024;

/** Most that is unpacked of one archive in all, bytes. */
const LARGEST_TOTAL = 512 * 1024 * 1024;

/** Above this size a part, or all of them together, may not shrink more than RATIO times: text packs 10 to 60 times, a bomb a thousand. */
const FREE_SIZE = 4 * 1024 * 1024;
const RATIO = 200;

/** Bytes that zlib unpacks at a time: its own 16 KB make a large part slow. */
const LEAST_CHUNK = 64;
const MOST_CHUNK = 1024 * 1024;

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;

/**
 * Opens a ZIP archive (APPNOTE.TXT of PKWARE, own knowledge of the record layout). Nothing is unpacked yet, and nothing
 * ever goes to disk. Errors: file-damaged, file-truncated, file-bomb (sizes claimed), file-path-unsafe.
 */
export function openZip(bytes: Uint8Array, file: string): ZipFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = (detail: string): QostilError => new QostilError('file-damaged', { file }, detail);
  const end = findEnd(view);
  if (end < 0) {
    const isZip = bytes.length > 4 && view.getUint32(0, true) === LOCAL_SIGNATURE;
    throw isZip ? new QostilError('file-truncated', { file }) : damaged('no end of central directory');
  }
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new QostilError('file-bomb', { file });
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw damaged(`record ${index}`);
    const nameLength = view.getUint16(at + 28, true);
    const recordLength = 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + recordLength > end) throw damaged(`record ${index}`);
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      record: at,
      recordLength,
    };
    if (isUnsafe(entry.name)) throw new QostilError('file-path-unsafe', { file, path: entry.name });
    if (names.has(entry.name)) throw damaged(`two parts ${entry.name}`);
    // Bit 0 of the flags: encrypted.
    if ((view.getUint16(at + 8, true) & 1) === 1) throw damaged('encrypted');
    if (entry.offset + 30 > bytes.length || entry.offset + entry.compressedSize > bytes.length)
      throw damaged(entry.name);
    names.add(entry.name);
    entries.push(entry);
    at += recordLength;
  }
  let total = 0;
  return {
    entries,
    part(name) {
      const entry = entries.find((one) => one.name === name);
      if (!entry) return null;
      total += entry.size;
      if (total > LARGEST_TOTAL || (total > FREE_SIZE && total > bytes.length * RATIO))
        throw new QostilError('file-bomb', { file });
      return unpack(bytes, view, entry, file);
    },
    withParts: (changed) => rewrite(bytes, view, entries, changed, end),
  };
}

/** A name that would leave the folder it is unpacked to. */
function isUnsafe(name: string): boolean {
  return name === '' || name.includes('\u0000') || /^[/\\]|^[A-Za-z]:|(^|[/\\])\.\.([/\\]|$)/.test(name);
}

function findEnd(view: DataView): number {
  const least = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= least; at -= 1)
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  return -1;
}

function unpack(bytes: Uint8Array, view: DataView, entry: ZipEntry, file: string): Uint8Array {
  const { name, method, size, crc, compressedSize } = entry;
  if (size > LARGEST_PART || (size > FREE_SIZE && size > compressedSize * RATIO))
    throw new QostilError('file-bomb', { file });
  const start = dataStart(view, entry);
  if (start < 0) throw new QostilError('file-damaged', { file }, name);
  const packed = bytes.subarray(start, start + compressedSize);
  try {
    // What lies about its size is stopped there, before it fills the memory.
    const unpacked =
      method === 8
        ? inflateRawSync(packed, {
            maxOutputLength: Math.max(size, 1),
            chunkSize: Math.min(Math.max(size, LEAST_CHUNK), MOST_CHUNK),
          })
        : method === 0
          ? packed
          : null;
    if (unpacked?.length === size && crc32(unpacked) === crc) return unpacked;
  } catch (error) {
    throw new QostilError('file-damaged', { file }, name, error);
  }
  throw new QostilError('file-damaged', { file }, name);
}

/** Where the packed bytes of a part begin; -1 when its local header is not there. */
function dataStart(view: DataView, { offset, compressedSize }: ZipEntry): number {
  if (view.getUint32(offset, true) !== LOCAL_SIGNATURE) return -1;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + compressedSize > view.byteLength ? -1 : start;
}

function rewrite(
  bytes: Uint8Array,
  view: DataView,
  entries: readonly ZipEntry[],
  changed: ReadonlyMap<string, Uint8Array>,
  end: number,
): Uint8Array {
  const directory = Math.min(view.getUint32(end + 16, true), ...entries.map(({ record }) => record));
  const byOffset = entries.toSorted((a, b) => a.offset - b.offset);
  const parts: Uint8Array[] = [];
  const offsets = new Map<ZipEntry, number>();
  let length = 0;
  const add = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  add(bytes.subarray(0, byOffset[0]?.offset ?? directory));
  const packed = new Map<ZipEntry, Packed>();
  for (const [index, entry] of byOffset.entries()) {
    offsets.set(entry, length);
    const fresh = changed.get(entry.name);
    if (fresh) {
      const part = pack(fresh, entry.method);
      packed.set(entry, part);
      add(localHeader(bytes, view, entry, part));
      add(part.bytes);
    } else add(bytes.subarray(entry.offset, byOffset[index + 1]?.offset ?? directory));
  }
  const start = length;
  for (const entry of entries) {
    const record = Uint8Array.from(bytes.subarray(entry.record, entry.record + entry.recordLength));
    const recordView = new DataView(record.buffer);
    recordView.setUint32(42, offsets.get(entry)!, true);
    const part = packed.get(entry);
    if (part) {
      recordView.setUint16(8, recordView.getUint16(8, true) & ~DESCRIPTOR, true);
      setSizes(recordView, 16, part);
    }
    add(record);
  }
  const tail = Uint8Array.from(bytes.subarray(end));
  const tailView = new DataView(tail.buffer);
  tailView.setUint32(12, length - start, true);
  tailView.setUint32(16, start, true);
  add(tail);
  return Buffer.concat(parts);
}

/** Flag: the sizes follow the data instead of standing in the local header. */
const DESCRIPTOR = 8;

interface Packed {
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

function pack(fresh: Uint8Array, method: number): Packed {
  return { bytes: method === 0 ? fresh : deflateSync(fresh), size: fresh.length, crc: crc32(fresh) };
}

function localHeader(bytes: Uint8Array, view: DataView, { offset }: ZipEntry, part: Packed): Uint8Array {
  const length = 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const header = Uint8Array.from(bytes.subarray(offset, offset + length));
  const headerView = new DataView(header.buffer);
  headerView.setUint16(6, headerView.getUint16(6, true) & ~DESCRIPTOR, true);
  setSizes(headerView, 14, part);
  return header;
}

/** Check sum and both sizes, which stand together in a local header and in a central record. */
function setSizes(view: DataView, at: number, { crc, bytes, size }: Packed): void {
  view.setUint32(at, crc, true);
  view.setUint32(at + 4, bytes.length, true);
  view.setUint32(at + 8, size, true);
}
