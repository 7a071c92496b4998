import type {
  FileContent,
  FormatCode,
  OutputFile,
  ParallelDocument,
  ParallelSegment,
} from '#glossary/formats/format.ts';
import { plain } from '#glossary/model/coded-text.ts';

/** A sentence pair with everything ordinary; `part` overrides what a test is about. */
export function segment(
  number: number,
  kk: string,
  en: string,
  part: Partial<ParallelSegment> = {},
): ParallelSegment {
  return {
    id: number * 10,
    number,
    source: plain(kk),
    target: plain(en),
    state: en === '' ? 'empty' : 'confirmed',
    origin: { kind: 'typed' },
    relation: { kind: 'normal' },
    role: 'body',
    language: 'kk',
    endsParagraph: true,
    note: '',
    editedAt: '2024-05-01T09:30:00.000Z',
    ...part,
  };
}

/** An article on its way out with the given sentences. */
export function parallelDocument(segments: readonly ParallelSegment[]): ParallelDocument {
  return {
    metadata: {
      title: 'Көпір ашылды',
      outlet: 'Ауыл шамы',
      url: '',
      author: '',
      publishedOn: '2024-05-01',
      licence: '',
    },
    writerName: 'A. Translator',
    targetLanguage: 'en-GB',
    exportedAt: '2024-05-02T10:00:00.000Z',
    segments,
  };
}

/** Whole text of the file with the suffix. */
export function written(files: readonly OutputFile[], suffix: string): string {
  const file = files.find((one) => one.suffix === suffix);
  if (!file) throw new Error(`no file ${suffix}`);
  return [...file.chunks].join('');
}

function bytesOf(file: OutputFile): Buffer {
  return Buffer.concat(
    [...file.chunks].map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk)),
  );
}

/** What a format writes, as it would find it again on the disk. */
export function writtenFile(
  format: FormatCode,
  document: Parameters<NonNullable<FormatCode['write']>>[0],
): FileContent {
  const [first, second] = format.write!(document);
  const file = { name: `article${first!.suffix}`, bytes: bytesOf(first!) };
  return second ? { ...file, companion: bytesOf(second) } : file;
}
