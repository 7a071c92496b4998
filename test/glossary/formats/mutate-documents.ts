import { readdirSync } from 'node:fs';
import { openZip } from '#glossary/formats/zip/zip-file.ts';
import { QostilError } from '#glossary/model/errors.ts';
import { contentsOf, type Fixture, fixturesOf, translatedBlocks } from './fixture-files.ts';

/** What became of mutated documents. */
export interface MutationCount {
  readonly read: number;
  readonly refused: number;
  /** Milliseconds of the slowest. */
  readonly slowest: number;
  /** Readers that failed otherwise than by a code, with the seed that shows it again. */
  readonly crashes: readonly { readonly seed: number; readonly name: string; readonly error: string }[];
}

const FOLDER = new URL('../../fixtures/documents', import.meta.url).pathname;

/** Numbers 0 … 1 that follow from a seed. */
function random(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
}

/** Reads mutated fixtures of every format, and writes a translation into what can be read. Seeds from … from+count-1. */
export function checkMutations(from: number, count: number): MutationCount {
  const fixtures = readdirSync(FOLDER)
    .filter((name) => name !== 'broken')
    .flatMap(fixturesOf);
  let read = 0;
  let refused = 0;
  let slowest = 0;
  const crashes: { seed: number; name: string; error: string }[] = [];
  for (let seed = from; seed < from + count; seed += 1) {
    const one = fixtures[seed % fixtures.length]!;
    const bytes = mutated(one, random(seed), fixtures);
    const start = performance.now();
    try {
      work(one, bytes);
      read += 1;
    } catch (error) {
      if (error instanceof QostilError && error.code.startsWith('file-')) refused += 1;
      else crashes.push({ seed, name: one.name, error: String((error as Error).stack).slice(0, 600) });
    }
    slowest = Math.max(slowest, performance.now() - start);
  }
  return { read, refused, slowest, crashes };
}

function work({ format, file }: Fixture, bytes: Uint8Array): void {
  const mutatedFile = { ...file, bytes };
  const contents = contentsOf(format.read!(mutatedFile));
  format.translate?.(
    mutatedFile,
    translatedBlocks(contents, ({ text, codes }, index) =>
      index % 3 === 0
        ? { text: 'English', codes: codes.map((code) => ({ ...code, offset: 3 })) }
        : { text: text.slice(0, 5), codes: [] },
    ),
  );
}

/** Bytes of a fixture with one to four faults; of an archive mostly inside one of its parts. */
function mutated({ file }: Fixture, next: () => number, fixtures: readonly Fixture[]): Uint8Array {
  const isZip = file.bytes[0] === 0x50 && file.bytes[1] === 0x4b;
  if (!isZip || next() < 0.3) return faulty(Buffer.from(file.bytes), next, fixtures);
  const zip = openZip(file.bytes, file.name);
  const parts = zip.entries.filter(({ name }) => name.endsWith('.xml'));
  const { name } = parts[Math.floor(next() * parts.length)]!;
  return zip.withParts(new Map([[name, faulty(Buffer.from(zip.part(name)!), next, fixtures)]]));
}

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

function faulty(original: Buffer, next: () => number, fixtures: readonly Fixture[]): Buffer {
  let bytes = original;
  const faults = 1 + Math.floor(next() * 4);
  for (let fault = 0; fault < faults; fault += 1) {
    const at = Math.floor(next() * bytes.length);
    const to = Math.min(bytes.length, at + Math.floor(next() ** 3 * 400));
    const [head, middle, tail] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)];
    const kind = next();
    if (kind < 0.25)
      bytes = Buffer.concat([head, Buffer.from([Math.floor(next() * 256)]), bytes.subarray(at + 1)]);
    else if (kind < 0.45) bytes = Buffer.concat([head, tail]);
    else if (kind < 0.6) bytes = Buffer.concat([head, middle, middle, middle, tail]);
    else if (kind < 0.85)
      bytes = Buffer.concat([
        head,
        Buffer.from(TRAPS[Math.floor(next() * TRAPS.length)]!),
        bytes.subarray(at),
      ]);
    else if (kind < 0.92) bytes = Buffer.from(head);
    else {
      const other = fixtures[Math.floor(next() * fixtures.length)]!.file.bytes;
      const from = Math.floor(next() * other.length);
      bytes = Buffer.concat([head, other.subarray(from, from + 300), tail]);
    }
  }
  return bytes;
}
