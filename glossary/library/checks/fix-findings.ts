import type { SegmentFix } from '#glossary/model/checking.ts';
import { replaceSpans } from '#glossary/model/edit-coded-text.ts';
import type { TextEdit } from '#glossary/model/finding.ts';
import type { ArticleId, SegmentId } from '#glossary/model/ids.ts';
import type { Write } from '#glossary/model/segments-change.ts';
import { overlaps } from '#glossary/model/span.ts';
import { targetColumns } from '../articles/edit-target.ts';
import type { Library } from '../library.ts';
import { articleScope, write } from '../write.ts';

/** How many segments were fixed, and how many left: locked, gone, or changed since they were checked. */
export interface Fixed {
  readonly fixed: number;
  readonly left: number;
}

/** Makes fixes in any number of articles as one step, which an article and the library can take back. Of edits that overlap the first is made. */
export function fixFindings(
  library: Library,
  request: Write & { readonly fixes: readonly SegmentFix[] },
): Fixed {
  const { store } = library;
  const byId = new Map(request.fixes.map((fix) => [fix.segmentId, fix]));
  const segments = store.segments.getAll([...byId.keys()]);
  const articleIds = [...new Set(segments.map(({ articleId }) => articleId))];
  const touched = new Map<ArticleId, SegmentId[]>();
  const scopes = () => ['library', ...articleIds.map(articleScope)];
  const result = write(library, request, 'fix-findings', scopes, (recorder): Fixed => {
    for (const segment of segments) {
      const { id, articleId, isLocked, revision, target } = segment;
      const fix = byId.get(id)!;
      if (isLocked || revision !== fix.revision) continue;
      const edits = apart(fix.edits).filter(({ end }) => end <= target.text.length);
      recorder.update('segment', id, targetColumns(segment, replaceSpans(target, edits)));
      touched.set(articleId, [...(touched.get(articleId) ?? []), id]);
    }
    for (const articleId of touched.keys()) store.articles.touch(articleId, recorder.at);
    const fixed = [...touched.values()].reduce((sum, ids) => sum + ids.length, 0);
    return { fixed, left: request.fixes.length - fixed };
  });
  for (const [articleId, ids] of touched) library.observer.segmentsChanged(articleId, ids);
  return result;
}

/** Edits in order that do not overlap. */
function apart(edits: readonly TextEdit[]): readonly TextEdit[] {
  const chosen: TextEdit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (chosen.every((other) => !overlaps(other, edit))) chosen.push(edit);
  }
  return chosen;
}
