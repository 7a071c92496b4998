import type { Entry } from '#glossary/model/entry.ts';
import type { ArticleId, EntryId } from '#glossary/model/ids.ts';
import type { Segment } from '#glossary/model/segment.ts';
import { recognise } from '#glossary/terms/recognition/recognise.ts';
import { termIndex } from '#glossary/terms/recognition/term-index.ts';
import { termWords } from '#glossary/terms/recognition/term-words.ts';
import type { Library } from '../library.ts';
import { entryIndex } from './entry-index.ts';

/** What is known of the beginning of an article. */
interface Mentions {
  /** Of the sources and the glossary it was read with. */
  readonly stamp: string;
  /** Position of each entry's first mention among the segments read. */
  readonly first: Map<EntryId, number>;
  /** Segments before this position have been read. */
  until: number;
}

/** Segments read at once; further ahead one entry is looked for by its letters, which costs less. */
const READ_AHEAD = 300;

/** Articles remembered. */
const ARTICLES = 20;

const remembered = new WeakMap<Library['store'], Map<ArticleId, Mentions>>();

/** Whether an entry is recognised in an earlier segment of the article. */
export type NamedBefore = (entry: Entry) => boolean;

/**
 * Tells what the article has named before a segment. Cost: the segments since the last question, or, far into an article
 * nobody has walked through, a look at all before for each entry.
 */
export function namedBefore(library: Library, segment: Segment): NamedBefore {
  const { articleId, position } = segment;
  const mentions = mentionsOf(library, articleId);
  if (position - mentions.until > READ_AHEAD) return (entry) => isFoundBefore(library, segment, entry);
  readUntil(library, articleId, mentions, position);
  return ({ id }) => (mentions.first.get(id) ?? position) < position;
}

function mentionsOf({ store }: Library, articleId: ArticleId): Mentions {
  const articles = remembered.get(store) ?? new Map<ArticleId, Mentions>();
  remembered.set(store, articles);
  const stamp = `${store.uses.sourceStamp(articleId)} ${store.entries.version()}`;
  const known = articles.get(articleId);
  if (known?.stamp === stamp) return known;
  if (articles.size >= ARTICLES) articles.clear();
  const mentions: Mentions = { stamp, first: new Map(), until: 0 };
  articles.set(articleId, mentions);
  return mentions;
}

function readUntil(library: Library, articleId: ArticleId, mentions: Mentions, position: number): void {
  if (position <= mentions.until) return;
  const { segments } = library.store;
  const index = entryIndex(library, articleId);
  for (const segment of segments.page(articleId, mentions.until, position)) {
    if (segments.paragraph(segment.paragraphId)?.language !== 'kk') continue;
    const words = termWords(segment.source.text);
    for (const { form } of recognise(segment.source.text, index, words)) {
      if (!mentions.first.has(form.term.id)) mentions.first.set(form.term.id, segment.position);
    }
  }
  mentions.until = position;
}

function isFoundBefore({ store }: Library, { articleId, position }: Segment, entry: Entry): boolean {
  const { forms, isCaseSensitive } = entry;
  const own = termIndex([{ term: entry, forms: forms.map(({ text }) => text), isCaseSensitive }]);
  for (const { text } of forms) {
    const beginning = beginningOf(store.measures.fold(text));
    for (const source of store.segments.sourcesBefore(articleId, position, beginning)) {
      if (recognise(source, own).length > 0) return true;
    }
  }
  return false;
}

/**
 * What every text with a form of a folded base has: a whole word of a base of several, else its beginning without the
 * letters an ending may change or drop (халық, халқы).
 */
export function beginningOf(folded: string): string {
  const words = folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const whole = words.slice(0, -1).sort((a, b) => b.length - a.length)[0];
  const last = words.at(-1) ?? '';
  return whole ?? last.slice(0, last.length > 3 ? -2 : -1);
}
