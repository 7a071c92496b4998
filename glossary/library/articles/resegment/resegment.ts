import { joinCodedTexts } from '#glossary/model/edit-coded-text.ts';
import type { ArticleId, ParagraphId, SegmentId } from '#glossary/model/ids.ts';
import { rankBetween } from '#glossary/model/rank.ts';
import { SENTENCE_RULES_VERSION } from '#glossary/model/segmentation.ts';
import type { SegmentsChange, Write } from '#glossary/model/segments-change.ts';
import type { Recorder } from '#glossary/store/operation-log.ts';
import { textColumns } from '#glossary/store/segments.ts';
import type { Library } from '../../library.ts';
import { writeSegments } from '../../write.ts';
import { hashOf, newSegmentRow } from '../create-article.ts';
import { redirectRelations } from '../relations.ts';
import { paragraphsOf, recutArticle } from './recut-article.ts';
import { isSame, type RecutGroup } from './recut-paragraph.ts';

/**
 * Cuts the named paragraphs anew, as one step, and takes the article for cut by the rules of today; without paragraphs
 * only the latter. Paragraphs with something finished, locked or rearranged stay, and so does the English of sentences
 * that stay; where sentences are joined their English is too, where one is parted its English goes to the first part.
 * Errors: article-missing.
 */
export function resegment(
  library: Library,
  request: Write & { readonly articleId: ArticleId; readonly paragraphIds: readonly ParagraphId[] },
): SegmentsChange {
  const { articleId } = request;
  const wanted = new Set(request.paragraphIds);
  return writeSegments(
    library,
    request,
    'resegment',
    () => articleId,
    (recorder) => {
      const groups = recutArticle(library, articleId)
        .recuts.filter(({ paragraphId }) => wanted.has(paragraphId))
        .flatMap((recut) => recut.groups.filter((group) => !isSame(group)));
      const changed = new Set<SegmentId>();
      const removed: SegmentId[] = [];
      for (const group of groups) {
        for (const id of rewrite(library, recorder, group)) changed.add(id);
        removed.push(...group.before.slice(1).map(({ id }) => id));
      }
      for (const id of removed) changed.delete(id);
      const isChanged = groups.length > 0;
      recorder.update('article', articleId, {
        sentence_rules: SENTENCE_RULES_VERSION,
        ...(isChanged ? { source_hash: hashOf(sourcesOf(library, articleId)) } : {}),
      });
      return { changed: [...changed], removed, isOutlineChanged: isChanged };
    },
  );
}

/** Writes one group: its first row takes the first sentence and all the English, new rows take the others. */
function rewrite(library: Library, recorder: Recorder, { before, after }: RecutGroup): readonly SegmentId[] {
  const { segments } = library.store;
  const [first, ...others] = before;
  const { id, articleId, paragraphId } = first!;
  const target = before.map((segment) => segment.target).reduce(joinCodedTexts);
  const isEmpty = target.text === '' && target.codes.length === 0;
  const written = before.find((segment) => segment.target.text !== '') ?? first!;
  const changed: SegmentId[] = [id];
  for (const other of others) {
    changed.push(...redirectRelations(library, recorder, other.id, id));
    recorder.remove('segment', other.id);
  }
  recorder.update('segment', id, {
    ...textColumns('source', after[0]!),
    ...textColumns('target', target),
    state: isEmpty ? 'empty' : 'draft',
    is_changed: Number(before.some(({ isChangedSinceConfirmed }) => isChangedSinceConfirmed)),
    origin: JSON.stringify(written.origin),
    note: before.flatMap(({ note }) => (note === '' ? [] : [note])).join('\n'),
  });
  let { rank } = segments.place(id)!;
  for (const source of after.slice(1)) {
    rank = rankBetween(rank, segments.next(articleId, rank)?.rank ?? null);
    const row = newSegmentRow({ articleId, paragraphId, rank, source });
    changed.push(recorder.insert('segment', row) as SegmentId);
  }
  return changed;
}

/** The sentences of an article by paragraphs, as its hash takes them. */
function sourcesOf(library: Library, articleId: ArticleId) {
  return [...paragraphsOf(library, articleId)].map((segments) => ({
    sentences: segments.filter(({ relation }) => relation.kind !== 'added').map(({ source }) => source),
  }));
}
