import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleMetadata } from '#glossary/model/article.ts';
import { bareEntry, type EntryContent, preferredAs } from '#glossary/model/entry.ts';
import { isTermType } from '#glossary/model/term-type.ts';

/** The article shipped to try the product on, with entries for its names. */
export interface Sample {
  readonly text: string;
  readonly metadata: Partial<ArticleMetadata>;
  readonly entries: readonly EntryContent[];
}

/** Reads seed/sample. A missing file throws the error of the file system, a row of no known type an Error naming it. */
export function readSample(seedDirectory: string): Sample {
  const folder = join(seedDirectory, 'sample');
  const [, ...rows] = readFileSync(join(folder, 'entries.tsv'), 'utf8').trimEnd().split('\n');
  return {
    text: readFileSync(join(folder, 'article.kk.txt'), 'utf8'),
    metadata: { outlet: 'Qostil үлгісі', publishedOn: '2024-09-13' },
    entries: rows.map(toEntry),
  };
}

/** A row with the columns type, base, short, rendering, short_rendering, gender, role, kind. */
function toEntry(row: string): EntryContent {
  const [type, base = '', short = '', rendering = '', shortRendering = '', gender, role = '', kind = ''] =
    row.split('\t');
  if (!isTermType(type)) throw new Error(`not a type in seed/sample: ${row}`);
  const shortForms = short === '' ? [] : [{ text: short, kind: 'short' } as const];
  const shortRenderings = shortRendering === '' ? [] : [preferredAs(shortRendering, 'short')];
  const bare = bareEntry(base);
  return {
    ...bare,
    type,
    forms: [...bare.forms, ...shortForms],
    renderings: [preferredAs(rendering), ...shortRenderings],
    gender: gender === 'female' || gender === 'male' ? gender : 'unknown',
    role,
    kind,
  };
}
