import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Listed, listed } from '#glossary/model/listed.ts';
import { openTable, packTable, type SeedLines } from './packed-table.ts';
import type { SeedTable } from './seed-table.ts';

/**
 * The lists of a table, one an index: from its packed file, as a build leaves it in the seed folder, or from the TSV files
 * where there is none. A missing file throws the error of the file system.
 */
export function readTable<Row, Key extends string>(
  table: SeedTable<Row, Key>,
  seedDirectory: string,
): Readonly<Record<Key, Listed<Row>>> {
  const packed = packedFile(table, seedDirectory);
  return existsSync(packed) ? openTable(table, readFileSync(packed)) : readLines(table, seedDirectory);
}

function readLines<Row, Key extends string>(
  table: SeedTable<Row, Key>,
  seedDirectory: string,
): Readonly<Record<Key, Listed<Row>>> {
  const rows = seedLines(table, seedDirectory).flatMap(({ file, lines }) =>
    lines.map((line, row) => table.read(line, { file, row })),
  );
  const lists = Object.entries<(row: Row) => string | undefined>(table.keys).map(
    ([name, keyOf]) => [name, listed(rows, keyOf)] as const,
  );
  return Object.fromEntries(lists) as Record<Key, Listed<Row>>;
}

/** Packs the TSV files of a table. */
export function packFrom<Row, Key extends string>(
  table: SeedTable<Row, Key>,
  seedDirectory: string,
): Uint8Array {
  return packTable(table, seedLines(table, seedDirectory));
}

/** Path of the packed file of a table. */
export function packedFile({ name }: { readonly name: string }, seedDirectory: string): string {
  return path.join(seedDirectory, `${name}.packed`);
}

/** The lines of the TSV files of a table; empty ones are skipped. */
export function seedLines(
  { files }: { readonly files: readonly string[] },
  seedDirectory: string,
): SeedLines[] {
  return files
    .flatMap((file) => (file.endsWith('/*') ? filesOf(seedDirectory, file.slice(0, -2)) : [`${file}.tsv`]))
    .map((file) => ({
      file: path.basename(file, '.tsv'),
      lines: readFileSync(path.join(seedDirectory, file), 'utf8')
        .split(/\r?\n/)
        .filter((line, at) => at > 0 && line !== ''),
    }));
}

function filesOf(seedDirectory: string, folder: string): string[] {
  return readdirSync(path.join(seedDirectory, folder))
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => `${folder}/${file}`);
}
