import type { ArticleMetadata, BlockRole } from '#glossary/model/article.ts';
import { plain } from '#glossary/model/coded-text.ts';
import { SEGMENT_STATES, type SegmentState } from '#glossary/model/segment.ts';
import type { DocumentUnit, ParallelDocument } from './format.ts';
import { alignedUnits, sourceText, targetText } from './parallel.ts';

/** What the tabular formats tell of a sentence pair, in the order of their columns. */
export const COLUMNS = [
  'id',
  'kk',
  'en',
  'state',
  'origin',
  'article',
  'outlet',
  'url',
  'author',
  'date',
  'licence',
  'sentence',
] as const;

export type Column = (typeof COLUMNS)[number];

/** A sentence pair as a row; all values are text. */
export type ParallelRow = Readonly<Record<Column, string>>;

/** The rows of an article, one a unit of its alignment. */
export function* parallelRows(document: ParallelDocument): Iterable<ParallelRow> {
  const { title, outlet, url, author, publishedOn, licence } = document.metadata;
  for (const unit of alignedUnits(document)) {
    const { host } = unit;
    yield {
      id: String(host.id),
      kk: sourceText(unit),
      en: targetText(unit),
      state: host.relation.kind === 'left-out' ? 'left-out' : host.state,
      origin: host.origin.kind,
      article: title,
      outlet,
      url,
      author,
      date: publishedOn,
      licence,
      sentence: String(host.number),
    };
  }
}

/** A row read back; `state` may be missing. Null when both sides are blank. */
export function unitOfRow(kk: string, en: string, state: string): DocumentUnit | null {
  if (kk.trim() === '' && en.trim() === '') return null;
  const known = SEGMENT_STATES.find((one) => one === state);
  return {
    source: plain(kk.trim()),
    target: plain(en.trim()),
    state: en.trim() === '' ? 'empty' : stateWith(known),
    relation: state === 'left-out' ? 'left-out' : 'normal',
    role: 'body' satisfies BlockRole,
    endsParagraph: true,
    note: '',
  };
}

/** English that came without a state is a draft. */
function stateWith(state: SegmentState | undefined): SegmentState {
  return state === undefined || state === 'empty' ? 'draft' : state;
}

/** Metadata from the columns of the first row. */
export function metadataOfRow(row: Partial<Record<Column, string>>): Partial<ArticleMetadata> {
  const found = {
    title: row.article,
    outlet: row.outlet,
    url: row.url,
    author: row.author,
    publishedOn: row.date,
    licence: row.licence,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && value !== ''));
}
