import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type {
  DocumentUnit,
  FileContent,
  Format,
  SourceDocument,
  TranslatedBlock,
} from '#glossary/formats/format.ts';
import { formatById } from '#glossary/formats/registry.ts';
import type { CodedText } from '#glossary/model/coded-text.ts';

const FOLDER = new URL('../../fixtures/documents', import.meta.url).pathname;

/** A fixture with the format it is of. */
export interface Fixture {
  readonly name: string;
  readonly format: Format;
  readonly file: FileContent;
}

/** The fixtures of a format, made by other programs or by hand as other programs make them. */
export function fixturesOf(id: string): readonly Fixture[] {
  return readdirSync(join(FOLDER, id))
    .filter((name) => !/\.en$|\.png$/.test(name))
    .map((name) => ({ name: `${id}/${name}`, format: formatById(id)!, file: fixture(`${id}/${name}`) }));
}

/** A fixture by its path under test/fixtures/documents, with the file that belongs to it. */
export function fixture(path: string): FileContent {
  const bytes = readFileSync(join(FOLDER, path));
  const other = join(FOLDER, path.replace(/\.kk$/, '.en'));
  const file = { name: basename(path), bytes };
  return path.endsWith('.kk') && existsSync(other) ? { ...file, companion: readFileSync(other) } : file;
}

/** The content of each block, or the source of each unit. */
export function contentsOf(document: SourceDocument): readonly CodedText[] {
  const { content } = document;
  if (content.kind === 'blocks') return content.blocks.map((block) => block.content);
  return content.kind === 'units' ? content.units.map(({ source }) => source) : [];
}

/** The units of a document that brings its English. */
export function unitsOf(document: SourceDocument): readonly DocumentUnit[] {
  return document.content.kind === 'units' ? document.content.units : [];
}

/** Every block as one part with another content; spaces around stay outside, as sentences leave them. */
export function translatedBlocks(
  contents: readonly CodedText[],
  translate: (content: CodedText, index: number) => CodedText | null,
): readonly TranslatedBlock[] {
  return contents.map((content, index) => {
    const start = content.text.length - content.text.trimStart().length;
    const end = content.text.trimEnd().length;
    const codes = content.codes.map((code) => ({
      ...code,
      offset: Math.min(Math.max(code.offset - start, 0), end - start),
    }));
    const part = { text: content.text.slice(start, end), codes };
    return { parts: [{ start, end, content: translate(part, index), state: 'confirmed' }] };
  });
}
