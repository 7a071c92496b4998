import { QostilError } from '#glossary/model/errors.ts';
import type { FileContent, FormatCode, ParallelDocument, SourceDocument } from '../format.ts';
import { oneLine } from '../one-line.ts';
import { alignedUnits, sourceText, targetText } from '../parallel.ts';
import { unitOfRow } from '../row.ts';
import { decodeText } from '../txt/decode-text.ts';

/** Lines of one side of the pairs that have both sides. */
function* side(document: ParallelDocument, language: 'kk' | 'en'): Iterable<string> {
  for (const [source, target] of pairs(document)) yield `${language === 'kk' ? source : target}\n`;
}

function* pairs(document: ParallelDocument): Iterable<readonly [string, string]> {
  for (const unit of alignedUnits(document)) {
    const source = oneLine(sourceText(unit));
    const target = oneLine(targetText(unit));
    if (source !== '' && target !== '') yield [source, target];
  }
}

/** Errors: file-missing when the English file is not beside the Kazakh one, file-damaged when the lines do not pair. */
function read(file: FileContent): SourceDocument {
  if (!file.companion) throw new QostilError('file-missing', { file: companion(file.name) ?? file.name });
  const kazakh = decodeText(file.bytes, file.name, file.encoding);
  const [source, target] = [kazakh.text, decodeText(file.companion, file.name).text].map(linesOf);
  if (source!.length !== target!.length)
    throw new QostilError(
      'file-damaged',
      { file: file.name },
      `${source!.length} and ${target!.length} lines`,
    );
  const units = source!.flatMap((line, index) => unitOfRow(line, target![index]!, '') ?? []);
  if (units.length === 0) throw new QostilError('file-empty', { file: file.name });
  return {
    metadata: {},
    content: { kind: 'units', units },
    encoding: kazakh.encoding,
    isEncodingSure: kazakh.isSure,
    notices: [],
  };
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** `news.en` for `news.kk`. */
function companion(name: string): string | null {
  return /\.kk$/i.test(name) ? name.replace(/\.kk$/i, '.en') : null;
}

/**
 * Moses pair: two text files with one sentence a line and equal line counts; line N of one is the translation of
 * line N of the other. No line is empty. (The format of the Moses toolkit's training data; own knowledge.)
 */
export const moses: FormatCode = {
  companion,
  read,
  write: (document) => [
    { suffix: '.kk', chunks: side(document, 'kk') },
    { suffix: '.en', chunks: side(document, 'en') },
  ],
  loses: ['one-sided', 'drafts', 'codes', 'notes'],
};
