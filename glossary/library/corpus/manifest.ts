import { createHash } from 'node:crypto';
import type { CorpusPart, CorpusRequest, CorpusResult } from '#glossary/model/corpus.ts';
import type { ChosenArticle } from './choose-articles.ts';

/** Version of the layout of a corpus, raised when it changes. */
const LAYOUT = 1;

/** What manifest.json says of a corpus: how it was chosen, what of it is where, and the hash of every file. */
export function manifest(
  { formats, filter, split }: CorpusRequest,
  articles: readonly ChosenArticle[],
  files: Readonly<Record<string, Buffer>>,
  leftOut: CorpusResult['leftOut'],
): Buffer {
  const parts: Partial<Record<CorpusPart, { articles: number; pairs: number }>> = {};
  for (const { part, pairs } of articles) {
    const known = parts[part] ?? { articles: 0, pairs: 0 };
    parts[part] = { articles: known.articles + 1, pairs: known.pairs + pairs };
  }
  const described = {
    program: 'Qostil',
    layout: LAYOUT,
    languages: ['kk', 'en'],
    formats,
    filter,
    split,
    leftOut,
    parts,
    articles: articles.map(({ id, part, pairs, document: { metadata } }) => ({
      id,
      part,
      pairs,
      ...metadata,
    })),
    files: Object.entries(files)
      .map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: hashOf(bytes) }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
  return Buffer.from(`${JSON.stringify(described, null, 2)}\n`);
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
