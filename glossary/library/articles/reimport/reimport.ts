import { assertNever } from '#glossary/model/assert-never.ts';
import type { CodedText } from '#glossary/model/coded-text.ts';
import type { ArticleId, ParagraphId, SegmentId } from '#glossary/model/ids.ts';
import { rankBetween } from '#glossary/model/rank.ts';
import type { Segment } from '#glossary/model/segment.ts';
import { SENTENCE_RULES_VERSION } from '#glossary/model/segmentation.ts';
import type { SegmentsChange, Write } from '#glossary/model/segments-change.ts';
import type { CorrectedSource } from '#glossary/model/source-text.ts';
import type { Recorder } from '#glossary/store/operation-log.ts';
import type { Row } from '#glossary/store/row.ts';
import { textColumns } from '#glossary/store/segments.ts';
import type { Library } from '../../library.ts';
import { assertUnlocked, type TouchedSegments, writeSegments } from '../../write.ts';
import { hashOf, newSegmentRow } from '../create-article.ts';
import { redirectRelations } from '../relations.ts';
import { type Comparison, compareArticle, readCorrected } from './compare-article.ts';
import type { SentenceDifference } from './compare-sources.ts';

/**
 * Takes a corrected source over as one step: unchanged sentences keep everything, corrected ones keep their English and
 * are flagged, also where the writer had merged or split; added segments stay behind what they followed. The file it
 * was read from is the one that the translation goes into from then on.
 * Errors: article-missing, file-*, segment-locked when a locked sentence was corrected or is gone.
 */
export async function reimport(
  library: Library,
  request: Write & { readonly articleId: ArticleId; readonly source: CorrectedSource },
): Promise<SegmentsChange> {
  const { articleId } = request;
  const { paragraphs, original } = await readCorrected(request.source);
  return writeSegments(
    library,
    request,
    'reimport',
    () => articleId,
    (recorder) => {
      const comparison = compareArticle(library, articleId, paragraphs);
      const touched = takeOver(library, recorder, articleId, comparison);
      recorder.update('article', articleId, {
        source_hash: hashOf(comparison.paragraphs),
        sentence_rules: SENTENCE_RULES_VERSION,
      });
      if (original) library.store.originals.insert(articleId, original);
      return touched;
    },
  );
}

/** Writes a comparison: what stays keeps its rank, what is new gets one between its neighbours. */
function takeOver(
  library: Library,
  recorder: Recorder,
  articleId: ArticleId,
  { paragraphs, sentences, segments, differences }: Comparison,
): TouchedSegments {
  const { store } = library;
  const paragraphIds = new Map<number, ParagraphId>();
  const usedParagraphs = new Set<ParagraphId>();
  const changed: SegmentId[] = [];
  const removed: SegmentId[] = [];
  const trailing = lastAddedBehind(library, articleId);
  let rank = '';

  /** The stored paragraph of a new one: that of its first sentence that stays, unless an earlier one has it. */
  function paragraphFor(index: number, stays?: Segment): ParagraphId {
    const known = paragraphIds.get(index);
    if (known !== undefined) return known;
    const { role, language } = paragraphs[index]!;
    const isFree = stays !== undefined && !usedParagraphs.has(stays.paragraphId);
    const id = isFree
      ? stays.paragraphId
      : (recorder.insert('paragraph', { article_id: articleId, role, language }) as ParagraphId);
    if (isFree) recorder.update('paragraph', id, { language });
    paragraphIds.set(index, id);
    usedParagraphs.add(id);
    return id;
  }

  function keep(oldIndex: number, newIndex: number, columns: Row = {}): void {
    const segment = segments[oldIndex]!;
    const paragraph = paragraphFor(sentences[newIndex]!.paragraph, segment);
    if (recorder.update('segment', segment.id, { paragraph_id: paragraph, ...columns }))
      changed.push(segment.id);
    rank = store.segments.place(trailing.get(segment.id) ?? segment.id)!.rank;
  }

  function add(newIndex: number): void {
    const { content, paragraph } = sentences[newIndex]!;
    rank = rankBetween(rank, store.segments.next(articleId, rank)?.rank ?? null);
    const paragraphId = paragraphFor(paragraph, followerIn(newIndex));
    const row = newSegmentRow({ articleId, paragraphId, rank, source: content });
    changed.push(recorder.insert('segment', row) as SegmentId);
  }

  /** The first sentence of the same new paragraph that stays, behind a new one. */
  const staysAt = new Map(differences.flatMap(stayingSentences));
  function followerIn(newIndex: number): Segment | undefined {
    for (let at = newIndex + 1; sentences[at]?.paragraph === sentences[newIndex]?.paragraph; at += 1) {
      const oldIndex = staysAt.get(at);
      if (oldIndex !== undefined) return segments[oldIndex];
    }
    return undefined;
  }

  for (const difference of differences) {
    switch (difference.kind) {
      case 'same':
        keep(difference.oldIndex, difference.newIndexes[0]!);
        break;
      case 'same-parts':
        for (const index of difference.oldIndexes) keep(index, difference.newIndex);
        break;
      case 'changed': {
        const segment = segments[difference.oldIndex]!;
        assertUnlocked(segment);
        keep(
          difference.oldIndex,
          difference.newIndex,
          corrected(segment, sentences[difference.newIndex]!.content),
        );
        break;
      }
      case 'added':
        add(difference.newIndex);
        break;
      case 'removed': {
        const segment = segments[difference.oldIndex]!;
        assertUnlocked(segment);
        changed.push(...redirectRelations(library, recorder, segment.id, null));
        recorder.remove('segment', segment.id);
        removed.push(segment.id);
        break;
      }
      default:
        assertNever(difference);
    }
  }
  settleAdded(library, recorder, articleId);
  dropEmptyParagraphs(library, recorder, articleId);
  const gone = new Set(removed);
  return { changed: changed.filter((id) => !gone.has(id)), removed, isOutlineChanged: true };
}

/** The last of the added segments that follow a sentence, by that sentence. */
function lastAddedBehind({ store }: Library, articleId: ArticleId): ReadonlyMap<SegmentId, SegmentId> {
  const last = new Map<SegmentId, SegmentId>();
  let host: SegmentId | undefined;
  for (const { id, relation } of store.segments.iterate(articleId)) {
    if (relation.kind !== 'added') host = id;
    else if (host !== undefined) last.set(host, id);
  }
  return last;
}

/** English without a source goes to the paragraph of the sentence it follows. */
function settleAdded({ store }: Library, recorder: Recorder, articleId: ArticleId): void {
  for (const { id, relation } of [...store.segments.iterate(articleId)]) {
    if (relation.kind !== 'added') continue;
    const { rank } = store.segments.place(id)!;
    const neighbour = store.segments.previous(articleId, rank) ?? store.segments.next(articleId, rank);
    if (neighbour) recorder.update('segment', id, { paragraph_id: neighbour.paragraphId });
  }
}

function dropEmptyParagraphs({ store }: Library, recorder: Recorder, articleId: ArticleId): void {
  const used = new Set(store.segments.outline(articleId).map((row) => row.paragraphId));
  for (const { id } of store.segments.paragraphs(articleId))
    if (!used.has(id)) recorder.remove('paragraph', id);
}

/** The columns of a corrected sentence: its English stays to be looked at. */
function corrected(segment: Segment, source: CodedText): Row {
  const isFinished = segment.state === 'confirmed' || segment.state === 'reviewed';
  return {
    ...textColumns('source', source),
    state: isFinished ? (segment.target.text === '' ? 'empty' : 'draft') : segment.state,
    is_changed: Number(segment.isChangedSinceConfirmed || segment.target.text !== '' || isFinished),
  };
}

function stayingSentences(difference: SentenceDifference): (readonly [number, number])[] {
  switch (difference.kind) {
    case 'same':
      return [[difference.newIndexes[0]!, difference.oldIndex]];
    case 'same-parts':
      return [[difference.newIndex, difference.oldIndexes[0]!]];
    case 'changed':
      return [[difference.newIndex, difference.oldIndex]];
    default:
      return [];
  }
}
