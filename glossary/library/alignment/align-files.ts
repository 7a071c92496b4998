import { splitEnglish } from '#glossary/english/sentences/split-english.ts';
import type { Analyzer } from '#glossary/kazakh/morphology/create-analyzer.ts';
import { align, type Bead } from '#glossary/memory/alignment/align.ts';
import type { AlignableSentence } from '#glossary/memory/alignment/alignable-sentence.ts';
import { englishAnchors, kazakhAnchors } from '#glossary/memory/alignment/anchors.ts';
import { englishWords, kazakhWords } from '#glossary/memory/alignment/translated-words.ts';
import type { AlignedRow, Alignment } from '#glossary/model/alignment.ts';
import { recognise } from '#glossary/terms/recognition/recognise.ts';
import { readDocument } from '../files/read-document.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import { entryIndex } from '../terms/entry-index.ts';

/** A sentence with its place. */
interface PlacedSentence {
  readonly text: string;
  readonly endsParagraph: boolean;
}

/**
 * Proposes which sentences of two files are translations of each other: by length, numbers, names, glossary entries and
 * dictionary words. Every sentence is in one row, rows stand in order. Errors: file-*, cancelled.
 */
export async function alignFiles(
  library: Library,
  analyzer: Analyzer,
  request: { readonly sourcePath: string; readonly targetPath: string },
  job: Job,
): Promise<Alignment> {
  const source = await sentencesOf(request.sourcePath, 'kk', job);
  const target = await sentencesOf(request.targetPath, 'en', job);
  await job.pause();
  const entries = entryAnchors(library, source, target);
  const sources = source.map((sentence, at) => ({
    ...alignable(sentence, [...kazakhAnchors(sentence.text), ...entries.source[at]!]),
    words: kazakhWords(sentence.text, analyzer),
  }));
  const targets = target.map((sentence, at) => ({
    ...alignable(sentence, [...englishAnchors(sentence.text), ...entries.target[at]!]),
    words: englishWords(sentence.text),
  }));
  await job.pause();
  return { rows: align(sources, targets).map((bead) => toRow(bead, source, target)) };
}

async function sentencesOf(
  path: string,
  language: 'kk' | 'en',
  job: Job,
): Promise<readonly PlacedSentence[]> {
  const { draft } = await readDocument(path, {}, job.pause);
  return draft.paragraphs.flatMap(({ sentences }) => {
    const texts = sentences.map(({ text }) => text);
    const cut = language === 'kk' ? texts : splitEnglish(texts.join(' '));
    return cut.map((text, at) => ({ text, endsParagraph: at === cut.length - 1 }));
  });
}

function alignable(
  { text, endsParagraph }: PlacedSentence,
  anchors: readonly string[],
): Omit<AlignableSentence, 'words'> {
  return { length: text.length, anchors, endsParagraph };
}

/** Glossary entries of the Kazakh whose English stands somewhere in the other text. */
function entryAnchors(
  library: Library,
  source: readonly PlacedSentence[],
  target: readonly PlacedSentence[],
) {
  const index = entryIndex(library, null);
  const renderings = new Map<number, readonly string[]>();
  const inSource = source.map(({ text }) =>
    recognise(text, index).map(({ form: { term } }) => {
      renderings.set(
        term.id,
        term.renderings.map(({ text: rendering }) => rendering.toLowerCase()),
      );
      return `e:${term.id}`;
    }),
  );
  const inTarget = target.map(({ text }) => {
    const lower = text.toLowerCase();
    return [...renderings].flatMap(([id, texts]) =>
      texts.some((one) => lower.includes(one)) ? [`e:${id}`] : [],
    );
  });
  return { source: inSource, target: inTarget };
}

function toRow(bead: Bead, source: readonly PlacedSentence[], target: readonly PlacedSentence[]): AlignedRow {
  const texts = (sentences: readonly PlacedSentence[]): readonly string[] =>
    sentences.map(({ text }) => text);
  const sources = texts(source.slice(bead.sourceFrom, bead.sourceTo));
  const targets = texts(target.slice(bead.targetFrom, bead.targetTo));
  return { sources, targets, certainty: certaintyOf(bead, sources.join(' '), targets.join(' ')) };
}

function certaintyOf({ anchored }: Bead, source: string, target: string): number {
  if (source === '' || target === '') return 0;
  const [short, long] = [source.length, target.length].sort((a, b) => a - b) as [number, number];
  return Math.round(100 * (0.5 + anchored / 2) * Math.min(1, (1.6 * short) / long)) / 100;
}
