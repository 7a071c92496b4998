import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { TextDecoder } from 'node:util';
import { QostilError } from '#glossary/model/errors.ts';

/** Bytes read at a time: some 5 ms of parsing. */
const CHUNK = 128 * 1024;

/** A piece of a text file, and how much of the file has been read. */
export interface TextChunk {
  readonly text: string;
  readonly bytesRead: number;
  readonly bytesTotal: number;
}

/**
 * The text of an XML file piece by piece: UTF-8 or UTF-16 by its mark or its first bytes, else as its declaration says.
 * Errors: file-missing, file-unreadable, file-empty, file-encoding-unsure for an encoding nobody knows.
 */
export async function* readChunks(path: string): AsyncGenerator<TextChunk> {
  const file = basename(path);
  let decoder: TextDecoder | undefined;
  let bytesRead = 0;
  try {
    const { size } = await stat(path);
    if (size === 0) throw new QostilError('file-empty', { file });
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
      const bytes = chunk as Uint8Array;
      decoder ??= decoderFor(bytes, file);
      bytesRead += bytes.length;
      yield { text: decoder.decode(bytes, { stream: true }), bytesRead, bytesTotal: size };
    }
    if (decoder) yield { text: decoder.decode(), bytesRead, bytesTotal: size };
  } catch (error) {
    if (error instanceof QostilError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new QostilError(code === 'ENOENT' ? 'file-missing' : 'file-unreadable', { file }, message, error);
  }
}

function decoderFor(bytes: Uint8Array, file: string): TextDecoder {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  if (first === 0x3c && second === 0) return new TextDecoder('utf-16le');
  if (first === 0 && second === 0x3c) return new TextDecoder('utf-16be');
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^(?:ï»¿)?<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(beginning)?.[1] ?? 'utf-8';
  try {
    // A declaration that can be read as bytes cannot be of UTF-16, whatever it says.
    return new TextDecoder(/^utf-?16/i.test(declared) ? 'utf-8' : declared);
  } catch {
    throw new QostilError('file-encoding-unsure', { file, encoding: declared });
  }
}
