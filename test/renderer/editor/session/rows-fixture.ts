import type { ArticleOutline, SegmentsChange } from '#contract/articles-service.ts';
import { plain } from '#glossary/model/coded-text.ts';
import { countWords } from '#glossary/model/count-words.ts';
import type { ArticleId, ParagraphId, SegmentId } from '#glossary/model/ids.ts';
import type { Segment } from '#glossary/model/segment.ts';
import type { RowSource } from '../../../../renderer/editor/session/article-rows.ts';

/** A segment as the engine answers it. */
export function segmentOf(id: number, change: Partial<Segment> = {}): Segment {
  return {
    id: id as SegmentId,
    articleId: 1 as ArticleId,
    paragraphId: Math.ceil(id / 3) as ParagraphId,
    position: id - 1,
    source: plain(`Сөйлем ${id}.`),
    target: plain(''),
    state: 'empty',
    isLocked: false,
    isChangedSinceConfirmed: false,
    origin: { kind: 'typed' },
    relation: { kind: 'normal' },
    note: '',
    editedAt: '2024-09-14T09:00:00.000Z',
    revision: 1,
    ...change,
  };
}

/** An engine that holds an article of some segments and tells which pages it was asked for. */
export interface FakeArticle extends RowSource {
  readonly segmentsHeld: Segment[];
  readonly asked: [from: number, to: number][];
  outlineNow(): ArticleOutline;
}

export function fakeArticle(count: number): FakeArticle {
  const segmentsHeld = Array.from({ length: count }, (_, index) => segmentOf(index + 1));
  const asked: [number, number][] = [];
  const outlineNow = (): ArticleOutline => ({
    article: {
      id: 1 as ArticleId,
      title: 'Мақала',
      outlet: '',
      url: '',
      author: '',
      publishedOn: '',
      licence: '',
      format: 'txt',
      sentenceRules: null,
      createdAt: '2024-09-14T09:00:00.000Z',
      editedAt: '2024-09-14T09:00:00.000Z',
      lastSegmentId: null,
      revision: 1,
    },
    segmentIds: segmentsHeld.map((segment) => segment.id),
    paragraphIds: segmentsHeld.map((segment) => segment.paragraphId),
    states: segmentsHeld.map((segment) => segment.state),
    sourceLengths: segmentsHeld.map((segment) => segment.source.text.length),
    targetLengths: segmentsHeld.map((segment) => segment.target.text.length),
    paragraphs: {},
    sourceWords: count * 2,
    targetWords: segmentsHeld.reduce((sum, { target }) => sum + countWords(target.text), 0),
  });
  return {
    segmentsHeld,
    asked,
    outlineNow,
    outline: async () => outlineNow(),
    segments: async (from, to) => {
      asked.push([from, to]);
      return segmentsHeld.slice(from, to);
    },
  };
}

/** What a write answers. */
export function changeOf(changed: readonly Segment[], part: Partial<SegmentsChange> = {}): SegmentsChange {
  return { changed, removed: [], isOutlineChanged: false, savedAt: '2024-09-14T09:00:00.000Z', ...part };
}
