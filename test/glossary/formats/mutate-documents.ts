import { readdirSync } from 'node:fs';
import { QostilError } from '#glossary/model/errors.ts';
import { contentsOf, type Fixture, fixturesOf, translatedBlocks } from './fixture-files.ts';
import { mutated } from './mutated.ts';

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
    const other = fixtures[(seed * 7919) % fixtures.length]!;
    const bytes = mutated(one.file, other.file.bytes, random(seed));
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
